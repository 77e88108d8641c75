/** What strokes and marks mean, in the words every host shows. */
import type { EdgeStroke, Scene } from './scene.ts';

export interface LegendRow {
  readonly stroke: EdgeStroke;
  readonly says: string;
}

export const LEGEND: readonly LegendRow[] = [
  { stroke: 'solid', says: 'Real time or event' },
  { stroke: 'dashed', says: 'Minutes' },
  { stroke: 'dotted', says: 'Batch or on demand' },
  { stroke: 'undecided', says: 'No mechanism yet' },
  { stroke: 'hot', says: 'Hot path' },
];

/** The rows that say something about this scene; those of the first three always do. */
export function legendOf({ edges }: Pick<Scene, 'edges'>): readonly LegendRow[] {
  const drawn = new Set<EdgeStroke>(['solid', 'dashed', 'dotted']);
  for (const { stroke } of edges.values()) drawn.add(stroke);
  return LEGEND.filter(({ stroke }) => drawn.has(stroke));
}
