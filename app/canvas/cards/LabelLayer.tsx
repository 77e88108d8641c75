import { memo } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import type { Edge } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import { describeBadge } from './badge-text.ts';
import { Glyph } from './Glyph.tsx';
import { BadgeMark } from './SystemCard.tsx';

interface LabelLayerProps {
  readonly edges: readonly Edge[];
  readonly badges: ReadonlyMap<Subject, Badge>;
  readonly selection: ReadonlySet<Subject>;
}

/** The chips on the lines. A chip is the flow to whoever clicks, focuses or listens. */
export const LabelLayer = memo(function LabelLayer({ edges, badges, selection }: LabelLayerProps) {
  return (
    <div className="cv-labels">
      {edges.map((edge) => (
        <Label
          key={edge.subject}
          edge={edge}
          badge={badges.get(edge.subject) ?? null}
          isSelected={selection.has(edge.subject)}
        />
      ))}
    </div>
  );
});

interface LabelProps {
  readonly edge: Edge;
  readonly badge: Badge | null;
  readonly isSelected: boolean;
}

const Label = memo(function Label({ edge, badge, isSelected }: LabelProps) {
  const { subject, label, description, isContextOnly } = edge;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would bring its own layout to a thousand chips.
    <div
      role="button"
      tabIndex={-1}
      className="cv-label"
      data-label={subject}
      data-tone={label.tone}
      data-context={isContextOnly || undefined}
      aria-label={`${description}${describeBadge(badge)}`}
      aria-pressed={isSelected}
      aria-roledescription="flow"
      style={{ transform: `translate(${label.x}px,${label.y}px)`, width: label.width, height: label.height }}
    >
      <Glyph id={label.glyph} size={12} />
      <span className="cv-label-first">{label.first}</span>
      <span className="cv-label-second">{label.second}</span>
      {badge && <BadgeMark badge={badge} />}
    </div>
  );
});
