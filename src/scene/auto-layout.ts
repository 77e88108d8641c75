/**
 * Lays a design out: when it is opened without places, and by "Tidy up".
 *
 * What a person placed stays where it is: opening only fills in what has no place, and tidying moves what it is asked
 * to move (everything, or a selection) except locked elements. The answer is a patch, so that it is one undo step.
 */
import { type Design, inOrder } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import type { Change, Patch } from '../model/patch.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import { arrange } from './arrange.ts';
import { arrangeGraph, type Sizes } from './arrange-graph.ts';
import { cardContentOf } from './boxes.ts';
import { cardFactsOf } from './card-facts.ts';
import { type ElkRunner, elkGraph, elkPlaces } from './elk-graph.ts';
import { center, unionOf } from './geometry.ts';
import { edgeFactsOf, type KnownEdges } from './known-edges.ts';
import { keptApart } from './place-apart.ts';
import { MOST_ARRANGED, placesOf } from './place-new.ts';
import type { Point, Rect } from './scene.ts';

export interface TidyOptions {
  /** Subjects of the systems to move; absent = all. */
  readonly only?: ReadonlySet<Subject>;
}

/** Gives every system without a place one: all of them together, or each near its neighbours where others stand already. */
export async function layoutDesign(design: Design, runElk: ElkRunner): Promise<Patch> {
  const unplaced = inOrder(design.systems).filter(({ id }) => !isPlaced(design, id));
  const isWhole = unplaced.length === design.systems.size;
  if (!isWhole || unplaced.length <= MOST_ARRANGED) return placeNew(design);
  const { sizes, edges } = measured(design);
  return patchOf(
    design,
    await placesFor(
      design,
      sizes,
      edges,
      unplaced.map(({ id }) => id),
      runElk,
    ),
  );
}

/** The same at once and without ELK; a large design that has no places at all comes to stand in rows. */
export function placeNew(design: Design): Patch {
  const { sizes, edges } = measured(design);
  const places = [...placesOf(design, sizes, edges)].filter(([id]) => !isPlaced(design, id));
  return patchOf(design, new Map(places));
}

/** Places the systems anew, about where they are now. */
export async function tidyUp(design: Design, runElk: ElkRunner, { only }: TidyOptions = {}): Promise<Patch> {
  const { sizes, edges } = measured(design);
  const present = rectsOf(placesOf(design, sizes, edges), sizes);
  const ids = inOrder(design.systems)
    .filter(({ id }) => (!only || only.has(`system:${id}`)) && !isLocked(design, id))
    .map(({ id }) => id);
  if (ids.length === 0) return {};
  const places = await placesFor(design, sizes, edges, ids, runElk);
  const moved = movedTo(
    rectsOf(places, sizes),
    ids.flatMap((id) => present.get(id) ?? []),
  );
  const fixed = [...present].filter(([id]) => !moved.has(id)).map(([, rect]) => rect);
  return patchOf(design, keptApart(moved, fixed));
}

async function placesFor(
  design: Design,
  sizes: Sizes,
  edges: KnownEdges,
  ids: readonly Id[],
  runElk: ElkRunner,
): Promise<ReadonlyMap<Id, Point>> {
  const graph = arrangeGraph(design, sizes, edges, ids);
  if (ids.length <= MOST_ARRANGED) return arrange(graph);
  return elkPlaces(graph, await runElk(elkGraph(graph)));
}

/** Around the same middle as before, so that the view need not follow. */
function movedTo(rects: ReadonlyMap<Id, Rect>, before: readonly Rect[]): ReadonlyMap<Id, Rect> {
  const [from, to] = [center(unionOf(rects.values())), center(unionOf(before))];
  const [dx, dy] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  return new Map([...rects].map(([id, rect]) => [id, { ...rect, x: rect.x + dx, y: rect.y + dy }]));
}

function measured(design: Design): { readonly sizes: Sizes; readonly edges: KnownEdges } {
  const facts = cardFactsOf(design, null, new Map());
  const sizes = new Map([...facts].map(([id, fact]) => [id, cardContentOf(fact)]));
  return { sizes, edges: edgeFactsOf(design, new Map()) };
}

function rectsOf(places: ReadonlyMap<Id, Point>, sizes: Sizes): ReadonlyMap<Id, Rect> {
  return new Map(
    [...places].map(([id, { x, y }]) => {
      const { width, height } = sizes.get(id) ?? { width: 0, height: 0 };
      return [id, { x, y, width, height }];
    }),
  );
}

function isPlaced({ layout }: Design, id: Id): boolean {
  const box = layout.get(`system:${id}`);
  return box !== undefined && box.x !== null && box.y !== null;
}

function isLocked({ layout }: Design, id: Id): boolean {
  return layout.get(`system:${id}`)?.locked === true;
}

const NO_BOX = {
  x: null,
  y: null,
  width: null,
  height: null,
  locked: null,
  collapsed: null,
  waypoints: null,
  sourcePin: null,
  targetPin: null,
  label: null,
} as const;

function patchOf(design: Design, places: ReadonlyMap<Id, Point>): Patch {
  const changes = new Map<Subject, Change<LayoutBox>>();
  let order = [...design.layout.values()].reduce((most, box) => Math.max(most, box.order), -1);
  for (const [id, { x, y }] of places) {
    const subject = `system:${id}`;
    const before = design.layout.get(subject);
    if (before?.x === x && before.y === y) continue;
    if (!before) order += 1;
    changes.set(subject, [before, { ...(before ?? { ...NO_BOX, id: subject, order }), x, y }]);
  }
  for (const [subject, change] of loosened(design, changes)) changes.set(subject, change);
  return changes.size === 0 ? {} : { layout: changes };
}

/** Bends and label places of flows whose ends both moved led around what is no longer there. */
function loosened(
  design: Design,
  moved: ReadonlyMap<Subject, unknown>,
): readonly (readonly [Subject, Change<LayoutBox>])[] {
  return [...design.flows.values()].flatMap(({ id, source, target }) => {
    const subject = `flow:${id}`;
    const box = design.layout.get(subject);
    if (!box || box.locked === true || (box.waypoints === null && box.label === null)) return [];
    if (!moved.has(`system:${source}`) || !moved.has(`system:${target}`)) return [];
    return [[subject, [box, { ...box, waypoints: null, label: null }]]] as const;
  });
}
