/** What the sources say about identity and keys, for the kinds of rows/systems-platforms.ts. */

import type { SystemKind } from '../system-kind.ts';
import type { SystemKindNote } from '../system-kind-note.ts';
import { INFORMATIONAL_KEY, MESSAGE_KEY, NO_RECORDS, OWN_KEY } from './external-id.ts';

export const PLATFORMS_NOTES = {
  'mobile-app': {
    nativeIdentity: { person: 'app login / user id once known', device: 'device id (IDFV, FCM token)' },
    externalId: MESSAGE_KEY,
    notes:
      'Anonymous device id until login: needs anonymous-to-known strategy. Data 360 Mobile SDK feeds the real-time layer.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'web-cms': {
    nativeIdentity: { person: 'login / e-mail once known', device: 'first-party cookie id' },
    externalId: MESSAGE_KEY,
    notes: 'Behavioural events; Data 360 Web SDK feeds the real-time layer.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'aws-lake': {
    nativeIdentity: { none: 'file / partition; person keys as columns' },
    externalId: INFORMATIONAL_KEY,
    notes:
      'Reporting repository by nature (source S3). Paths into Data 360: S3 connector (scheduled files), Iceberg file federation, Athena/Redshift federation.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  snowflake: {
    nativeIdentity: { none: 'declared keys not enforced' },
    externalId: INFORMATIONAL_KEY,
    notes:
      'Zero Copy both ways (federation in, data share out). Same cloud region requirement reported for share-based federation (AwesomeSalesforceSkills).',
    sources: [
      'help.salesforce.com data.c360_a_byol_data_federation.htm',
      'AwesomeSalesforceSkills integration/data-cloud-zero-copy-federation',
    ],
  },
  bigquery: {
    nativeIdentity: { none: 'keys not enforced' },
    externalId: INFORMATIONAL_KEY,
    notes: 'Zero Copy both ways.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  databricks: {
    nativeIdentity: { none: 'keys informational' },
    externalId: INFORMATIONAL_KEY,
    notes: 'Zero Copy query and file federation; Delta Sharing.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  redshift: {
    nativeIdentity: { none: 'keys informational' },
    externalId: INFORMATIONAL_KEY,
    notes: 'Zero Copy supported.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  kafka: {
    nativeIdentity: { none: 'message key' },
    externalId: MESSAGE_KEY,
    notes: 'Long/unlimited retention: the durable event store the 72 h Salesforce bus is not. Ordering per partition.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  sqs: {
    nativeIdentity: { none: 'MessageId; MessageDeduplicationId on FIFO' },
    externalId: MESSAGE_KEY,
    notes:
      '1 MiB messages since Aug 2025 (256 KB before; verify), 14-day max retention, FIFO dedupe window 5 minutes, native DLQ redrive.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  eventbridge: {
    nativeIdentity: { none: 'event id' },
    externalId: MESSAGE_KEY,
    notes: 'Target of Salesforce Event Relay (one channel per relay, one region per named credential).',
    sources: ['developer.salesforce.com/docs/platform/event-relay'],
  },
  ipaas: {
    nativeIdentity: { none: 'correlation id' },
    externalId: NO_RECORDS,
    notes: 'Hub candidate.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  heroku: {
    nativeIdentity: { person: 'app PK + sfid + External ID' },
    externalId: OWN_KEY,
    notes: '',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  custom: {
    nativeIdentity: { person: 'declare it' },
    externalId: OWN_KEY,
    notes: 'Architect must state identifier, extraction and cadence.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
} as const satisfies Partial<Record<SystemKind, SystemKindNote>>;
