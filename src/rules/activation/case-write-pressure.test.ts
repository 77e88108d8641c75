import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { caseWritePressure } from './case-write-pressure.ts';

const EVERYTHING = 'payloadScope: full-object, operations: [create, update]';

testRule(caseWritePressure, {
  valid: {
    'created and closed': 'service -> dc carries Case { payloadScope: full-object, operations: [create, close] }',
    'selected fields': 'service -> dc carries Case { payloadScope: selected-fields, operations: [update] }',
    'nobody said what it sends': 'service -> dc carries Case',
    'no case': `service -> dc carries Order { ${EVERYTHING} }`,
    'not into Data Cloud': `service -> warehouse carries Case { ${EVERYTHING} }`,
    'from one Data Cloud to another': `
      system dc2 kind data-cloud
      dc -> dc2 carries Case { ${EVERYTHING} }`,
  },
  invalid: {
    'at an unknown rate': {
      design: `f1: service -> dc "Cases" carries Case by dc-crm-stream-nrt { ${EVERYTHING} }`,
      marks: ['flow:f1'],
      severity: 'warning',
      field: 'payloadScope',
      related: ['entity:Case'],
      says: 'Cases mirrors every change of Case (nobody said how many a day).',
      fixable: 'Let Cases send cases created and closed, with status, category, resolution code and contact',
    },
    'as many as the threshold, known from the design': {
      design: `
        design { context: { casesPerDay: 10000 } }
        f1: service -> dc carries Case { ${EVERYTHING}, eventsPerDay: 50 }`,
      marks: ['flow:f1'],
      severity: 'warning',
      says: '(10k/day)',
    },
    few: {
      design: `f1: service -> dc carries Case { ${EVERYTHING}, eventsPerDay: 9999 }`,
      marks: ['flow:f1'],
      severity: 'info',
      says: '9,999/day, below the 10k at which it hurts',
      fixable: true,
    },
    'a threshold of the design’s own': {
      design: `
        design { ruleParams: { caseWritePerDay: 100 } }
        f1: service -> dc carries Case { ${EVERYTHING}, eventsPerDay: 100 }`,
      marks: ['flow:f1'],
      severity: 'warning',
    },
    'what travels along keeps its updates': {
      design: `f1: service -> dc "CRM stream" carries Case, Customer { ${EVERYTHING} }`,
      marks: ['flow:f1'],
      related: ['entity:Case'],
      fixable: 'Keep the updates of CRM stream but send selected fields only',
    },
  },
});

test('a mapping of one’s own and the deletes stay', () => {
  const design = sketch(`
    f1: service -> dc carries Case { payloadScope: full-object, operations: [update, delete], transformation: "v2" }`);
  const { findings } = lintAll(buildTopology(design), [caseWritePressure], { today: '2026-11-21' });
  const fix = findings[0]?.fixes[0];
  const fixed = fix && applyPatch(design, fix.run(design));

  expect(fixed?.flows.get('f1')).toMatchObject({
    payloadScope: 'event-payload',
    operations: ['create', 'close', 'delete'],
    transformation: 'v2',
  });
});
