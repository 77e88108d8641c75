import { memo } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import type { Edge } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import { describeBadge } from './badge-text.ts';
import { labelClass } from './picture-rules.ts';
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
  const { x, y, width, height } = label;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would bring its own layout to a thousand chips.
    <div
      role="button"
      tabIndex={-1}
      className={`cv-label ${labelClass(label.glyph)}`}
      data-label={subject}
      data-tone={label.tone}
      data-context={isContextOnly || undefined}
      aria-label={`${description}${describeBadge(badge)}`}
      aria-pressed={isSelected}
      aria-roledescription="flow"
      style={{ left: x, top: y, width, height }}
    >
      <div className="cv-label-first">{label.first}</div>
      <div className="cv-label-second">{label.second}</div>
      {badge && <BadgeMark badge={badge} />}
    </div>
  );
});
