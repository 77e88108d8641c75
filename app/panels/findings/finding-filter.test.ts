import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { type Filterable, findingFilter } from './finding-filter.ts';

function item(ruleId: string, severity: Severity, text: string): Filterable {
  const finding: Finding = {
    ruleId,
    severity,
    subject: 'system:s',
    field: null,
    related: [],
    message: text,
    isFixable: false,
    fixes: [],
    asking: null,
  };
  return { finding, text: `${ruleId} ${text}` };
}

const ITEMS = {
  key: item('keys/no-shared-key', 'error', 'Order has no shared key'),
  owner: item('ownership/no-system-of-record', 'error', 'Nobody owns Customer'),
  slow: item('latency/slo-missing', 'warning', 'Orders from SAP has no SLA'),
  hint: item('latency/tier-collapse', 'info', 'Two tiers are one'),
};

/** Which of the four each query shows. */
const QUERIES: readonly [query: string, shown: readonly (keyof typeof ITEMS)[]][] = [
  ['', ['key', 'owner', 'slow', 'hint']],
  ['order', ['key', 'slow']],
  ['ORDER key', ['key']],
  ['"no shared key"', ['key']],
  ['is:error', ['key', 'owner']],
  ['is:error is:info', ['key', 'owner', 'hint']],
  ['is:hint', ['hint']],
  ['rule:keys/*', ['key']],
  ['rule:latency', ['slow', 'hint']],
  ['rule:keys/no-shared-key', ['key']],
  ['rule:keys/* rule:ownership/*', ['key', 'owner']],
  ['is:error !rule:keys/*', ['owner']],
  ['!order', ['owner', 'hint']],
  ['!is:error', ['slow', 'hint']],
  ['is:', ['key', 'owner', 'slow', 'hint']],
  ['!', ['key', 'owner', 'slow', 'hint']],
  ['rule:', ['key', 'owner', 'slow', 'hint']],
  ['"unfinished', []],
  ['.*', []],
];

describe('the filter box', () => {
  test.each(QUERIES)('%j', (query, shown) => {
    const passes = findingFilter(query);
    expect(Object.entries(ITEMS).flatMap(([name, one]) => (passes(one) ? name : []))).toEqual(shown);
  });
});
