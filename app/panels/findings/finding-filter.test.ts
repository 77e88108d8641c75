import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import type { FindingFacts } from './finding-facts.ts';
import { type Filterable, findingFilter } from './finding-filter.ts';

interface More extends Partial<Omit<Filterable, 'facts'>>, Partial<FindingFacts> {}

function item(ruleId: string, severity: Severity, text: string, more: More = {}): Filterable {
  const finding: Finding = {
    ruleId,
    severity,
    subject: 'system:s',
    field: null,
    related: [],
    message: text,
    isFixable: severity === 'error',
    fixes: [],
    asking: null,
  };
  const { systems = [], entities = [], ...states } = more;
  const facts = { text: `${ruleId} ${text}`.toLowerCase(), systems, entities };
  return { finding, facts, isWaived: false, isToDo: false, isNew: false, ...states };
}

const ITEMS = {
  key: item('keys/no-shared-key', 'error', 'Order has no shared key', { entities: ['order'], isWaived: true }),
  owner: item('ownership/no-system-of-record', 'error', 'Nobody owns Customer', {
    entities: ['customer'],
    isNew: true,
  }),
  slow: item('latency/slo-missing', 'warning', 'Orders from SAP has no SLA', {
    systems: ['sap', 'sales cloud'],
    isToDo: true,
  }),
  hint: item('latency/tier-collapse', 'info', 'Two tiers are one', { systems: ['service cloud'], isNew: true }),
};

type Name = keyof typeof ITEMS;
const ALL: readonly Name[] = ['key', 'owner', 'slow', 'hint'];

/** Which of the four each query shows. */
const QUERIES: readonly [query: string, shown: readonly Name[]][] = [
  ['', ALL],
  ['order', ['key', 'slow']],
  ['ORDER key', ['key']],
  ['"no shared key"', ['key']],
  ['is:error', ['key', 'owner']],
  ['is:err', ['key', 'owner']],
  ['is:error is:info', ['key', 'owner', 'hint']],
  ['is:hint', ['hint']],
  ['is:HINTS', ['hint']],
  ['is:warnings', ['slow']],
  ['is:waived', ['key']],
  ['!is:waived', ['owner', 'slow', 'hint']],
  ['is:todo', ['slow']],
  ['is:to-do', ['slow']],
  ['is:fixable', ['key', 'owner']],
  ['is:new', ['owner', 'hint']],
  ['is:new is:error', ['owner']],
  ['is:new is:fixable', ['owner']],
  ['is:nonsense', []],
  ['rule:keys/*', ['key']],
  ['rule:latency', ['slow', 'hint']],
  ['rule:keys/no-shared-key', ['key']],
  ['rule:keys/* rule:ownership/*', ['key', 'owner']],
  ['rule:keys/* rule:ownership/* is:new', ['owner']],
  ['is:error !rule:keys/*', ['owner']],
  ['system:sap', ['slow']],
  ['system:cloud', ['slow', 'hint']],
  ['system:"sales cloud"', ['slow']],
  ['system:"Sales', ['slow']],
  ['system:sap system:service', ['slow', 'hint']],
  ['!system:cloud', ['key', 'owner']],
  ['entity:customer', ['owner']],
  ['entity:order is:error', ['key']],
  ['entity:order system:sap', []],
  ['!order', ['owner', 'hint']],
  ['!is:error', ['slow', 'hint']],
  ['is:', ALL],
  ['!', ALL],
  ['rule:', ALL],
  ['system:', ALL],
  ['!entity:', ALL],
  ['"unfinished', []],
  ['.*', []],
  ['constructor:x', []],
];

describe('the filter box', () => {
  test.each(QUERIES)('%j', (query, shown) => {
    const { passes } = findingFilter(query);
    expect(Object.entries(ITEMS).flatMap(([name, one]) => (passes(one) ? name : []))).toEqual(shown);
  });

  test('unfolds what is waived only where that is asked for', () => {
    expect(findingFilter('is:waived').wantsWaived).toBe(true);
    expect(findingFilter('!is:waived order').wantsWaived).toBe(false);
  });
});
