/** The few words a flow label has room for. */

import type { MechanismId } from './mechanism.ts';
import { mechanismOf } from './mechanisms.ts';

export function shortMechanismName(id: MechanismId): string {
  return SHORT[id] ?? mechanismOf(id).name;
}

/** The full name in the words the product uses: "Data Cloud" where the catalogue writes "Data 360". */
export function mechanismDisplayName(id: MechanismId): string {
  return mechanismOf(id).name.replaceAll('Data 360', 'Data Cloud');
}

const SHORT: Partial<Record<MechanismId, string>> = {
  'native-relationship': 'Same org',
  cdc: 'CDC',
  'platform-events': 'Platform event',
  'pub-sub-api': 'Pub/Sub API',
  pushtopic: 'PushTopic',
  'outbound-message': 'Outbound message',
  'event-relay': 'Event Relay',
  'rest-request-reply': 'REST call',
  'soap-request-reply': 'SOAP call',
  'composite-api': 'Composite API',
  'apex-callout': 'Apex callout',
  'flow-http-callout': 'Flow callout',
  'scheduled-apex-poll': 'Polling',
  'graphql-api': 'GraphQL read',
  'crm-query': 'In-org query',
  'sftp-file-drop': 'File drop',
  'reverse-etl': 'Reverse ETL',
  'salesforce-connect': 'External object',
  'cross-org-adapter': 'Cross-org read',
  'salesforce-to-salesforce': 'S2S',
  'dc-crm-stream-batch': 'Data stream',
  'dc-crm-stream-nrt': 'Live data stream',
  'dc-ingestion-api-streaming': 'Ingestion API',
  'dc-ingestion-api-bulk': 'Bulk ingestion',
  'dc-web-mobile-sdk': 'Web / mobile SDK',
  'dc-real-time-ingest': 'Real-time ingest',
  'dc-mce-connector': 'Marketing stream',
  'dc-b2c-connector': 'Commerce stream',
  'dc-cloud-storage': 'Storage stream',
  'mulesoft-connector': 'MuleSoft flow',
  'ipaas-flow': 'iPaaS flow',
  'dc-calculated-insight': 'Calculated insight',
  'dc-streaming-insight': 'Streaming insight',
  'dc-copy-field': 'Copy field',
  'dc-related-list': 'Related list',
  'dc-activation-mce': 'Activation',
  'dc-activation-core': 'Core activation',
  'dc-activation-file-ads': 'File / ads activation',
  'dc-data-action': 'Data action',
  'dc-real-time-data-action': 'Live data action',
  'dc-data-graph': 'Data graph',
  'dc-real-time-data-graph': 'Live data graph',
  'dc-query-api': 'Query API',
  'dc-connect-profile-api': 'Profile API',
  'zero-copy-federation': 'Zero copy',
  'zero-copy-accelerated': 'Zero copy, cached',
  'zero-copy-share': 'Zero copy share',
  'mc-connect-sds': 'MC Connect sync',
  'mc-connect-tracking': 'MC Connect tracking',
  'mc-journey-entry': 'Journey entry',
  'mc-triggered-send': 'Triggered send',
  'account-engagement-sync': 'Connector sync',
  'b2c-scapi': 'SCAPI',
  'b2c-ocapi': 'OCAPI',
  'b2c-job-feed': 'Job feed',
  'b2c-oms-order-integration': 'Order integration',
  'som-order-events': 'Order events',
  'order-on-behalf': 'Order on behalf',
  sqs: 'Queue',
  webhook: 'Webhook',
  'manual-process': 'By hand',
};
