import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import { loadCases } from '../testing/cases.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { sketch } from '../testing/sketch.ts';
import type { Edge, Scene } from './scene.ts';
import { buildScene, createSceneCache } from './scene-cache.ts';

const placed = `
  Customer of sales
  sales:Contact is Customer key gcid
  mc:Subscriber is Customer
  system sales kind sales at 0 0
  system mc kind marketing-engagement at 500 40
  system dc kind data-cloud at 0 400
  system erp kind erp-sap at 500 400
  f1: sales -> mc carries Customer by cdc
  f2: mc -> sales carries Customer by cdc
  f3: dc -> erp by cdc`;

describe('an edit touches only what it touches', () => {
  const before = sketch(placed);

  test('the same design gives the same scene', () => {
    const cache = createSceneCache();
    expect(cache.sceneOf(before)).toBe(cache.sceneOf(before));
    expect(cache.sceneOf({ ...before })).toBe(cache.sceneOf(before));
  });

  test('a move changes the card, its edges and nothing else', () => {
    const cache = createSceneCache();
    const old = cache.sceneOf(before);
    const now = cache.sceneOf(withBox(before, 'system:mc', { x: 560, y: 90 }));
    expect(changed(old.cards, now.cards)).toEqual(['mc']);
    expect(changed(old.edges, now.edges)).toEqual(['flow:f1', 'flow:f2']);
    expect(now.frames.get('core')).toBe(old.frames.get('core'));
  });

  test('a new name keeps every card that does not show it', () => {
    const cache = createSceneCache();
    const old = cache.sceneOf(before);
    const now = cache.sceneOf(withRecord(before, 'systems', 'erp', { name: 'SAP' }));
    expect(changed(old.cards, now.cards)).toEqual(['erp']);
    expect(now.cards.get('erp')?.title).toBe('SAP');
  });

  test('what rules read but nobody sees changes no shape', () => {
    const cache = createSceneCache();
    const old = cache.sceneOf(before);
    const now = cache.sceneOf(withRecord(before, 'flows', 'f1', { legalBasis: 'contract' }));
    expect(changed(old.cards, now.cards)).toEqual([]);
    expect(now.frames).toBe(old.frames);
  });
});

test('after any edits the scene is the one made from scratch', () => {
  const starts = loadCases()
    .filter(({ group }) => group === 'base')
    .flatMap(({ design }) => [design, withPlaces(design)]);
  fc.assert(
    fc.property(fc.constantFrom(...starts, sketch(placed)), fc.array(edits(), { maxLength: 8 }), (start, steps) => {
      const cache = createSceneCache();
      cache.sceneOf(start);
      let design = start;
      for (const step of steps) {
        design = step(design);
        expect(plain(cache.sceneOf(design))).toEqual(plain(buildScene(design)));
      }
    }),
    { numRuns: 80 },
  );
});

test('with a thousand systems a move makes anew only the card, its edges and their labels', () => {
  const cache = createSceneCache();
  let design = hugeDesign(1_000);
  cache.sceneOf(design);
  for (let step = 0; step < 25; step += 1) {
    const subject = `system:s${step * 37}`;
    const { x, y } = design.layout.get(subject) ?? { x: 0, y: 0 };
    design = withBox(design, subject, { x: (x ?? 0) + 30, y: (y ?? 0) + 20 });
    const old = cache.sceneOf({ ...design, layout: design.layout });
    expect(old.cards.size).toBe(1_000);
    const now = cache.sceneOf(withBox(design, subject, { x: (x ?? 0) + 60, y: y ?? 0 }));
    expect(changed(old.cards, now.cards)).toHaveLength(1);
    expect(changed(old.edges, now.edges).length).toBeLessThan(60);
  }
});

type Edit = (design: Design) => Design;

