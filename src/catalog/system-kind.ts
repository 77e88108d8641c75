/**
 * What a system may be: the vocabulary of the system catalogue.
 *
 * A `SystemKindRow` holds what rules, canvas and palette need; native identity, key handling and
 * sources are in system-kind-notes.ts, so that they can be loaded when somebody asks.
 */
import type { Confidence } from './confidence.ts';

export interface SystemKindCore {
  readonly kind: SystemKind;
  /** The familiar name; search also knows the current one where a cloud was renamed. */
  readonly name: string;
  readonly aka: readonly string[];
  readonly family: SystemFamily;
  readonly category: SystemCategory;
  readonly platform: PlatformToken;
  /** Object names per entity, best known first; some carry a remark in brackets. */
  readonly objects: Readonly<Partial<Record<CanonicalEntity, readonly string[]>>>;
  readonly roles: readonly SystemRole[];
  readonly confidence: Confidence;
}

export interface SystemKindRow extends SystemKindCore {
  /** The kinds that may share an org with this one. */
  readonly coResidentWith: readonly SystemKind[];
  /** Fields can be marked External ID and Unique there. */
  readonly supportsExternalId: boolean;
}

export type SystemFamily = 'salesforce' | 'external';
export type SystemRole =
  | 'operational'
  | 'sor-candidate'
  | 'engagement'
  | 'activation-target'
  | 'hub'
  | 'identity'
  | 'activation-source'
  | 'channel'
  | 'consumer'
  | 'hot-path'
  | 'analytics'
  | 'middleware'
  | 'engagement-source'
  | 'content'
  | 'historical-source';

export const PLATFORM_TOKENS = [
  'core-org',
  'marketing-engagement',
  'account-engagement',
  'data-cloud',
  'commerce-b2c',
  'mulesoft',
  'external',
] as const;
export type PlatformToken = (typeof PLATFORM_TOKENS)[number];

export const SYSTEM_CATEGORIES = [
  'crm',
  'service',
  'marketing',
  'cdp',
  'commerce',
  'industries',
  'experience',
  'revenue',
  'loyalty',
  'ai',
  'analytics',
  'ipaas',
  'erp',
  'pim',
  'lms',
  'digital',
  'membership',
  'booking',
  'content',
  'data-lake',
  'data-warehouse',
  'event-broker',
  'mdm',
  'payment',
  'custom-app',
  'pos',
  'billing',
  'ads',
  'identity',
  'custom',
] as const;
export type SystemCategory = (typeof SYSTEM_CATEGORIES)[number];

export const CANONICAL_ENTITIES = [
  'customer',
  'account',
  'lead',
  'subscriber',
  'product',
  'price',
  'order',
  'cart',
  'quote',
  'opportunity',
  'case',
  'asset',
  'contract',
  'entitlement',
  'invoice',
  'payment',
  'loyalty-member',
  'consent',
  'engagement',
  'segment',
  'campaign',
  'certification',
  'content',
  'inventory',
  'fulfillment',
  'return',
  'promotion',
  'knowledge',
  'insight',
  'event',
  'analytic',
  'none',
] as const;
export type CanonicalEntity = (typeof CANONICAL_ENTITIES)[number];

/** In the order lists show them. Saved in designs: never rename one. */
export const SYSTEM_KINDS = [
  'sales',
  'service',
  'marketing-engagement',
  'marketing-next',
  'account-engagement',
  'data-cloud',
  'commerce-b2c',
  'commerce-b2b',
  'order-management',
  'industries-fsc',
  'industries-health',
  'industries-comms',
  'industries-other',
  'experience',
  'field-service',
  'revenue-cpq',
  'loyalty',
  'agentforce',
  'crm-analytics',
  'mulesoft',
  'npsp-edu',
  'erp-sap',
  'erp-netsuite',
  'erp-generic',
  'pim',
  'lms',
  'mobile-app',
  'web-cms',
  'membership',
  'travel-booking',
  'dam',
  'aws-lake',
  'snowflake',
  'bigquery',
  'databricks',
  'redshift',
  'kafka',
  'sqs',
  'eventbridge',
  'ipaas',
  'cdp-other',
  'mdm',
  'payment',
  'heroku',
  'pos',
  'billing',
  'ads',
  'identity-provider',
  'custom',
] as const;

export type SystemKind = (typeof SYSTEM_KINDS)[number];
