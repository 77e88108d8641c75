import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { limitContacts } from '../fixes/contact-limits.ts';
import { noFrequencyCap } from './no-frequency-cap.ts';

testRule(noFrequencyCap, {
  valid: {
    'one journey in all': 'design { journeys: [welcome] }',
    'one segment, and one that messages nobody': `
      system mc
      system sales
      segment s1 { targets: [mc] }
      segment s2 { targets: [sales] }`,
    'cap and exclusion': `
      design { journeys: [welcome, winback] }
      governance { frequencyCap: "3 a week", audienceExclusion: "capped people" }`,
  },
  invalid: {
    'two journeys and neither': {
      design: 'design { journeys: [winback, welcome] }',
      marks: ['governance'],
      severity: 'warning',
      field: 'frequencyCap',
      related: [],
      says: '2 journeys and segments can reach the same person: welcome and winback. No cap limits how often together',
      asks: 'Set the cap across journeys and who is left out',
    },
    'a journey and a segment, and no exclusion': {
      design: `
        system pardot
        design { journeys: [welcome] }
        governance { frequencyCap: "3 a week" }
        segment s1 "VIPs" { targets: [pardot] }`,
      marks: ['governance'],
      field: 'audienceExclusion',
      related: ['segment:s1'],
      says: 'VIPs and welcome. There is a cap, but no exclusion',
      asks: 'Set who is left out',
    },
    'many are counted, not listed': {
      design: 'design { journeys: [a, b, c, d, e, f] }\ngovernance { audienceExclusion: disjoint }',
      marks: ['governance'],
      says: 'a, b, c and 3 more. No cap limits how often together.',
      asks: 'Set the cap across journeys',
    },
  },
});

test('an empty answer is none, and words of one’s own are kept', () => {
  const design = sketch('design { journeys: [a, b] }');
  const asking = limitContacts(buildTopology(design).governance);

  expect(asking.answer(['2 a month', ' '])).toBeNull();
  expect(asking.answer([])).toBeNull();
  const command = asking.answer([' 2 a month ', 'Employees']);
  const fixed = command && applyPatch(design, command.run(design));
  expect(fixed && buildTopology(fixed).governance).toMatchObject({
    frequencyCap: '2 a month',
    audienceExclusion: 'Employees',
  });
});
