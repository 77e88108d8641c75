import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { meshSprawl } from './mesh-sprawl.ts';

/** Seven pairs over five orgs. */
const MESH = `
  f1: sales -> sap "One" carries Account by cdc for operational-sync slo 1 min
  f2: sales -> netsuite
  f3: sales -> mc
  f4: sap -> netsuite
  f5: sap -> mc
  f6: sap -> pim
  f7: netsuite -> pim`;

testRule(meshSprawl, {
  valid: {
    'six pairs over five orgs are no mesh': MESH.replace('f7: netsuite -> pim', ''),
    'four orgs are few': `
      sales -> sap
      sales -> netsuite
      sales -> mc
      sap -> netsuite
      sap -> mc
      netsuite -> mc`,
    'there and back is one pair': MESH.replace('f7: netsuite -> pim', 'f7: sap -> sales'),
    'flows inside an org join nothing': MESH.replace('f7: netsuite -> pim', 'f7: sales -> service'),
    'a hub at half of the pairs': `${MESH.replace('f7: netsuite -> pim', '')}
      mule -> sales\nmule -> sap\nmule -> netsuite\nmule -> mc\nmule -> pim\nmule -> shop`,
    'the design allows more': `${MESH}\ndesign { ruleParams: { meshRatio: 2 } }`,
  },
  invalid: {
    'more than six pairs over five orgs': {
      design: MESH,
      marks: ['design'],
      severity: 'warning',
      says: '7 direct connections between 5 orgs',
    },
    'a hub that carries too little': {
      design: `${MESH}\nmule -> sales\nmule -> sap\nmule -> pim`,
      marks: ['design'],
      says: '10 direct connections between 6 orgs',
      fixable: 'Route 7 flows through MuleSoft Anypoint, in two legs each whose mechanisms are open',
    },
    'middleware on the way is not counted': {
      design: `system mule kind mulesoft\n${MESH.replaceAll(/-> (\w+)$/gm, '-> $1 { via: [mule] }')}`,
      marks: ['design'],
      fixable: true,
    },
    'the design allows less': {
      design: `sales -> sap\nsap -> mc\nmc -> sales\ndesign { ruleParams: { meshSystems: 3, meshRatio: 1 } }`,
      marks: ['design'],
    },
  },
});

function routed(text: string) {
  const design = sketch(text);
  const [finding] = lintAll(buildTopology(design), [meshSprawl], { today: '2026-11-21' }).findings;
  const fix = finding?.fixes[0];
  return fix && applyPatch(design, fix.run(design));
}

test('a flow keeps what it promised as the leg that delivers, and a new one brings the data to the hub', () => {
  const after = routed(`system mule kind mulesoft\n${MESH}`);
  expect(after?.flows.get('f1')).toMatchObject({
    name: 'One',
    source: 'mule',
    target: 'sap',
    mechanism: null,
    sloMs: 60_000,
    purposes: ['operational-sync'],
  });
  expect(after?.flows.get('f1-to-mule')).toMatchObject({
    source: 'sales',
    target: 'mule',
    entityIds: ['Account'],
    mechanism: null,
    purposes: ['domain-event'],
  });
});

test('the hub may submit what the sender might', () => {
  const after = routed(`system mule kind mulesoft\nAccount of sap { updatePaths: [sales] }\n${MESH}`);
  expect(after?.entities.get('Account')?.updatePaths).toEqual(['sales', 'mule']);
});

test('leaves alone what only a person can settle, and offers nothing where that is too much', () => {
  const groups = MESH.replaceAll(/-> (\w+)$/gm, '-> $1 { attributeGroupIds: [g] }');
  const design = `system mule kind mulesoft\nentity Account { attributeGroups: [{ id: g, name: G }] }\n${groups}`;
  expect(routed(design)).toBeUndefined();
});
