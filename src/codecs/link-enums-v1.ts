/**
 * The values a link writes as a number: each is its place in its list. Frozen with version 1 of the link.
 *
 * Append only. A value moved or taken out would turn old links into other designs; the lists of the model may be
 * ordered anew, these may not.
 */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export const STATUS = words('draft review approved');
export const RULE_PROFILE = words('core extended');
export const SEVERITY = words('off error warning info');
export const PLATFORM = words(`
  core-org marketing-engagement account-engagement data-cloud commerce-b2c mulesoft external
`);
export const EDITION = words('developer professional enterprise performance unlimited');
export const SYSTEM_KIND = words(`
  sales service marketing-engagement marketing-next account-engagement data-cloud commerce-b2c commerce-b2b
  order-management industries-fsc industries-health industries-comms industries-other experience
  field-service revenue-cpq loyalty agentforce crm-analytics mulesoft npsp-edu erp-sap erp-netsuite
  erp-generic pim lms mobile-app web-cms membership travel-booking dam aws-lake snowflake bigquery
  databricks redshift kafka sqs eventbridge ipaas cdp-other mdm payment heroku pos billing ads
  identity-provider custom
`);
export const EXTRACTION = words('api event file none unknown');
export const FREQUENCY = words('real-time near-real-time batch none unknown');
export const CANONICAL = words(`
  customer account lead subscriber product price order cart quote opportunity case asset contract
  entitlement invoice payment loyalty-member consent engagement segment campaign certification content
  inventory fulfillment return promotion knowledge insight event analytic none
`);
export const NATURE = words('party master transaction engagement consent analytic');
export const SENSITIVITY = words('none personal sensitive payment');
export const CONSISTENCY = words('eventual strong');
export const CONFLICT_POLICY = words('sor-wins last-write-wins merge avoidance');
export const SYNC_DECISION = words('sync event virtualize analytics-only do-not-sync');
export const KEY_KIND = words('minted business-id platform-id contact-point');
export const DECIDED_PHASE = words('before-model after-model');
export const ROLE = words('sor replica virtual derived engagement');
export const KEY_TYPE = words('text number email auto-number');
export const MAPPED_TO = words('ContactPointEmail ContactPointPhone PartyIdentification DeviceApplication');
export const SUBSCRIBER_KEY_SOURCE = words('global-id contact-id lead-id email email-hash');
export const MECHANISM = words(`
  native-relationship cdc platform-events pub-sub-api pushtopic outbound-message event-relay
  rest-request-reply soap-request-reply composite-api apex-callout flow-http-callout scheduled-apex-poll
  graphql-api crm-query bulk-api-2 etl-batch reverse-etl sftp-file-drop salesforce-connect cross-org-adapter
  salesforce-to-salesforce dc-crm-stream-batch dc-crm-stream-nrt dc-ingestion-api-streaming
  dc-ingestion-api-bulk dc-web-mobile-sdk dc-real-time-ingest dc-mce-connector dc-b2c-connector
  dc-cloud-storage mulesoft-connector ipaas-flow dc-calculated-insight dc-streaming-insight dc-copy-field
  dc-related-list dc-activation-mce dc-activation-core dc-activation-file-ads dc-data-action
  dc-real-time-data-action dc-data-graph dc-real-time-data-graph dc-query-api dc-connect-profile-api
  zero-copy-federation zero-copy-accelerated zero-copy-share mc-connect-sds mc-connect-tracking
  mc-journey-entry mc-triggered-send account-engagement-sync b2c-scapi b2c-ocapi b2c-job-feed
  b2c-oms-order-integration som-order-events order-on-behalf heroku-connect kafka sqs webhook manual-process
`);
export const PURPOSE = words(`
  operational-sync domain-event enrichment segmentation activation analytics real-time-context
  identity-ingest historical-seed consent-propagation on-demand-read agent-grounding web-personalization
`);
export const INTENT = words('replicate notify command');
export const DIRECTION = words('one-way two-way');
export const PAYLOAD_SCOPE = words('full-object selected-fields event-payload');
export const OPERATION = words('create update delete close');
export const IDEMPOTENCY = words('external-id-upsert event-id-dedupe natural-full-replace natural not-applicable none');
export const ORDERING = words('none per-record cross-object');
export const DELETES = words('propagated compensated not-handled n/a');
export const ORIGIN = words('sales service commerce digital external');
export const CHOICE = words('sync event activation virtualize none');
export const INTERACTION_TYPE = words(
  'live-chat phone next-best-action agent web-personalization record-page batch-view',
);
export const PRIMARY_DMO = words('Individual Account Lead Household');
export const ANCHOR_TYPE = words('party-identification contact-id external-id email phone name');
export const METHOD = words('exact exact-normalized fuzzy');
export const RECONCILIATION = words('source-priority most-recent most-frequent');
export const INSIGHT_TYPE = words('calculated streaming real-time');
export const SEGMENT_ON = words('individual unified account');
export const PUBLISH_TYPE = words('standard rapid real-time');
export const REACTION = words('membership-event direct-field-write');
export const GRAPH_MODE = words('standard real-time');
export const SMOKE_TEST_KIND = words('end-to-end failure-injection unit');
export const ZONE_KIND = words('trust region phase other');
export const CHECKLIST_ANSWER = words('yes no n/a');
export const RULE_SUBJECT = words('system entity placement flow interaction segment');
export const SIDE = words('top right bottom left');
