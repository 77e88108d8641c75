import ELK from 'elkjs/lib/elk.bundled.js';
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch } from '../model/patch.ts';
import { loadCases } from '../testing/cases.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { sketch } from '../testing/sketch.ts';
import { layoutDesign, placeNew, tidyUp } from './auto-layout.ts';
import type { ElkNode, ElkRunner } from './elk-graph.ts';
import { center, inflated, overlaps, unionOf } from './geometry.ts';
import type { Scene } from './scene.ts';
import { buildScene } from './scene-cache.ts';

const elk = new ELK();
const runElk: ElkRunner = async (graph) => (await elk.layout(structuredClone(graph) as never)) as unknown as ElkNode;
const noElk: ElkRunner = () => Promise.reject(new Error('not for a small design'));

describe('opening a design without places', () => {
  test.each(
    loadCases()
      .filter(({ group }) => group === 'base')
      .map((one) => [one.name, one] as const),
  )('%s: every system gets one, and the scene stays what it was', async (_name, { design }) => {
    const opened = applyPatch(design, await layoutDesign(design, noElk));
    expect([...opened.layout.keys()].sort()).toEqual([...design.systems.keys()].map((id) => `system:${id}`).sort());
    expect(placesIn(buildScene(opened))).toEqual(placesIn(buildScene(design)));
  });

  test('a large one is laid out in layers, orgs together, with room between the cards', async () => {
    const design: Design = { ...hugeDesign(40), layout: new Map() };
    const scene = buildScene(applyPatch(design, await layoutDesign(design, runElk)));
    const cards = [...scene.cards.values()];
    expect(cards).toHaveLength(40);
    for (const [index, card] of cards.entries()) {
      expect(cards.slice(index + 1).filter((other) => overlaps(inflated(other, 10), card))).toEqual([]);
    }
    for (const frame of scene.frames.values()) {
      const inside = cards.filter((card) => overlaps(card, frame));
      expect(inside.every(({ systemId }) => design.systems.get(systemId)?.orgId === frame.orgId)).toBe(true);
    }
  });

  test('a large one without the engine stands in rows, none on another', () => {
    const design: Design = { ...hugeDesign(60), layout: new Map() };
    const cards = [...buildScene(applyPatch(design, placeNew(design))).cards.values()];
    for (const [index, card] of cards.entries()) {
      expect(cards.slice(index + 1).filter((other) => overlaps(other, card))).toEqual([]);
    }
  });

  test('the hub stands in the middle', () => {
    const { cards } = buildScene(
      sketch(`
        f1: sales -> dc by dc-crm-stream-nrt
        f2: erp-sap -> dc by dc-ingestion-api-bulk
        f3: dc -> mc by dc-activation-mce
        f4: dc -> ads by dc-activation-file-ads`),
    );
    const middle = center(unionOf(cards.values()));
    const offMiddle = (id: string) => {
      const card = cards.get(id);
      return card ? Math.hypot(center(card).x - middle.x, center(card).y - middle.y) : Number.NaN;
    };
    const others = [...cards.keys()].filter((id) => id !== 'dc');
    expect(others).toHaveLength(4);
    for (const id of others) expect(offMiddle(id)).toBeGreaterThan(offMiddle('dc'));
  });
});

const partly = sketch(`
  system sales kind sales at 0 0
  system dc kind data-cloud at 400 0
  system mc kind marketing-engagement
  system service kind service
  f1: sales -> dc by dc-crm-stream-nrt
  f2: dc -> mc by dc-activation-mce`);

describe('a design that has places', () => {
  test('only what has none gets one, in free space', async () => {
    const patch = await layoutDesign(partly, noElk);
    expect([...(patch.layout?.keys() ?? [])].sort()).toEqual(['system:mc', 'system:service']);
    const cards = [...buildScene(applyPatch(partly, patch)).cards.values()];
    for (const card of cards)
      expect(cards.filter((other) => other !== card && overlaps(other, inflated(card, 30)))).toEqual([]);
  });

  test('a new system of an org stands with it', () => {
    const { frames, cards } = buildScene(partly);
    const [frame, dc] = [frames.get('core'), cards.get('dc')];
    expect(frame && dc && overlaps(frame, dc)).toBe(false);
  });

  test('with places for all, opening changes nothing', async () => {
    const full = applyPatch(partly, placeNew(partly));
    expect(await layoutDesign(full, noElk)).toEqual({});
  });
});

describe('tidy up', () => {
  const messy = sketch(`
    system sales kind sales at 0 0
    system dc kind data-cloud at 30 20
    system mc kind marketing-engagement at 10 40
    system erp kind erp-sap at 900 900
    f1: sales -> dc by dc-crm-stream-nrt
    f2: dc -> mc by dc-activation-mce
    f3: erp -> dc by dc-ingestion-api-bulk`);

  test('leaves no card on another', async () => {
    const cards = [...buildScene(applyPatch(messy, await tidyUp(messy, noElk))).cards.values()];
    for (const card of cards) expect(cards.filter((other) => other !== card && overlaps(other, card))).toEqual([]);
  });

  test('moves the chosen only', async () => {
    const patch = await tidyUp(messy, noElk, { only: new Set(['system:sales', 'system:dc', 'system:mc']) });
    expect([...(patch.layout?.keys() ?? [])]).not.toContain('system:erp');
  });

  test('never moves what is locked, and keeps off it', async () => {
    const dc = messy.layout.get('system:dc');
    if (!dc) throw new Error('the sketch places it');
    const locked: Design = { ...messy, layout: new Map(messy.layout).set('system:dc', { ...dc, locked: true }) };
    const patch = await tidyUp(locked, noElk);
    expect(patch.layout?.has('system:dc')).toBe(false);
    const cards = [...buildScene(applyPatch(locked, patch)).cards.values()];
    for (const card of cards) expect(cards.filter((other) => other !== card && overlaps(other, card))).toEqual([]);
  });

  test('takes away bends that led around what is no longer there', async () => {
    const box = { ...messy.layout.get('system:dc'), id: 'flow:f1', x: null, y: null, waypoints: [{ x: 5, y: 5 }] };
    const bent: Design = { ...messy, layout: new Map(messy.layout).set('flow:f1', box as never) };
    const tidy = applyPatch(bent, await tidyUp(bent, noElk));
    expect(tidy.layout.get('flow:f1')?.waypoints).toBeNull();
  });

  test('says the same twice', async () => {
    expect(await tidyUp(messy, noElk)).toEqual(await tidyUp(messy, noElk));
  });
});

function placesIn({ cards }: Scene) {
  return [...cards.values()].map(({ systemId, x, y }) => [systemId, x, y]);
}
