/** The members as the catalogue of rules lists them: a new mechanism or another timing class shows here. */
import { expect, test } from 'vitest';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import * as sets from './mechanism-sets.ts';

const membersOf = (isMember: (mechanism: (typeof MECHANISMS)[number]) => boolean) =>
  MECHANISMS.filter(isMember)
    .map(({ id }) => id)
    .sort();

const sorted = (list: string) => list.split(', ').sort();

test.each([
  ['in-org', sets.isInOrg, 'native-relationship, crm-query'],
  [
    'read-through',
    sets.isReadThrough,
    'native-relationship, crm-query, graphql-api, salesforce-connect, cross-org-adapter, dc-related-list, dc-data-graph, dc-real-time-data-graph, dc-query-api, dc-connect-profile-api, zero-copy-federation, zero-copy-share, order-on-behalf',
  ],
  [
    'synchronous',
    sets.isSynchronous,
    'native-relationship, crm-query, rest-request-reply, soap-request-reply, composite-api, apex-callout, flow-http-callout, graphql-api, b2c-scapi, b2c-ocapi, order-on-behalf, salesforce-connect, cross-org-adapter',
  ],
  [
    'hand-built replication',
    sets.isHandBuiltReplication,
    'scheduled-apex-poll, rest-request-reply, soap-request-reply, composite-api, apex-callout, flow-http-callout, platform-events, outbound-message, pushtopic',
  ],
  [
    'event carriers',
    sets.isEventCarrier,
    'platform-events, pub-sub-api, event-relay, som-order-events, kafka, sqs, webhook, dc-data-action, mc-journey-entry, mc-triggered-send, dc-real-time-data-action, dc-real-time-ingest, dc-web-mobile-sdk, dc-ingestion-api-streaming, mulesoft-connector, ipaas-flow, b2c-oms-order-integration',
  ],
])('%s mechanisms', (_name, isMember, members) => {
  expect(membersOf(isMember)).toEqual(sorted(members));
  expect(isMember(null)).toBe(false);
});

test('slow Data Cloud access is all but the standard graph and the real-time layer', () => {
  const others = MECHANISMS.filter((mechanism) => !sets.isSlowDataCloudAccess(mechanism)).map(({ id }) => id);
  expect(others.sort()).toEqual(
    sorted('dc-data-graph, dc-real-time-ingest, dc-real-time-data-action, dc-real-time-data-graph'),
  );
  expect(sets.isSlowDataCloudAccess(null)).toBe(false);
});
