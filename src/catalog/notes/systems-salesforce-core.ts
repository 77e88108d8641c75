/** What the sources say about identity and keys, for the kinds of rows/systems-salesforce-core.ts. */

import type { SystemKind } from '../system-kind.ts';
import type { SystemKindNote } from '../system-kind-note.ts';
import { CORE_EXTERNAL_ID } from './external-id.ts';

export const SALESFORCE_CORE_NOTES = {
  sales: {
    nativeIdentity: {
      person: 'Contact.Id / Lead.Id / PersonAccount (Account.Id + PersonContactId)',
      account: 'Account.Id',
      format: '15/18-char org-local record Id; not portable across orgs or sandboxes',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'Lead conversion changes the person record Id (Lead.Id -> Contact.Id): never use it as the cross-cloud person key. Consent objects hang off Individual, not Contact.',
    sources: [
      'trailhead/developer.salesforce.com banner: Data Cloud rebranded Data 360 on 2025-10-14 (developer.salesforce.com c360a_api_salesforce_interactions_web_sdk); salesforcetrail.com 2026 glossary; certifysf.com Service Cloud guide; salesforcedictionary.com Agentforce Commerce guide 2026',
      'help.salesforce.com 000005081 / 000385134 (2026-04): 25 External ID fields per object, text/number/email; AutoNumber also accepted by Setup (AwesomeSalesforceSkills data/external-id-strategy)',
    ],
  },
  service: {
    nativeIdentity: {
      person: 'Contact.Id (Case.ContactId)',
      case: 'Case.Id / CaseNumber (auto number)',
      channel: 'MessagingEndUser.Id, VoiceCall.Id, EmailMessage.Id',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'Same org as Sales by default: native lookups, no integration. B2C channels create partial-identity persons (phone only, email only). Case update volume is the classic write-pressure source for Data 360.',
    sources: [
      'trailhead/developer.salesforce.com banner: Data Cloud rebranded Data 360 on 2025-10-14 (developer.salesforce.com c360a_api_salesforce_interactions_web_sdk); salesforcetrail.com 2026 glossary; certifysf.com Service Cloud guide; salesforcedictionary.com Agentforce Commerce guide 2026',
    ],
  },
  'marketing-next': {
    nativeIdentity: {
      person: 'Unified Individual / Individual DMO plus Contact/Lead/Prospect in core',
      format: 'rides on Data 360; no Subscriber Key',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'Runs on the core platform and requires Data 360. Migration target for new marketing builds; not the same product as Engagement and has no Subscriber Key.',
    sources: [
      'trailhead/developer.salesforce.com banner: Data Cloud rebranded Data 360 on 2025-10-14 (developer.salesforce.com c360a_api_salesforce_interactions_web_sdk); salesforcetrail.com 2026 glossary; certifysf.com Service Cloud guide; salesforcedictionary.com Agentforce Commerce guide 2026',
    ],
  },
  'commerce-b2b': {
    nativeIdentity: {
      account: 'Account.Id (BuyerAccount)',
      person: 'Contact/User (buyer)',
      order: 'Order.Id / OrderNumber -> OrderSummary.Id',
      product: 'Product2.Id (ProductCode / StockKeepingUnit)',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'Shares the org with Sales/Service: native. No PIM connector: load Product2 by an external SKU key or every run duplicates.',
    sources: ['AwesomeSalesforceSkills architect/commerce-integration-patterns'],
  },
  'order-management': {
    nativeIdentity: {
      order: 'Order.Id -> OrderSummary.Id; external order number kept in OrderReferenceNumber / custom External ID',
      fulfillment: 'FulfillmentOrder.Id',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      "B2C Commerce orders in New/Open status are pulled automatically; dedupe is the integrator's duty for any other source. Emits standard platform events (OrderSummaryCreatedEvent, OrderSumStatusChangedEvent, FOStatusChangedEvent, FulfillOrdItemQtyChgEvent, OrderStatusChangedEvent, PendingOrdSumProcEvent, ProcessExceptionEvent). FulfillmentOrder creation must be wired.",
    sources: [
      'help.salesforce.com commerce.om_impl_storefront_integration.htm; OMS Developer Guide (OrderSummaryCreatedEvent, FOStatusChangedEvent)',
      'AwesomeSalesforceSkills architect/order-management-architecture',
    ],
  },
  experience: {
    nativeIdentity: { person: 'User.Id -> User.ContactId -> Contact.Id' },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'UI on the same org data: no data flow, but login identity (SSO FederationIdentifier) is an identifier. Deploy order: Network/CustomSite before ExperienceBundle/DigitalExperienceBundle.',
    sources: ['AwesomeSalesforceSkills devops/cross-cloud-deployment-patterns'],
  },
  'field-service': {
    nativeIdentity: { work: 'WorkOrder.Id / WorkOrderNumber', asset: 'Asset.SerialNumber' },
    externalId: CORE_EXTERNAL_ID,
    notes: '',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'revenue-cpq': {
    nativeIdentity: {
      quote: 'Quote.Id or SBQQ__Quote__c',
      contract: 'Contract.Id',
      asset: 'Asset.Id / SBQQ__Subscription__c',
    },
    externalId: CORE_EXTERNAL_ID,
    notes: 'Publish to ERP on Order activation, not Closed Won; amendments carry deltas.',
    sources: ['AwesomeSalesforceSkills architect/cpq-integration-with-erp'],
  },
  loyalty: {
    nativeIdentity: {
      person: 'LoyaltyProgramMember.MembershipNumber (unique per program)',
      account: 'Account/Contact link',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'Tiers move when the Data Processing Engine job runs (batch), not on the transaction: a real-time tier claim is false unless custom-built.',
    sources: ['AwesomeSalesforceSkills architect/loyalty-program-architecture'],
  },
  agentforce: {
    nativeIdentity: {
      session: 'AI agent session id (STDM DMOs in Data 360)',
      person: 'reads Contact / Unified Individual / Data Graph',
    },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'A consumer, not a system of record. Grounding reads: CRM queries/Flow/Apex actions, Data 360 data graphs, retrievers.',
    sources: ['source S1'],
  },
  'crm-analytics': {
    nativeIdentity: { none: 'datasets keyed by source Id' },
    externalId: CORE_EXTERNAL_ID,
    notes:
      'CRM Analytics sits in the org (data sync incremental/periodic full); Tableau Cloud/Server is separate. Consumer only.',
    sources: [
      'https://help.salesforce.com/s/articleView?id=analytics.bi_extract_data_incrementally_in_replication.htm',
    ],
  },
} as const satisfies Partial<Record<SystemKind, SystemKindNote>>;
