/** The design as the layouter wants it, and its answer as places. Orgs are boxes around their systems, so they stay together. */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Placing } from '../../../src/commands/layout.ts';
import type { Id } from '../../../src/model/field.ts';
import { FRAME } from '../../../src/scene/metrics.ts';
import type { Card, Edge, Frame, Point, Rect, Scene } from '../../../src/scene/scene.ts';
import { grown, intersects, moved, unionOf } from '../view/rects.ts';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'SPLINES',
  'elk.layered.spacing.nodeNodeBetweenLayers': '70',
  'elk.layered.spacing.edgeNodeBetweenLayers': '24',
  'elk.spacing.nodeNode': '56',
  'elk.spacing.edgeLabel': '10',
  'elk.spacing.componentComponent': '90',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.aspectRatio': '1.6',
} as const;

const FRAME_OPTIONS = {
  'elk.padding': `[top=${FRAME.top + 14},left=${FRAME.side},bottom=${FRAME.bottom},right=${FRAME.side}]`,
} as const;

/** `orgOf` says the frame a system stands in, if it has one. */
export function toElkGraph(scene: Scene, systemIds: ReadonlySet<Id>, orgOf: (systemId: Id) => Id | undefined): ElkNode {
  const cards = [...scene.cards.values()].filter(({ systemId }) => systemIds.has(systemId));
  const children = [...byFrame(scene, cards, orgOf)].flatMap(([frame, members]) =>
    frame === null
      ? members.map(toElkNode)
      : [{ id: `org:${frame.orgId}`, layoutOptions: { ...FRAME_OPTIONS }, children: members.map(toElkNode) }],
  );
  const edges = [...scene.edges.values()].filter(
    ({ kind, source, target }) =>
      kind === 'flow' && source !== target && systemIds.has(source) && systemIds.has(target),
  );
  return { id: 'root', layoutOptions: { ...OPTIONS }, children, edges: edges.map(toElkEdge) };
}

function byFrame(scene: Scene, cards: readonly Card[], orgOf: (systemId: Id) => Id | undefined) {
  const groups = new Map<Frame | null, Card[]>();
  for (const card of cards) {
    const frame = frameOf(scene, orgOf(card.systemId));
    groups.set(frame, [...(groups.get(frame) ?? []), card]);
  }
  return groups;
}

function frameOf(scene: Scene, orgId: Id | undefined): Frame | null {
  return orgId === undefined ? null : (scene.frames.get(orgId) ?? null);
}

function toElkNode({ systemId, width, height }: Card): ElkNode {
  return { id: systemId, width, height };
}

function toElkEdge({ subject, source, target, label }: Edge): ElkExtendedEdge {
  const { width, height } = label;
  return {
    id: subject,
    sources: [source],
    targets: [target],
    labels: [{ id: `${subject} label`, text: label.first, width, height }],
  };
}

/** Places on whole units, moved to where the systems were before and clear of everything that stays. */
export function placesFrom(answer: ElkNode, scene: Scene, systemIds: ReadonlySet<Id>): readonly Placing[] {
  const found = [...placedIn(answer, { x: 0, y: 0 })].filter(({ id }) => systemIds.has(id));
  const rects = found.flatMap(({ id, at }) => {
    const card = scene.cards.get(id);
    return card ? [{ card, rect: { x: at.x, y: at.y, width: card.width, height: card.height } }] : [];
  });
  const before = unionOf(rects.map(({ card }) => card));
  const after = unionOf(rects.map(({ rect }) => rect));
  if (!before || !after) return [];
  const others = [...scene.cards.values()].filter(({ systemId }) => !systemIds.has(systemId));
  const by = clearOf(
    others,
    rects.map(({ rect }) => rect),
    { x: before.x - after.x, y: before.y - after.y },
  );
  return rects.map(({ card, rect }) => ({
    subject: card.subject,
    x: Math.round(rect.x + by.x),
    y: Math.round(rect.y + by.y),
  }));
}

function* placedIn(node: ElkNode, origin: Point): Iterable<{ readonly id: string; readonly at: Point }> {
  for (const child of node.children ?? []) {
    const at = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0) };
    if (child.children) yield* placedIn(child, at);
    else yield { id: child.id, at };
  }
}

const ROOM = 40;

/** The offset nearest to the wanted one, below or to the right, at which nothing stands on anything. */
function clearOf(others: readonly Rect[], rects: readonly Rect[], wanted: Point): Point {
  const isClear = ({ x, y }: Point) =>
    rects.every((rect) => {
      const place = grown(moved(rect, x, y), ROOM / 2);
      return !others.some((other) => intersects(other, place));
    });
  if (isClear(wanted)) return wanted;
  for (let step = ROOM; step < MAX_SHIFT; step += ROOM) {
    const right = { x: wanted.x + step, y: wanted.y };
    if (isClear(right)) return right;
    const below = { x: wanted.x, y: wanted.y + step };
    if (isClear(below)) return below;
  }
  return wanted;
}

/** Canvas units; farther away nobody would look for it. */
const MAX_SHIFT = 20_000;
