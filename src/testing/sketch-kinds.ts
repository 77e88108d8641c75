/** Which kind of system a sketch's short name means, and which entity a word means. */
import { ENTITY_ROWS } from '../catalog/entities.ts';
import type { CanonicalEntity, SystemKind } from '../catalog/system-kind.ts';
import { findSystemKind } from '../catalog/system-kinds.ts';

const KIND_OF: Readonly<Record<string, SystemKind>> = {
  crm: 'sales',
  mc: 'marketing-engagement',
  mcn: 'marketing-next',
  pardot: 'account-engagement',
  dc: 'data-cloud',
  b2c: 'commerce-b2c',
  shop: 'commerce-b2c',
  b2b: 'commerce-b2b',
  oms: 'order-management',
  fsc: 'industries-fsc',
  cpq: 'revenue-cpq',
  agent: 'agentforce',
  mule: 'mulesoft',
  sap: 'erp-sap',
  netsuite: 'erp-netsuite',
  erp: 'erp-generic',
  app: 'mobile-app',
  web: 'web-cms',
  club: 'membership',
  lake: 'aws-lake',
  warehouse: 'snowflake',
};

export function kindOfWord(word: string): SystemKind | undefined {
  return findSystemKind(word)?.kind ?? (Object.hasOwn(KIND_OF, word) ? KIND_OF[word] : undefined);
}

export function canonicalOfWord(word: string): CanonicalEntity {
  const wanted = word.toLowerCase();
  const row =
    ENTITY_ROWS.find(({ canonical }) => canonical === wanted) ??
    ENTITY_ROWS.find(({ name }) => name.toLowerCase().replaceAll(' ', '-') === wanted) ??
    ENTITY_ROWS.find(({ aka }) => aka.some((other) => other.toLowerCase() === wanted));
  return row?.canonical ?? 'none';
}
