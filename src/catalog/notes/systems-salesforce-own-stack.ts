/** What the sources say about identity and keys, for the kinds of rows/systems-salesforce-own-stack.ts. */

import type { SystemKind } from '../system-kind.ts';
import type { SystemKindNote } from '../system-kind-note.ts';
import { NO_RECORDS } from './external-id.ts';

export const SALESFORCE_OWN_STACK_NOTES = {
  'marketing-engagement': {
    nativeIdentity: {
      person: 'Contact Key = Subscriber Key (string; one per account); internal ContactID',
      mcConnectDefault: '18-char Contact/Lead Id',
      device: 'DeviceId (MobilePush), mobile number (MobileConnect)',
    },
    externalId: {
      supported: false,
      equivalent:
        'Contact Key / Subscriber Key is the single person key; Data Extension primary key (composite allowed) + sendable relationship to Subscriber Key; upsert by DE primary key (REST rowset, Import Add+Update)',
      immutable: 'Subscriber/Contact Key cannot be edited in place; change = migration',
    },
    notes:
      'Separate stack (Business Units, EIDs). Synchronized Data Extensions are read-only replicas. Data 360 activation overwrites a shared sendable DE and relates Individual-Id to Subscriber Key, i.e. it sends an Individual Id, not the Unified Individual Id.',
    sources: [
      'https://help.salesforce.com/s/articleView?id=mktg.mc_cab_contact_builder_best_practices.htm',
      'https://help.salesforce.com/s/articleView?id=mktg.mc_cab_c360a_data_extensions.htm',
    ],
  },
  'account-engagement': {
    nativeIdentity: {
      person: 'Prospect Id; CRM FID (Contact/Lead Id) is the link; email as legacy key',
      format: 'Allow Multiple Prospects with Same Email (AMPSEA) makes CRM Id the effective key',
    },
    externalId: NO_RECORDS,
    notes:
      'Native connector syncs Prospects with Lead/Contact (few-minute cadence, per-field master setting = field ownership).',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'data-cloud': {
    nativeIdentity: {
      person: 'Individual Id (source key + key qualifier) -> Unified Individual Id (ruleset output)',
      account: 'Account DMO -> Unified Account',
      proprietary: 'Party Identification (Identification Number/Type)',
    },
    externalId: {
      supported: false,
      equivalent:
        'DLO primary key + key qualifier (Fully Qualified Key, max 20 active qualifiers); foreign identifiers go to Party Identification (Identification Number + Type/Name), never to Party Identification Id; uniqueness not enforced on DMOs',
    },
    notes:
      'Layers: DSO -> DLO (__dll) -> DMO (__dlm). Provisioned in a home org but its own platform: treat as a separate node. Two rulesets per primary DMO (a second one must carry a 4-char ruleset id and produces a SECOND unified DMO). Consent is not enforced automatically in segments. Batch/streaming layer = minutes to a day; separate sub-second real-time layer exists for Web/Mobile SDK and streaming Ingestion API only.',
    sources: [
      'trailhead/developer.salesforce.com banner: Data Cloud rebranded Data 360 on 2025-10-14 (developer.salesforce.com c360a_api_salesforce_interactions_web_sdk); salesforcetrail.com 2026 glossary; certifysf.com Service Cloud guide; salesforcedictionary.com Agentforce Commerce guide 2026',
      'forcedotcom/sf-skills data360-* skills; help.salesforce.com data.c360_a_identity_resolution_summary_anonymous_vs_known_profiles.htm',
      'help.salesforce.com data.c360_a_data_inter_fqk.htm',
      'https://help.salesforce.com/s/articleView?id=data.c360_a_identity_resolution_ruleset_create.htm',
    ],
  },
  'commerce-b2c': {
    nativeIdentity: {
      person: 'customer_no (per customer list) and customer_id (internal); login',
      order: 'order_no',
      product: 'product id (SKU)',
      basket: 'basket_id',
      format: 'customer list scopes uniqueness',
    },
    externalId: {
      supported: false,
      equivalent:
        'customer_no unique per customer list; login unique per list; custom attribute on Profile system object is not unique-enforced; store the global key in a c_ attribute and enforce uniqueness in the integration',
    },
    notes:
      'Own multi-tenant stack; APIs are SCAPI (current) and OCAPI (maintenance only). Guest orders carry email only. b2c-crm-sync keeps customer_id in a Text(250) External ID + Unique field on Contact.',
    sources: [
      'github SalesforceCommerceCloud/b2c-crm-sync (src/sfdc/base/main/default/objects/Contact/fields)',
      'domain knowledge (Salesforce object reference); verify against org describe',
    ],
  },
  mulesoft: {
    nativeIdentity: { none: 'correlationId' },
    externalId: NO_RECORDS,
    notes:
      'Hub candidate for hub-and-spoke; owns retry, DLQ (Anypoint MQ), idempotent-message-validator. MuleSoft Direct for Data 360 needs its own licence.',
    sources: ['AwesomeSalesforceSkills integration/data-cloud-integration-strategy'],
  },
} as const satisfies Partial<Record<SystemKind, SystemKindNote>>;
