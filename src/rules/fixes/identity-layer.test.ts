/** What the layer holds when it is drawn: nothing twice, and what the design knows of its sources mapped. */
import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { addIdentityLayer } from './identity-layer.ts';

function layered(text: string) {
  const design = sketch(text);
  const topology = buildTopology(design);
  const [node] = topology.entities;
  const command = node && addIdentityLayer(node, topology).at(-1);
  if (!command) throw new Error('The design has an entity.');
  return applyPatch(design, command.run(design));
}

test('adds Data Cloud with a ruleset, one feed an org, and maps what the sources are known by', () => {
  const design = layered(`
    sales:Contact is Customer key gcid as Gcid__c
    service:Contact is Customer
    mc:Subscriber is Customer { identifiers: [{ type: subscriber-key, mappedTo: null }] }
    sap:KNA1 is Customer`);

  expect([...design.flows.values()].map(({ source, target, mechanism }) => [source, target, mechanism])).toEqual([
    ['mc', 'data-cloud', null],
    ['sales', 'data-cloud', null],
    ['sap', 'data-cloud', null],
  ]);
  expect(design.placements.get('sales.Contact')?.identifiers).toEqual([
    { type: 'party-id', mappedTo: 'PartyIdentification' },
  ]);
  expect(design.placements.get('mc.Subscriber')?.identifiers).toEqual([
    { type: 'subscriber-key', mappedTo: 'PartyIdentification' },
  ]);
  expect(design.placements.get('sap.KNA1')?.identifiers).toBeNull();
  const inDataCloud = [...design.placements.values()].filter(({ systemId }) => systemId === 'data-cloud');
  expect(inDataCloud).toMatchObject([{ entityId: 'Customer', role: 'derived' }]);
  expect([...design.rulesets.values()]).toMatchObject([
    { entityIds: ['Customer'], anchor: { type: 'party-identification' }, tested: null },
  ]);
});

test('draws nothing twice', () => {
  const design = layered(`
    sales:Contact is Customer { identifiers: [{ type: phone, mappedTo: ContactPointPhone }] }
    mc:Subscriber is Customer
    sap:KNA1 is Customer
    dc:Individual is Customer
    ruleset main { entityIds: [] }
    sales -> dc carries Customer
    mc -> dc carries Customer
    sap -> dc carries Customer`);

  expect(design.flows.size).toBe(3);
  expect(design.systems.size).toBe(4);
  expect(design.placements.size).toBe(4);
  expect(design.rulesets.get('main')?.entityIds).toEqual(['Customer']);
});
