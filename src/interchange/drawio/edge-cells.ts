/** Flows and hot-path reads in draw.io: edges between cards, with the label of our canvas. */
import { mechanismDisplayName } from '../../catalog/mechanism-names.ts';
import { formatDuration } from '../../lib/duration.ts';
import { formatRate } from '../../lib/quantity.ts';
import type { Design } from '../../model/design.ts';
import { parseSubject, subjectOf } from '../../model/subject.ts';
import { clamped } from '../../scene/geometry.ts';
import type { Card, Edge, Point, Scene } from '../../scene/scene.ts';
import type { Cell } from './cell.ts';
import { PROPERTY } from './properties.ts';
import { edgeStyle } from './styles.ts';

export function edgeCells(design: Design, scene: Scene): readonly Cell[] {
  return [...scene.edges.values()].flatMap((edge) => {
    const [source, target] = [scene.cards.get(edge.source), scene.cards.get(edge.target)];
    return source && target ? edgeCell(design, edge, source, target) : [];
  });
}

function edgeCell(design: Design, edge: Edge, source: Card, target: Card): Cell {
  const { subject, stroke, arrows, isContextOnly, label } = edge;
  const text = [label.first, label.second].filter((line) => line !== '').join('\n');
  return {
    id: subject,
    label: text,
    style: edgeStyle(stroke, arrows.length > 1, isContextOnly) + endsStyle(edge.points, source, target),
    parent: '1',
    rect: null,
    edge: { source: source.subject, target: target.subject, points: bendsOf(edge.points) },
    properties: {
      [PROPERTY.subject]: subject,
      [PROPERTY.label]: text,
      ...flowProperties(design, subject),
    },
  };
}

function flowProperties(design: Design, subject: string): Readonly<Record<string, string>> {
  const flow = design.flows.get(parseSubject(subject)?.id ?? '');
  if (!flow || subjectOf('flows', flow.id) !== subject) return {};
  const entities = flow.entityIds.map((id) => design.entities.get(id)?.name ?? '').join(', ');
  return {
    [PROPERTY.mechanism]: flow.mechanism === null ? '' : mechanismDisplayName(flow.mechanism),
    [PROPERTY.sla]: flow.sloMs === null ? '' : formatDuration(flow.sloMs),
    [PROPERTY.volume]: flow.eventsPerDay === null ? '' : formatRate(flow.eventsPerDay, 'day'),
    [PROPERTY.entities]: entities,
    [PROPERTY.owner]: flow.owner ?? '',
  };
}

/** A curve through few points looks as ours and can still be grasped. */
const BENDS = [1 / 4, 1 / 2, 3 / 4] as const;

function bendsOf(points: readonly Point[]): readonly Point[] {
  if (points.length < 4) return [];
  return BENDS.flatMap((t) => points[Math.round(t * (points.length - 1))] ?? []);
}

/** Where the line leaves and arrives, as a share of the card's sides. */
function endsStyle(points: readonly Point[], source: Card, target: Card): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const exit = shareOf(first, source);
  const entry = shareOf(last, target);
  return `exitX=${exit.x};exitY=${exit.y};exitDx=0;exitDy=0;entryX=${entry.x};entryY=${entry.y};entryDx=0;entryDy=0;`;
}

function shareOf({ x, y }: Point, card: Card): Point {
  return { x: share((x - card.x) / card.width), y: share((y - card.y) / card.height) };
}

function share(value: number): number {
  return Math.round(clamped(value, 0, 1) * 1000) / 1000;
}
