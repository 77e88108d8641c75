import { memo } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { STROKES } from '../../../src/scene/metrics.ts';
import type { Edge } from '../../../src/scene/scene.ts';
import { dashOf } from './metric-variables.ts';

interface EdgeLayerProps {
  readonly edges: readonly Edge[];
  readonly selection: ReadonlySet<Subject>;
}

/** All lines of the window in one drawing: React Flow would make an svg element, and several subscriptions, for each. */
export const EdgeLayer = memo(function EdgeLayer({ edges, selection }: EdgeLayerProps) {
  return (
    <svg className="cv-edges" aria-hidden="true" focusable="false" width="1" height="1">
      {edges.map((edge) => (
        <Line key={edge.subject} edge={edge} isSelected={selection.has(edge.subject)} />
      ))}
    </svg>
  );
});

const Line = memo(function Line({ edge, isSelected }: { readonly edge: Edge; readonly isSelected: boolean }) {
  const { subject, path, stroke, arrows, isContextOnly } = edge;
  const { width } = STROKES[stroke];
  return (
    <g className={classOf(edge, isSelected)} data-edge={subject} data-context={isContextOnly || undefined}>
      <path d={path} strokeWidth={isSelected ? width + 1 : width} strokeDasharray={dashOf(stroke)} />
      <path className="cv-head" d={arrows.map((arrow) => arrow.path).join('')} />
    </g>
  );
});

function classOf({ stroke }: Edge, isSelected: boolean): string {
  if (isSelected) return 'cv-edge cv-edge-selected';
  return stroke === 'hot' ? 'cv-edge cv-edge-hot' : 'cv-edge';
}