function edits(): fc.Arbitrary<Edit> {
  const at = fc.nat({ max: 30 });
  const offset = fc.integer({ min: -420, max: 420 });
  return fc.oneof(
    fc.tuple(at, offset, offset).map(
      ([pick, dx, dy]): Edit =>
        (design) => {
          const id = nth(design.systems, pick);
          const box = design.layout.get(`system:${id}`);
          return withBox(design, `system:${id}`, { x: (box?.x ?? 0) + dx, y: (box?.y ?? 0) + dy });
        },
    ),
    fc.tuple(at, fc.string({ maxLength: 40 })).map(
      ([pick, name]): Edit =>
        (design) =>
          withRecord(design, 'systems', nth(design.systems, pick), { name }),
    ),
    at.map(
      (pick): Edit =>
        (design) => {
          const flows = new Map(design.flows);
          flows.delete(nth(design.flows, pick));
          return { ...design, flows };
        },
    ),
    fc.tuple(at, at, at).map(
      ([pick, from, to]): Edit =>
        (design) => {
          const flow = design.flows.get(nth(design.flows, pick));
          if (!flow) return design;
          const ends = { source: nth(design.systems, from), target: nth(design.systems, to) };
          return { ...design, flows: new Map(design.flows).set('new', { ...flow, id: 'new', ...ends, order: 99 }) };
        },
    ),
    fc.tuple(at, fc.boolean()).map(
      ([pick, isTwoWay]): Edit =>
        (design) =>
          withRecord(design, 'flows', nth(design.flows, pick), {
            direction: isTwoWay ? 'two-way' : 'one-way',
            mechanism: isTwoWay ? null : 'kafka',
          }),
    ),
    fc.tuple(at, offset, offset).map(
      ([pick, dx, dy]): Edit =>
        (design) =>
          withBox(design, `flow:${nth(design.flows, pick)}`, { label: dx > 200 ? null : { t: 0.4, dx, dy } }),
    ),
    fc.tuple(at, offset, offset).map(
      ([pick, x, y]): Edit =>
        (design) =>
          withBox(design, `flow:${nth(design.flows, pick)}`, { waypoints: x > 200 ? null : [{ x, y }] }),
    ),
    fc.tuple(at, fc.constantFrom('top' as const, 'left' as const)).map(
      ([pick, side]): Edit =>
        (design) =>
          withBox(design, `flow:${nth(design.flows, pick)}`, { targetPin: { side, offset: 0.3 } }),
    ),
    fc.tuple(at, fc.boolean()).map(
      ([pick, collapsed]): Edit =>
        (design) =>
          withBox(design, `system:${nth(design.systems, pick)}`, { collapsed }),
    ),
    at.map(
      (pick): Edit =>
        (design) => {
          const id = nth(design.systems, pick);
          const systems = new Map(design.systems);
          systems.delete(id);
          const flows = new Map([...design.flows].filter(([, flow]) => flow.source !== id && flow.target !== id));
          return { ...design, systems, flows };
        },
    ),
  );
}

function nth(records: ReadonlyMap<string, unknown>, pick: number): string {
  return [...records.keys()][pick % Math.max(1, records.size)] ?? 'none';
}

const NO_BOX = {
  order: 0,
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
};

function withBox(design: Design, subject: string, fields: Partial<LayoutBox>): Design {
  const box = { ...NO_BOX, id: subject, ...design.layout.get(subject), ...fields };
  return { ...design, layout: new Map(design.layout).set(subject, box) };
}

function withRecord<C extends 'systems' | 'flows'>(design: Design, collection: C, id: string, fields: object): Design {
  const record = design[collection].get(id);
  if (!record) return design;
  const records = new Map<string, unknown>(design[collection]).set(id, { ...record, ...fields });
  return { ...design, [collection]: records };
}

/** As after opening: every system has a place of its own. */
function withPlaces(design: Design): Design {
  let now = design;
  for (const { subject, x, y } of buildScene(design).cards.values()) now = withBox(now, subject, { x, y });
  return now;
}

function changed<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): readonly string[] {
  return [...after.keys()].filter((key) => after.get(key) !== before.get(key));
}

/** Without the identity of anything, and with the points of each path. */
function plain({ cards, frames, edges, bounds }: Scene): unknown {
  return {
    cards: Object.fromEntries(cards),
    frames: Object.fromEntries(frames),
    edges: Object.fromEntries([...edges].map(([subject, edge]) => [subject, whole(edge)])),
    bounds,
  };
}

/** With what it makes on demand. */
function whole(edge: Edge) {
  const { path, bounds, arrows, points, description } = edge;
  return { ...edge, path, bounds, arrows, points, description };
}
