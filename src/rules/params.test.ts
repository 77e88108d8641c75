import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { DEFAULT_PARAMS, paramsOf } from './params.ts';

test('a design without parameters is judged by the defaults', () => {
  expect(paramsOf(buildTopology(sketch('sales:Contact is Customer')))).toEqual(DEFAULT_PARAMS);
});

test('what the design sets replaces its default, lists as a whole, and nothing else', () => {
  const design = sketch(
    'design { ruleParams: { hotBudgetMs: 500, meshRatio: null, volatileFields: [Nickname], odd: 1 } }',
  );
  expect(paramsOf(buildTopology(design))).toEqual({
    ...DEFAULT_PARAMS,
    hotBudgetMs: 500,
    volatileFields: ['Nickname'],
  });
});
