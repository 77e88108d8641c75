/**
 * Where each card stands: where the layout says, and where it does not say, in a free place near what it talks to.
 * A design with no places at all is arranged as a whole.
 */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { System } from '../model/records/structure.ts';
import { arrange } from './arrange.ts';
import { arrangeGraph, type Sizes } from './arrange-graph.ts';
import { isFramed } from './frames.ts';
import { freeSpot } from './free-spot.ts';
import { bottom, drawable, right, unionOf } from './geometry.ts';
import { createGrid } from './grid.ts';
import type { KnownEdges } from './known-edges.ts';
import { FRAME } from './metrics.ts';
import type { Point, Rect } from './scene.ts';

/** Up to here a design is arranged within the call; larger ones stand in rows until a layered layout is asked for. */
export const MOST_ARRANGED = 24;

export function placesOf(design: Design, sizes: Sizes, edges: KnownEdges): ReadonlyMap<Id, Point> {
  const places = new Map<Id, Point>();
  const unplaced: Id[] = [];
  for (const id of sizes.keys()) {
    const box = design.layout.get(`system:${id}`);
    if (box && box.x !== null && box.y !== null) places.set(id, { x: drawable(box.x), y: drawable(box.y) });
    else unplaced.push(id);
  }
  if (unplaced.length === 0) return places;
  if (places.size === 0 && unplaced.length <= MOST_ARRANGED) {
    return arrange(arrangeGraph(design, sizes, edges, unplaced));
  }
  const room = roomAround(design, sizes, places);
  for (const id of unplaced) {
    const rect = room.placed(id, neighboursOf(id, edges));
    places.set(id, { x: rect.x, y: rect.y });
  }
  return places;
}

/** What every new card keeps from the others, so that a label fits between. */
const GAP = 60;
const BESIDE = 180;
const BELOW = 44;

function roomAround(design: Design, sizes: Sizes, places: ReadonlyMap<Id, Point>) {
  const taken = createGrid<Rect>();
  const rects = new Map<Id, Rect>();
  const orgs = new Map<Id, Id[]>();
  const frames = new Map<Id, Rect>();
  for (const [id, { x, y }] of places) add(id, { x, y, ...sizeOf(sizes, id) });

  return { placed };

  function placed(id: Id, neighbours: readonly Id[]): Rect {
    const size = sizeOf(sizes, id);
    const orgId = design.systems.get(id)?.orgId ?? '';
    const own = frames.get(orgId);
    if (own) taken.remove(own);
    const spot = freeSpot(size, wishFor(id, orgId, neighbours, size), taken, own ? BELOW - 4 : GAP - 4);
    add(id, spot);
    return spot;
  }

  function wishFor(
    id: Id,
    orgId: Id,
    neighbours: readonly Id[],
    { width, height }: Pick<Rect, 'width' | 'height'>,
  ): Point {
    const kin = (orgs.get(orgId) ?? []).flatMap((other) => (other === id ? [] : (rects.get(other) ?? [])));
    const lowest = kin.reduce<Rect | null>((a, b) => (a && bottom(a) >= bottom(b) ? a : b), null);
    if (lowest) return { x: lowest.x, y: bottom(lowest) + BELOW };
    const known = neighbours.flatMap((other) => rects.get(other) ?? []);
    const [first] = known;
    const all = unionOf(rects.values());
    if (!first) return { x: rects.size === 0 ? 0 : all.x, y: rects.size === 0 ? 0 : bottom(all) + GAP + FRAME.top };
    const around = unionOf(known);
    const isRight = around.x + around.width / 2 >= all.x + all.width / 2;
    const y = around.y + around.height / 2 - height / 2;
    return { x: isRight ? right(around) + BESIDE : around.x - BESIDE - width, y };
  }

  function add(id: Id, rect: Rect): void {
    rects.set(id, rect);
    taken.add(rect);
    const system = design.systems.get(id);
    if (!system) return;
    const members = [...(orgs.get(system.orgId) ?? []), id];
    orgs.set(system.orgId, members);
    followFrame(system, members);
  }

  /** Others keep out of an org's frame, or the card would seem to belong to it. */
  function followFrame({ orgId }: System, members: readonly Id[]): void {
    const org = design.orgs.get(orgId);
    const before = frames.get(orgId);
    if (before) taken.remove(before);
    if (
      !org ||
      !isFramed(
        org,
        members.flatMap((id) => design.systems.get(id) ?? []),
      )
    )
      return;
    const { x, y, width, height } = unionOf(members.flatMap((id) => rects.get(id) ?? []));
    const frame = {
      x: x - FRAME.side,
      y: y - FRAME.top,
      width: width + 2 * FRAME.side,
      height: height + FRAME.top + FRAME.bottom,
    };
    frames.set(orgId, frame);
    taken.add(frame);
  }
}

function neighboursOf(id: Id, edges: KnownEdges): readonly Id[] {
  const found: Id[] = [];
  for (const { facts } of edges.values()) {
    if (facts.source === id) found.push(facts.target);
    if (facts.target === id) found.push(facts.source);
  }
  return found;
}

function sizeOf(sizes: Sizes, id: Id): Pick<Rect, 'width' | 'height'> {
  const { width, height } = sizes.get(id) ?? { width: 0, height: 0 };
  return { width, height };
}
