/**
 * What an entity is called in a system: Customer is Contact in Sales Cloud, Profile in B2C Commerce.
 *
 * The catalogue lists names as people write them down, remarks included ("Account (IsPersonAccount)",
 * "Guest / traveller"); a placement needs one clean name of the kind the platform accepts.
 */
import type { CanonicalEntity, SystemCategory, SystemKind } from './system-kind.ts';
import { SYSTEM_KIND_ROWS, systemKindOf } from './system-kinds.ts';

/** The name to give a new placement. */
export function objectNameFor(kind: SystemKind, canonical: CanonicalEntity): string {
  return objectNamesFor(kind, canonical)[0] ?? fallbackName(kind, canonical);
}

/** Every clean name the catalogue knows, best first; empty where it knows none. */
export function objectNamesFor(kind: SystemKind, canonical: CanonicalEntity): readonly string[] {
  if (canonical === 'none') return [];
  const preferred = PREFERRED[kind]?.[canonical];
  const listed = (systemKindOf(kind).objects[canonical] ?? []).flatMap((text) => cleanNames(kind, text));
  return [...new Set(preferred === undefined ? listed : [preferred, ...listed])];
}

/** Where the first listed name is not the one architects put on the map. */
const PREFERRED: Partial<Record<SystemKind, Partial<Record<CanonicalEntity, string>>>> = {
  'data-cloud': { customer: 'UnifiedIndividual__dlm', insight: 'Insight__cio' },
  'order-management': { order: 'OrderSummary' },
  'marketing-engagement': {
    customer: 'All Subscribers',
    consent: 'Publication List',
    engagement: '_Open',
    segment: 'Shared Data Extension',
  },
  'marketing-next': { engagement: 'ssot__EmailEngagement__dlm', segment: 'Segment' },
  dam: { content: 'Asset' },
};

const IDENTIFIER = /^[A-Za-z_]\w*$/;
const TITLE = /^_?[A-Z]\w*( [A-Z]\w*)?$/;
const TWO_WORDS = /^[A-Za-z]+ [A-Za-z]+$/;
const COLUMN_STORES: readonly SystemCategory[] = ['data-lake', 'data-warehouse', 'custom-app'];

function cleanNames(kind: SystemKind, text: string): readonly string[] {
  const { platform, category } = systemKindOf(kind);
  const parts = text
    .replaceAll(/\s*\([^)]*\)/g, '')
    .split(/ \/ |, /)
    .map((part) => part.trim());
  if (platform === 'core-org' || platform === 'data-cloud') return parts.filter((part) => IDENTIFIER.test(part));
  // "table" says nothing; only a name somebody would type, such as dim_customer, is kept.
  if (COLUMN_STORES.includes(category)) return parts.filter((part) => part.includes('_') && IDENTIFIER.test(part));
  return parts.flatMap((part) => {
    if (TITLE.test(part)) return part;
    return TWO_WORDS.test(part) ? pascalCase(part) : [];
  });
}

/** Clouds on one org share their objects, so a sister cloud may know the name; else a custom object. */
function fallbackName(kind: SystemKind, canonical: CanonicalEntity): string {
  const { platform, category } = systemKindOf(kind);
  const name = pascalCase(canonical === 'none' ? 'record' : canonical);
  if (platform === 'core-org') return sisterName(canonical) ?? `${name}__c`;
  if (platform === 'data-cloud') return `${name}__dlm`;
  return COLUMN_STORES.includes(category) ? name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase() : name;
}

function sisterName(canonical: CanonicalEntity): string | undefined {
  return SYSTEM_KIND_ROWS.filter((row) => row.platform === 'core-org')
    .flatMap((row) => objectNamesFor(row.kind, canonical))
    .find((name) => !name.includes('__dlm'));
}

function pascalCase(text: string): string {
  return text.replaceAll(
    /(?:^|[\s-]+)([a-z])|[\s-]+/gi,
    (_match, letter: string | undefined) => letter?.toUpperCase() ?? '',
  );
}
