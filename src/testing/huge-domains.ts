/** The groups of systems a big design is made of, and which half of it is careless. */
import type { CanonicalEntity, SystemKind } from '../catalog/system-kind.ts';

/** The kinds of a domain, each with the entities it holds (places in ENTITIES) and the width of its card. */
export const KINDS = [
  ['sales', [0, 1, 2, 3], 176],
  ['service', [4, 0, 1, 3], 176],
  ['marketing-engagement', [0, 5, 3, 2], 260],
  ['commerce-b2c', [5, 0, 2, 3], 184],
  ['data-cloud', [0, 1, 3, 5], 260],
  ['erp-sap', [1, 3, 2, 0], 192],
  ['pim', [2, 3, 1, 5], 260],
  ['mobile-app', [0, 5, 3, 2], 176],
  ['snowflake', [0, 1, 3, 4], 176],
  ['mulesoft', [0, 1, 2, 3], 204],
] as const satisfies readonly (readonly [SystemKind, readonly number[], number])[];

export const ENTITIES = [
  { canonical: 'customer', nature: 'party', personal: true, record: 0 },
  { canonical: 'account', nature: 'master', personal: false, record: 5 },
  { canonical: 'product', nature: 'master', personal: false, record: 6 },
  { canonical: 'order', nature: 'transaction', personal: false, record: 5 },
  { canonical: 'case', nature: 'transaction', personal: false, record: 1 },
  { canonical: 'consent', nature: 'consent', personal: true, record: 3 },
] as const satisfies readonly { canonical: CanonicalEntity; nature: string; personal: boolean; record: number }[];

export type Random = () => number;

export const domainOf = (at: number) => Math.floor(at / KINDS.length);
export const kindAt = (at: number): SystemKind => KINDS[at % KINDS.length]?.[0] ?? 'custom';
export const heldAt = (at: number): readonly number[] => KINDS[at % KINDS.length]?.[1] ?? [];

export const entityId = (domain: number, entity: number) => `e${domain}-${entity}`;
/** By entity and not by domain, so that every size has the same share. */
export const isCareless = (domain: number, entity: number) => (domain + entity) % 2 === 1;
export const keyId = (domain: number, entity: number) => `k${domain}-${entity}`;
