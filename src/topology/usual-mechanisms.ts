/**
 * The mechanisms architects reach for first between two systems, best first: what the platform ships for the pair
 * before what has to be built. Recommendations are ranked by it; whether one fits is decided elsewhere.
 */
import type { MechanismId, Purpose } from '../catalog/mechanism.ts';
import type { CanonicalEntity, PlatformToken, SystemKind } from '../catalog/system-kind.ts';
import { isAds, isWarehouse } from './kind-sets.ts';
import type { Link, SystemNode } from './topology.ts';

export interface UsualMechanisms {
  /** What is made for these very ends. */
  readonly first: readonly MechanismId[];
  /** Those, then what is used where nothing is made for them. */
  readonly ranked: readonly MechanismId[];
}

export function usualMechanisms(link: Link, purposes: readonly Purpose[]): UsualMechanisms {
  const rows = USUAL.filter(
    (row) =>
      row.from(link.source) &&
      row.to(link.target) &&
      (!row.for || purposes.some((purpose) => row.for?.includes(purpose))) &&
      (!row.carrying || link.entities.some(({ entity }) => isOneOf(row.carrying, entity.canonical))) &&
      (row.sameOrg ?? false) === (link.source.org === link.target.org),
  );
  return { first: rows[0]?.use ?? [], ranked: [...new Set(rows.flatMap((row) => row.use))] };
}

interface Usual {
  readonly from: Test;
  readonly to: Test;
  readonly for?: readonly Purpose[];
  readonly carrying?: readonly CanonicalEntity[];
  /** True = inside one org only; otherwise between orgs only. */
  readonly sameOrg?: boolean;
  readonly use: readonly MechanismId[];
}
type Test = (system: SystemNode) => boolean;

const on =
  (...platforms: readonly PlatformToken[]): Test =>
  ({ kind }) =>
    platforms.includes(kind.platform);
const is =
  (...kinds: readonly SystemKind[]): Test =>
  ({ kind }) =>
    kinds.includes(kind.kind);
const any: Test = () => true;
const core = on('core-org');
const notCore: Test = (system) => !core(system);
const dataCloud = on('data-cloud');
const engagement = on('marketing-engagement');
const shop = on('commerce-b2c');
const outside = on('external', 'mulesoft');
const HISTORY: readonly Purpose[] = ['analytics', 'historical-seed'];
const LIVE: readonly Purpose[] = ['real-time-context', 'agent-grounding'];

