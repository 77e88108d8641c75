/** What the sources say about identity and keys, for the kinds of rows/systems-business-systems.ts. */

import type { SystemKind } from '../system-kind.ts';
import type { SystemKindNote } from '../system-kind-note.ts';
import { NO_RECORDS, OWN_KEY } from './external-id.ts';

export const BUSINESS_SYSTEMS_NOTES = {
  'erp-sap': {
    nativeIdentity: {
      account: 'Business Partner / KUNNR customer number (10 char, leading zeros)',
      product: 'MATNR material number',
      order: 'VBELN sales document',
    },
    externalId: OWN_KEY,
    notes:
      'Usually SoR of Invoice, inventory, price conditions, legal account. Keep leading zeros: Text, never Number.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'erp-netsuite': {
    nativeIdentity: { account: 'internalId + externalId', order: 'tranid' },
    externalId: OWN_KEY,
    notes: 'Has its own externalId attribute usable for upsert (PUT by eid:).',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'erp-generic': {
    nativeIdentity: { account: 'customer number', order: 'order number' },
    externalId: OWN_KEY,
    notes: '',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  pim: {
    nativeIdentity: { product: 'SKU / GTIN / product code' },
    externalId: OWN_KEY,
    notes: 'Default SoR of product content. No native Salesforce connector; upsert Product2 by External ID.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  lms: {
    nativeIdentity: { person: 'learner id', certification: 'certification id / certificate number' },
    externalId: OWN_KEY,
    notes: 'Learner e-mail often differs from CRM e-mail (source S3).',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  membership: {
    nativeIdentity: { person: 'member number', tier: 'tier code' },
    externalId: OWN_KEY,
    notes: 'Member number is a strong Party Identification key.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'travel-booking': {
    nativeIdentity: { person: 'traveller profile id', order: 'booking reference (PNR; may be reused)' },
    externalId: OWN_KEY,
    notes: 'Booking references are recycled by many systems: add date or use an internal id.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  dam: {
    nativeIdentity: { asset: 'asset id' },
    externalId: OWN_KEY,
    notes: 'Usually no person key: contributes content, not profiles. Do not demand a customer key from it.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'cdp-other': {
    nativeIdentity: { person: 'profile id / canonical id' },
    externalId: OWN_KEY,
    notes: 'Two identity engines in one topology = two unified ids: one must be declared authoritative.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  mdm: {
    nativeIdentity: { person: 'golden record id' },
    externalId: OWN_KEY,
    notes: 'Natural minting place of Global_Customer_Id. Operational SoR of the identity key, unlike Data 360.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  payment: {
    nativeIdentity: { person: 'PSP customer id', payment: 'payment intent / PSP reference; card fingerprint (hash)' },
    externalId: OWN_KEY,
    notes:
      'Only tokens or the card fingerprint may leave; never PAN/CVV through Salesforce. Card hash as match key = sensitive identifier, needs legal basis.',
    sources: ['AwesomeSalesforceSkills architect/commerce-integration-patterns'],
  },
  pos: {
    nativeIdentity: { order: 'store+till+receipt number', person: 'loyalty card / e-receipt e-mail' },
    externalId: OWN_KEY,
    notes: 'Composite key (store|till|receipt|date).',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  billing: {
    nativeIdentity: { account: 'billing account number' },
    externalId: OWN_KEY,
    notes: '',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  ads: {
    nativeIdentity: { person: 'hashed e-mail / phone' },
    externalId: NO_RECORDS,
    notes: 'Activation target only; tokens expire; consent purpose required.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
  'identity-provider': {
    nativeIdentity: { person: 'sub / user id' },
    externalId: OWN_KEY,
    notes: 'Login id is a good stable anchor for digital channels.',
    sources: ['domain knowledge (Salesforce object reference); verify against org describe'],
  },
} as const satisfies Partial<Record<SystemKind, SystemKindNote>>;
