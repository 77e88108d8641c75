import { expect, test } from 'vitest';
import { sketch } from '../../../src/testing/sketch.ts';
import type { ConnectDraft } from './draft-store.ts';
import { connectIn } from './end-outdated.ts';

const design = sketch('system sales\nsystem mc');
const drawn: ConnectDraft = { from: 'sales', to: { x: 0, y: 0 }, over: 'mc', by: 'keys' };

test('a flow being drawn goes on while both its ends are there', () => {
  expect(connectIn(design, drawn)).toBe(drawn);
});

test('a flow being drawn from a system that was deleted is given up', () => {
  expect(connectIn(design, { ...drawn, from: 'erp' })).toBeNull();
});

test('a flow being drawn to a system that was deleted looks for another', () => {
  expect(connectIn(design, { ...drawn, over: 'erp' })).toEqual({ ...drawn, over: null });
});
