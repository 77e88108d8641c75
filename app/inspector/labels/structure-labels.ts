/** Words for what stands on the canvas: orgs, systems, entities, keys and placements. */
import { entityRowOf } from '../../../src/catalog/entities.ts';
import { CANONICAL_ENTITIES, PLATFORM_TOKENS, SYSTEM_KINDS } from '../../../src/catalog/system-kind.ts';
import { fullName } from '../../../src/catalog/system-names.ts';
import {
  CONFLICT_POLICIES,
  CONSISTENCIES,
  DECIDED_PHASES,
  EDITIONS,
  EXTRACTIONS,
  FREQUENCIES,
  IDENTIFIER_TARGETS,
  IDENTIFIER_TYPES,
  KEY_FIELD_TYPES,
  KEY_KINDS,
  NATURES,
  PLACEMENT_ROLES,
  SENSITIVITIES,
  SUBSCRIBER_KEY_SOURCES,
  SYNC_DECISIONS,
} from '../../../src/model/records/structure.ts';
import { type Option, optionsOf } from './options.ts';

export const SYSTEM_KIND_OPTIONS: readonly Option[] = SYSTEM_KINDS.map((kind) => ({
  value: kind,
  label: fullName(kind),
}));

export const CANONICAL_OPTIONS: readonly Option[] = CANONICAL_ENTITIES.map((canonical) => ({
  value: canonical,
  label: entityRowOf(canonical).name,
}));

export const PLATFORM_OPTIONS = optionsOf(PLATFORM_TOKENS, {
  'core-org': 'Salesforce org',
  'marketing-engagement': 'Marketing Cloud Engagement account',
  'account-engagement': 'Account Engagement',
  'data-cloud': 'Data Cloud tenant',
  'commerce-b2c': 'B2C Commerce realm',
  mulesoft: 'MuleSoft Anypoint',
  external: 'Outside Salesforce',
});

export const EDITION_OPTIONS = optionsOf(EDITIONS, {
  developer: 'Developer',
  professional: 'Professional',
  enterprise: 'Enterprise',
  performance: 'Performance',
  unlimited: 'Unlimited',
});

export const EXTRACTION_OPTIONS = optionsOf(EXTRACTIONS, {
  api: 'By API',
  event: 'By events',
  file: 'By file',
  none: 'No way out',
  unknown: 'Nobody knows yet',
});

export const FREQUENCY_OPTIONS = optionsOf(FREQUENCIES, {
  'real-time': 'In real time',
  'near-real-time': 'Within minutes',
  batch: 'In batches',
  none: 'Never',
  unknown: 'Nobody knows yet',
});

export const NATURE_OPTIONS = optionsOf(NATURES, {
  party: 'Party: a person or company',
  master: 'Master data',
  transaction: 'Transaction',
  engagement: 'Engagement',
  consent: 'Consent',
  analytic: 'Analytic',
});

export const SENSITIVITY_OPTIONS = optionsOf(SENSITIVITIES, {
  none: 'None',
  personal: 'Personal',
  sensitive: 'Sensitive, such as health',
  payment: 'Payment data',
});

export const CONSISTENCY_OPTIONS = optionsOf(CONSISTENCIES, {
  eventual: 'Eventual: copies may lag',
  strong: 'Strong: copies agree at once',
});

export const CONFLICT_POLICY_OPTIONS = optionsOf(CONFLICT_POLICIES, {
  'sor-wins': 'The system of record wins',
  'last-write-wins': 'The last write wins',
  merge: 'Merge field by field',
  avoidance: 'Avoided: one writer per field',
});

export const SYNC_DECISION_OPTIONS = optionsOf(SYNC_DECISIONS, {
  sync: 'Copy and keep in sync',
  event: 'Tell by event',
  virtualize: 'Read where it is',
  'analytics-only': 'For analytics only',
  'do-not-sync': 'Do not share',
});

export const KEY_KIND_OPTIONS = optionsOf(KEY_KINDS, {
  minted: 'Minted for this purpose',
  'business-id': 'Business number, such as a customer number',
  'platform-id': "A platform's own record id",
  'contact-point': 'Contact point, such as an email',
});

export const DECIDED_PHASE_OPTIONS = optionsOf(DECIDED_PHASES, {
  'before-model': 'Before the data model',
  'after-model': 'After the data model, as a retrofit',
});

export const PLACEMENT_ROLE_OPTIONS = optionsOf(PLACEMENT_ROLES, {
  sor: 'System of record',
  replica: 'Replica',
  virtual: 'Virtual: read where it is',
  derived: 'Derived',
  engagement: 'Engagement',
});

export const KEY_FIELD_TYPE_OPTIONS = optionsOf(KEY_FIELD_TYPES, {
  text: 'Text',
  number: 'Number',
  email: 'Email',
  'auto-number': 'Auto Number',
});

export const IDENTIFIER_TARGET_OPTIONS = optionsOf(IDENTIFIER_TARGETS, {
  ContactPointEmail: 'Contact Point Email',
  ContactPointPhone: 'Contact Point Phone',
  PartyIdentification: 'Party Identification',
  DeviceApplication: 'Device Application',
});

export const IDENTIFIER_TYPE_OPTIONS = optionsOf(IDENTIFIER_TYPES, {
  email: 'Email',
  phone: 'Phone',
  'party-id': 'Party id',
  'subscriber-key': 'Subscriber Key',
  'device-id': 'Device id',
  cookie: 'Cookie',
  login: 'Login',
  'member-no': 'Member number',
  'customer-no': 'Customer number',
  'certification-id': 'Certification id',
  'contact-id': 'Contact Id',
});

export const SUBSCRIBER_KEY_SOURCE_OPTIONS = optionsOf(SUBSCRIBER_KEY_SOURCES, {
  'global-id': 'Shared global id',
  'contact-id': 'Contact Id of the org',
  'lead-id': 'Lead Id of the org',
  email: 'Email address',
  'email-hash': 'Hash of the email address',
});