/** The first rows win; within one, the first mechanism. */
const USUAL: readonly Usual[] = [
  { from: core, to: core, sameOrg: true, use: ['native-relationship', 'crm-query', 'platform-events'] },
  { from: dataCloud, to: dataCloud, sameOrg: true, use: ['dc-calculated-insight', 'dc-streaming-insight'] },

  // Into Data Cloud
  { from: is('web-cms', 'mobile-app'), to: dataCloud, for: LIVE, use: ['dc-real-time-ingest'] },
  { from: is('web-cms', 'mobile-app'), to: dataCloud, use: ['dc-web-mobile-sdk', 'dc-real-time-ingest'] },
  { from: core, to: dataCloud, for: HISTORY, use: ['dc-crm-stream-batch'] },
  { from: core, to: dataCloud, use: ['dc-crm-stream-nrt', 'dc-crm-stream-batch'] },
  { from: engagement, to: dataCloud, use: ['dc-mce-connector'] },
  { from: shop, to: dataCloud, for: LIVE, use: ['dc-real-time-ingest'] },
  { from: shop, to: dataCloud, use: ['dc-b2c-connector', 'dc-ingestion-api-streaming', 'dc-web-mobile-sdk'] },
  { from: isWarehouse, to: dataCloud, for: ['identity-ingest'], use: ['zero-copy-accelerated'] },
  { from: isWarehouse, to: dataCloud, use: ['zero-copy-federation', 'zero-copy-accelerated', 'dc-cloud-storage'] },
  { from: outside, to: dataCloud, for: HISTORY, use: ['dc-ingestion-api-bulk', 'dc-cloud-storage'] },
  { from: outside, to: dataCloud, use: ['dc-ingestion-api-streaming', 'dc-ingestion-api-bulk', 'dc-cloud-storage'] },

  // Out of Data Cloud
  { from: dataCloud, to: engagement, use: ['dc-activation-mce', 'dc-data-action'] },
  { from: dataCloud, to: core, for: LIVE, use: ['dc-data-graph', 'dc-real-time-data-graph'] },
  { from: dataCloud, to: core, for: ['activation', 'segmentation'], use: ['dc-activation-core', 'dc-data-action'] },
  { from: dataCloud, to: core, for: ['domain-event'], use: ['dc-data-action', 'dc-real-time-data-action'] },
  { from: dataCloud, to: core, use: ['dc-copy-field', 'dc-related-list'] },
  { from: dataCloud, to: isWarehouse, use: ['zero-copy-share'] },
  { from: dataCloud, to: isAds, use: ['dc-activation-file-ads'] },
  {
    from: dataCloud,
    to: any,
    for: ['web-personalization', ...LIVE],
    use: ['dc-real-time-data-graph', 'dc-data-graph'],
  },
  { from: dataCloud, to: any, for: ['activation'], use: ['dc-activation-file-ads', 'dc-data-action'] },
  { from: dataCloud, to: any, use: ['dc-data-action', 'dc-query-api'] },

  // Marketing
  { from: any, to: engagement, for: ['domain-event', 'activation'], use: ['mc-journey-entry', 'mc-triggered-send'] },
  { from: core, to: engagement, use: ['mc-connect-sds'] },
  { from: engagement, to: core, use: ['mc-connect-tracking'] },
  { from: on('account-engagement'), to: core, use: ['account-engagement-sync'] },
  { from: core, to: on('account-engagement'), use: ['account-engagement-sync'] },

  // Commerce
  { from: shop, to: is('order-management'), carrying: ['order'], use: ['b2c-oms-order-integration'] },
  { from: is('order-management'), to: any, carrying: ['order'], for: ['domain-event'], use: ['som-order-events'] },
  { from: core, to: shop, carrying: ['order', 'cart'], for: ['real-time-context'], use: ['order-on-behalf'] },
  { from: any, to: shop, carrying: ['product', 'price', 'inventory', 'content'], use: ['b2c-job-feed', 'b2c-scapi'] },
  { from: any, to: shop, use: ['b2c-scapi', 'b2c-job-feed'] },
  { from: shop, to: core, use: ['platform-events', 'composite-api'] },

  // Brokers, middleware and hosted copies
  { from: notCore, to: is('mulesoft'), for: ['operational-sync', 'domain-event'], use: ['mulesoft-connector'] },
  { from: core, to: is('eventbridge'), use: ['event-relay'] },
  { from: is('kafka'), to: any, use: ['kafka'] },
  { from: any, to: is('kafka'), use: ['kafka'] },
  { from: is('sqs'), to: any, use: ['sqs'] },
  { from: any, to: is('sqs'), use: ['sqs'] },
  { from: is('heroku'), to: core, use: ['heroku-connect'] },
  { from: core, to: is('heroku'), use: ['heroku-connect'] },
  { from: isWarehouse, to: any, use: ['reverse-etl', 'etl-batch'] },
  { from: any, to: isWarehouse, for: HISTORY, use: ['bulk-api-2', 'etl-batch'] },

  // Core orgs and everything else
  { from: any, to: core, for: ['on-demand-read'], use: ['salesforce-connect', 'cross-org-adapter'] },
  { from: core, to: any, for: ['domain-event'], use: ['platform-events', 'pub-sub-api'] },
  { from: core, to: any, for: ['real-time-context'], use: ['apex-callout', 'flow-http-callout'] },
  { from: core, to: any, for: HISTORY, use: ['bulk-api-2', 'etl-batch'] },
  { from: core, to: any, use: ['cdc', 'pub-sub-api'] },
  { from: any, to: core, for: ['domain-event'], use: ['platform-events'] },
  { from: any, to: core, for: HISTORY, use: ['bulk-api-2'] },
  { from: any, to: core, use: ['composite-api', 'bulk-api-2'] },
  { from: any, to: any, for: ['domain-event'], use: ['webhook'] },
  { from: any, to: any, for: HISTORY, use: ['etl-batch', 'sftp-file-drop'] },
  { from: any, to: any, use: ['rest-request-reply', 'etl-batch'] },
];

function isOneOf(wanted: readonly CanonicalEntity[] | undefined, canonical: CanonicalEntity | null): boolean {
  return canonical !== null && wanted?.includes(canonical) === true;
}
