import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { hubWithoutOutcome } from './hub-without-outcome.ts';

testRule(hubWithoutOutcome, {
  valid: {
    'nothing comes in yet': 'system dc',
    'something goes out': 'sales -> dc carries Customer\ndc -> mc carries Customer',
    'somebody reads it': 'sales -> dc carries Customer\nchat: agent at service reads dc Customer by dc-data-graph',
    'a segment has a target': 'sales -> dc carries Customer\nsystem mc\nsegment s1 { targets: [mc] }',
    'no Data Cloud': 'sales -> warehouse carries Customer',
    'only another Data Cloud feeds it': `
      system dc2 kind data-cloud
      dc2 -> dc carries Customer`,
  },
  invalid: {
    'it collects from two sources': {
      design: `
        sales -> dc carries Customer
        sales -> dc carries Case
        mc -> dc carries Customer`,
      marks: ['system:dc'],
      severity: 'info',
      related: ['system:mc', 'system:sales'],
      says: 'collects from 2 sources (Marketing Cloud Engagement and Sales Cloud) and changes nothing yet',
      asks: 'Draw the first use of Data Cloud',
    },
    'a segment without a target, and a flow to itself, change nothing': {
      design: `
        sales -> dc carries Customer
        dc -> dc carries Customer
        segment s1 { targets: [] }`,
      marks: ['system:dc'],
      asks: 'Draw the first use of Data Cloud',
    },
    'nobody there who could read a graph': {
      design: 'warehouse -> dc carries Customer',
      marks: ['system:dc'],
      says: 'collects from 1 source (Snowflake)',
    },
  },
});

test('who feeds it is asked first, and the answer draws the moment and its graph', () => {
  const design = sketch(`
    system fsc
    service -> dc "Cases" carries Case, Customer`);
  const { findings } = lintAll(buildTopology(design), [hubWithoutOutcome], { today: '2026-11-21' });
  const asking = findings[0]?.asking;

  expect(asking?.questions[0]?.choices.map(({ value }) => value)).toEqual([
    'agent:service',
    'record-page:service',
    'agent:fsc',
    'record-page:fsc',
  ]);
  expect(asking?.answer(['agent:nobody'])).toBeNull();
  const command = asking?.answer(['record-page:service']);
  const drawn = command && buildTopology(applyPatch(design, command.run(design)));
  expect(drawn?.interactions).toMatchObject([
    {
      interaction: { name: 'A record page in Service Cloud', type: 'record-page', systemId: 'service' },
      reads: [{ read: { mechanism: 'dc-data-graph', entityIds: ['Case', 'Customer'] } }],
    },
  ]);
  expect(drawn?.dataGraphs).toMatchObject([{ rootDmo: 'UnifiedIndividual', nodes: ['UnifiedIndividual', 'Case'] }]);
});
