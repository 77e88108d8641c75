import { expect, test } from 'vitest';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { rapidPublishMisuse } from './rapid-publish-misuse.ts';

testRule(rapidPublishMisuse, {
  valid: {
    'a week, to Marketing Cloud': 'system mc\nsegment s1 { targets: [mc], publishType: rapid, lookbackDays: 7 }',
    'no window given, no target': 'segment s1 { publishType: rapid }',
    'standard publish may look back further': `
      system sales
      segment s1 { targets: [sales], publishType: standard, lookbackDays: 365 }`,
  },
  invalid: {
    'a longer window': {
      design: `
        system mc
        segment s1 "Buyers" { targets: [mc], publishType: rapid, publishIntervalMin: 60, lookbackDays: 8 }`,
      marks: ['segment:s1'],
      severity: 'warning',
      field: 'lookbackDays',
      related: [],
      says: 'Buyers uses rapid publish. Its rule looks back 8 days, but only the last 7 count.',
      fixable: 'Publish Buyers on the standard schedule, every 12 h',
    },
    'the other way out': {
      design: 'segment s1 "Buyers" { publishType: rapid, lookbackDays: 30 }',
      marks: ['segment:s1'],
      fixable: 'Let Buyers look back 7 days only',
    },
    'a target that rapid publish cannot reach': {
      design: `
        system mc
        system ads
        segment s1 "Buyers" { targets: [mc, ads], publishType: rapid, publishIntervalMin: 1440 }`,
      marks: ['segment:s1'],
      field: 'targets',
      related: ['system:ads'],
      says: 'but rapid publish reaches only Marketing Cloud',
      fixable: 'Publish Buyers on the standard schedule, every 24 h',
    },
    'both causes in one finding': {
      design: 'system sales\nsegment s1 { targets: [sales], publishType: rapid, lookbackDays: 30 }',
      marks: ['segment:s1'],
      says: ['looks back 30 days', 'targets Sales Cloud'],
      fixable: 'Publish s1 on the standard schedule',
    },
  },
});

test('a promise that the standard schedule would break keeps rapid publish first', () => {
  const fields = 'publishType: rapid, publishIntervalMin: 60, lookbackDays: 30, freshnessSloMs: 7200000';
  const design = sketch(`entity Customer\nsegment s1 "Buyers" { on: individual, entityIds: [Customer], ${fields} }`);
  const { findings } = lintAll(buildTopology(design), [rapidPublishMisuse], { today: '2026-11-21' });

  expect(findings[0]?.fixes.map(({ label }) => label)).toEqual([
    'Let Buyers look back 7 days only',
    'Publish Buyers on the standard schedule, every 12 h',
  ]);
});
