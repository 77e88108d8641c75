import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ALL_RULES } from '../../src/rules/all.ts';
import { overlaps } from '../../src/scene/geometry.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { createStores } from '../store/stores.ts';
import { createSystem, offerOrgUnder, placeAt } from './create.ts';

const DESIGN = `
  system sales kind sales "Sales Cloud" in core at 0 0
  Customer of sales
  sales:Contact is Customer sor`;
/** Far from everything drawn, and inside the core org's frame. */
const BARE = { x: 900, y: 600 };
const IN_FRAME = { x: 10, y: -10 };

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function open(text = DESIGN) {
  const stores = createStores(sketch(text), async () => ALL_RULES);
  return { stores, systems: () => stores.designs.getState().design.systems };
}

describe('what a drop does', () => {
  test('a cloud dropped into an org frame joins that org, and nothing more is asked', () => {
    const { stores, systems } = open();
    placeAt(stores, { kind: 'service' }, IN_FRAME);
    expect(systems().get('service')?.orgId).toBe('core');
    expect(stores.toasts.getState().toasts).toEqual([]);
  });

  test('what is dropped onto a card comes to lie beside it', () => {
    const { stores } = open();
    placeAt(stores, { kind: 'service' }, IN_FRAME);
    const { cards } = stores.scene.getState().scene;
    const [sales, service] = [cards.get('sales'), cards.get('service')];
    if (!sales || !service) throw new Error('Both are drawn.');
    expect(overlaps(sales, service)).toBe(false);
  });

  test('a card that was moved onto the frame of another org is offered to live there', () => {
    const { stores, systems } = open(`${DESIGN}\n system service kind service "Care" in other at 10 80`);
    offerOrgUnder(stores, 'sales');
    offerOrgUnder(stores, 'service');
    const [toast, ...others] = stores.toasts.getState().toasts;
    expect(others).toEqual([]);
    expect(toast?.text).toBe('Care lies on the org of Sales Cloud, but lives in another org.');
    toast?.action?.run();
    expect(systems().get('service')?.orgId).toBe('core');
    stores.toasts.dismiss(toast?.id ?? 0);
    offerOrgUnder(stores, 'service');
    expect(stores.toasts.getState().toasts).toEqual([]);
  });

  test('a core cloud on the bare canvas gets its own org, and one click shares the other', () => {
    const { stores, systems } = open();
    placeAt(stores, { kind: 'service' }, BARE);
    expect(systems().get('service')?.orgId).not.toBe('core');
    const [toast] = stores.toasts.getState().toasts;
    expect(toast?.action?.label).toBe('Share the org of Sales Cloud');
    toast?.action?.run();
    expect(systems().get('service')?.orgId).toBe('core');
  });

  test('a system of another platform inside a core frame does not join it', () => {
    const { stores, systems } = open();
    placeAt(stores, { kind: 'snowflake' }, IN_FRAME);
    expect(systems().get('snowflake')?.orgId).not.toBe('core');
  });

  test('an entity on a system is placed under the name of the platform; a second time it says why not', () => {
    const { stores } = open(`${DESIGN}\nsystem mc kind marketing-engagement "Marketing"`);
    placeAt(stores, { canonical: 'order' }, BARE, 'system:sales');
    const objects = [...stores.designs.getState().design.placements.values()].map(({ object }) => object);
    expect(objects).toEqual(['Contact', 'Order']);
    expect(stores.designs.getState().undoable).toHaveLength(1);
  });

  test('an entity on the bare canvas asks for its system', () => {
    const { stores } = open();
    placeAt(stores, { canonical: 'order' }, BARE);
    expect(stores.session.getState().quickCreate).toMatchObject({ at: BARE, entity: { canonical: 'order' } });
    expect(stores.designs.getState().undoable).toEqual([]);
  });
});

describe('creating a system', () => {
  test('with a flow and an entity is one step, and undone as one', () => {
    const { stores, systems } = open();
    const before = stores.designs.getState().design;
    const id = createSystem(stores, {
      kind: 'data-cloud',
      corner: { x: 400, y: 0 },
      connectFrom: 'sales',
      entity: { canonical: 'customer' },
    });
    expect(id).toBe('data-cloud');
    const { design, undoable } = stores.designs.getState();
    expect([...design.flows.values()]).toMatchObject([{ source: 'sales', target: 'data-cloud' }]);
    expect([...design.placements.values()].map(({ systemId }) => systemId)).toEqual(['sales', 'data-cloud']);
    expect(undoable).toHaveLength(1);
    expect([...stores.session.getState().selection]).toEqual(['system:data-cloud']);
    stores.designs.undo();
    expect(stores.designs.getState().design).toEqual(before);
    expect(systems().size).toBe(1);
  });

  test('of a read-only design creates nothing', () => {
    const { stores, systems } = open();
    stores.designs.setReadOnly(true);
    expect(createSystem(stores, { kind: 'service', corner: { x: 0, y: 0 } })).toBeNull();
    expect(systems().size).toBe(1);
  });
});
