import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ownershipOf } from './ownership-cells.ts';

test('a system that keeps nothing itself writes what it sends of people, and not what is only looked at', () => {
  const topology = buildTopology(
    sketch(`
      system web kind web-cms
      system snow kind snowflake
      Behaviour of app
      app:Event is Behaviour sor
      dc:Engagement is Behaviour derived
      web -> dc carries Behaviour for identity-ingest
      app -> dc carries Behaviour for identity-ingest
      snow -> dc carries Behaviour for historical-seed`),
  );
  const ownership = ownershipOf(topology);
  const said = topology.entities.flatMap((entity) =>
    [...ownership.cellsOf(entity)].map(([{ system }, { texts }]) => `${system.id}: ${texts.join(', ')}`),
  );
  expect(said.sort()).toEqual(['app: system of record', 'dc: derived', 'web: writes']);
});
