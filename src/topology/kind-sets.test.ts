import { expect, test } from 'vitest';
import { SYSTEM_KINDS } from '../catalog/system-kind.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import * as sets from './kind-sets.ts';

const oneOfEach = buildTopology(sketch(SYSTEM_KINDS.map((kind) => `system ${kind} kind ${kind}`).join('\n')));

test.each([
  ['messaging', sets.isMessaging, 'marketing-engagement, marketing-next, account-engagement'],
  ['ads', sets.isAds, 'ads'],
  ['warehouse', sets.isWarehouse, 'snowflake, bigquery, databricks, redshift, aws-lake'],
  ['hub', sets.isHub, 'data-cloud, cdp-other, mulesoft, ipaas, kafka, sqs, eventbridge, mdm'],
  ['transport', sets.isTransport, 'mulesoft, ipaas, kafka, sqs, eventbridge'],
])('%s systems', (_name, isMember, members) => {
  const found = oneOfEach.systems.filter(isMember).map(({ system }) => system.kind);
  expect(found.sort()).toEqual(members.split(', ').sort());
});
