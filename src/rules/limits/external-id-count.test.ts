import { expect, test } from 'vitest';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { externalIdCount } from './external-id-count.ts';

const account = (count: number, words = '') => `sales:Account is Account ${words} { externalIdFieldCount: ${count} }`;

testRule(externalIdCount, {
  valid: {
    'room for more': account(22),
    'nobody counted': 'sales:Account is Account',
  },
  invalid: {
    'nearly full': {
      design: account(23),
      marks: ['placement:sales.Account'],
      severity: 'warning',
      field: 'externalIdFieldCount',
      says: 'Sales Cloud Account has 23 External IDs, the limit is 25.',
      asks: 'Merge source keys of Sales Cloud Account into a composite',
    },
    full: { design: account(25), marks: ['placement:sales.Account'], severity: 'warning' },
    'over the limit, whatever the role': {
      design: account(26, 'virtual'),
      marks: ['placement:sales.Account'],
      severity: 'error',
      says: 'The rest cannot be deployed',
      asks: 'Merge source keys of Sales Cloud Account into a composite',
    },
  },
});

test('the label says how many keys are merged, and the keys of the design stay', () => {
  const design = sketch(account(27, 'key gcid key sapid'));
  const { findings } = lintAll(buildTopology(design), [externalIdCount], { today: '2026-11-21' });
  const answer = (text: string) => findings[0]?.asking?.answer([text])?.label ?? null;

  expect(answer('22')).toBe(
    'Merge 6 source keys of Sales Cloud Account into one composite, which leaves 22 External IDs',
  );
  expect(answer('2')).toContain('which leaves 2 External IDs');
  expect(answer('1')).toBeNull();
  expect(answer('23')).toBeNull();
});
