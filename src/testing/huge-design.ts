/**
 * A big design that is always the same: the graph of the speed measurements.
 *
 * Domains of ten systems each, the way groups grow: Sales and Service in one org, marketing, shop, Data Cloud, ERP
 * and so on, with six entities kept in most of them. Some domains forgot a key, a record, an SLA or a conflict
 * policy, so that rules find what they find in real designs. Four placements a system, 1.6 flows a system.
 */
import { keyFieldNameFor } from '../catalog/key-field-names.ts';
import type { Mechanism } from '../catalog/mechanism.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import { objectNameFor } from '../catalog/object-names.ts';
import type { CanonicalEntity, SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Design } from '../model/design.ts';
import { type FileData, soundDesignOf } from './design-of.ts';
import { randomNumbers } from './random-numbers.ts';

const FLOWS_PER_SYSTEM = 1.6;
/** Between two cards side by side: room for the label of a flow, in canvas units. */
const COLUMN_GAP = 130;
/** A card of four rows, its org's frame and a line of labels below. */
const ROW_HEIGHT = 260;

/** The kinds of a domain, each with the entities it holds (places in ENTITIES) and the width of its card. */
const KINDS = [
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

const ENTITIES = [
  { canonical: 'customer', nature: 'party', personal: true, record: 0 },
  { canonical: 'account', nature: 'master', personal: false, record: 5 },
  { canonical: 'product', nature: 'master', personal: false, record: 6 },
  { canonical: 'order', nature: 'transaction', personal: false, record: 5 },
  { canonical: 'case', nature: 'transaction', personal: false, record: 1 },
  { canonical: 'consent', nature: 'consent', personal: true, record: 3 },
] as const satisfies readonly { canonical: CanonicalEntity; nature: string; personal: boolean; record: number }[];

type Random = () => number;

export function hugeDesign(systemCount: number): Design {
  return soundDesignOf(hugeDesignFile(systemCount));
}

export function hugeDesignFile(systemCount: number): FileData {
  const random = randomNumbers(systemCount);
  const domains = Array.from({ length: Math.ceil(systemCount / KINDS.length) }, (_, domain) => domain);
  const systems = Array.from({ length: systemCount }, (_, at) => systemAt(at));
  const orgIds = [...new Set(systems.map(({ orgId }) => orgId))];
  return {
    format: 'headwater.design',
    version: 1,
    name: `${systemCount} systems`,
    orgs: orgIds.map((id) => orgOf(id, systems)),
    systems,
    entities: domains.flatMap((domain) => ENTITIES.map((_, entity) => entityAt(domain, entity, systemCount))),
    sharedKeys: domains.flatMap((domain) => ENTITIES.flatMap((_, entity) => sharedKeyAt(domain, entity))),
    placements: systems.flatMap((_, at) => heldAt(at).map((entity) => placementAt(at, entity, random))),
    flows: Array.from({ length: Math.round(systemCount * FLOWS_PER_SYSTEM) }, (_, n) => flowAt(n, systemCount, random)),
    interactions: domains.flatMap((domain) => interactionAt(domain, systemCount)),
    layout: systems.map(({ id }, at) => boxAt(id, at, systemCount)),
  };
}

const domainOf = (at: number) => Math.floor(at / KINDS.length);
const kindAt = (at: number): SystemKind => KINDS[at % KINDS.length]?.[0] ?? 'custom';
const heldAt = (at: number): readonly number[] => KINDS[at % KINDS.length]?.[1] ?? [];

function systemAt(at: number) {
  const kind = kindAt(at);
  const domain = domainOf(at);
  const isCore = systemKindOf(kind).platform === 'core-org';
  const name = `${systemKindOf(kind).name} ${domain + 1}`;
  return { id: `s${at}`, kind, name, orgId: isCore ? `core${domain}` : `o${at}`, owner: `Team ${domain + 1}` };
}

function orgOf(id: string, systems: readonly { orgId: string; kind: SystemKind }[]) {
  const kind = systems.find(({ orgId }) => orgId === id)?.kind ?? 'custom';
  return { id, platform: systemKindOf(kind).platform, edition: 'enterprise' };
}

const entityId = (domain: number, entity: number) => `e${domain}-${entity}`;
const isDecided = (domain: number, entity: number) => (domain + entity) % 7 !== 0;
const keyId = (domain: number, entity: number) => `k${domain}-${entity}`;

function entityAt(domain: number, entity: number, systemCount: number) {
  const { canonical, nature, personal, record } = ENTITIES[entity % ENTITIES.length] ?? ENTITIES[0];
  const recordAt = domain * KINDS.length + record;
  return {
    id: entityId(domain, entity),
    name: `${canonical} ${domain + 1}`,
    canonical,
    nature,
    personal,
    consistency: (domain + entity) % 11 === 0 ? 'strong' : 'eventual',
    systemOfRecord: recordAt < systemCount && isDecided(domain, entity) ? `s${recordAt}` : null,
    conflictPolicy: domain % 3 === 0 ? null : 'sor-wins',
  };
}

function sharedKeyAt(domain: number, entity: number) {
  if ((domain + entity) % 9 === 0) return [];
  const { canonical } = ENTITIES[entity % ENTITIES.length] ?? ENTITIES[0];
  const kind = (domain + entity) % 8 === 0 ? 'platform-id' : 'business-id';
  const id = keyId(domain, entity);
  return [{ id, entityId: entityId(domain, entity), name: `Global_${canonical}_Id`, kind, stable: true, length: 64 }];
}

const ROLE_OF: Partial<Record<SystemKind, string>> = { 'data-cloud': 'derived', mulesoft: 'virtual' };

function placementAt(at: number, entity: number, random: Random) {
  const domain = domainOf(at);
  const { canonical, record } = ENTITIES[entity] ?? ENTITIES[0];
  const kind = kindAt(at);
  // Some domains have not decided who owns what.
  const isRecord = at % KINDS.length === record && isDecided(domain, entity);
  return {
    id: `p${at}-${entity}`,
    entityId: entityId(domain, entity),
    systemId: `s${at}`,
    object: objectNameFor(kind, canonical),
    role: isRecord ? 'sor' : (ROLE_OF[kind] ?? 'replica'),
    keys: (domain + entity) % 9 === 0 || random() < 0.05 ? [] : [keyFieldAt(domain, entity, kind, random)],
    existingRecords: Math.round(random() * 1_000_000),
    ...(kind === 'marketing-engagement' && canonical === 'customer' && { subscriberKeySource: 'contact-id' }),
  };
}

function keyFieldAt(domain: number, entity: number, kind: SystemKind, random: Random) {
  const { canonical } = ENTITIES[entity] ?? ENTITIES[0];
  const { platform } = systemKindOf(kind);
  return {
    sharedKeyId: keyId(domain, entity),
    field: keyFieldNameFor(kind, `Global_${canonical}_Id`, canonical),
    type: random() < 0.02 ? 'number' : 'text',
    length: random() < 0.02 ? 18 : 64,
    externalId: platform === 'core-org' && random() < 0.97,
    unique: random() < 0.96,
    caseSensitive: false,
    native: false,
  };
}

/** Two flows of three stay in their domain; the others lead to the next one. */
function flowAt(n: number, systemCount: number, random: Random) {
  const source = n % systemCount;
  const domain = domainOf(source);
  const entity = n % ENTITIES.length;
  const base = (domain + (random() < 0.67 ? 0 : 1)) * KINDS.length;
  const reach = Math.min(KINDS.length, systemCount - base);
  const wanted = reach > 0 ? base + Math.floor(random() * reach) : 0;
  const target = wanted === source ? (source + 1) % systemCount : wanted;
  const mechanism = mechanismBetween(source, target, random);
  const purpose = mechanism?.suitablePurposes[Math.floor(random() * mechanism.suitablePurposes.length)];
  return {
    id: `f${n}`,
    name: `${systemKindOf(kindAt(source)).name} to ${systemKindOf(kindAt(target)).name} ${n}`,
    source: `s${source}`,
    target: `s${target}`,
    entityIds: [entityId(domain, entity), entityId(domain, (entity + 2) % ENTITIES.length)],
    mechanism: mechanism?.id ?? null,
    purposes: purpose ? [purpose] : [],
    direction: random() < 0.15 ? 'two-way' : 'one-way',
    intent: 'replicate',
    ...(random() < 0.85 && { sloMs: Math.round((mechanism?.latencyMs.p95 ?? 60_000) * (random() < 0.9 ? 2 : 0.5)) }),
    idempotency: 'external-id-upsert',
    ...(random() < 0.9 && (domain + entity) % 9 !== 0 && { matchKeyId: keyId(domain, entity) }),
    errorHandling: { retry: true, alert: random() < 0.7 },
  };
}

function mechanismBetween(source: number, target: number, random: Random): Mechanism | undefined {
  if (random() < 0.05) return undefined;
  const fitting = fittingMechanisms(kindAt(source), kindAt(target));
  return fitting[Math.floor(random() * fitting.length)];
}

const fittingByPair = new Map<string, readonly Mechanism[]>();

function fittingMechanisms(source: SystemKind, target: SystemKind): readonly Mechanism[] {
  const pair = `${source} ${target}`;
  const known = fittingByPair.get(pair);
  if (known) return known;
  const fitting = MECHANISMS.filter(
    ({ supports }) =>
      supports.sameOrg !== 'required' &&
      supports.sourcePlatforms.includes(systemKindOf(source).platform) &&
      supports.targetPlatforms.includes(systemKindOf(target).platform),
  );
  fittingByPair.set(pair, fitting);
  return fitting;
}

function interactionAt(domain: number, systemCount: number) {
  const service = domain * KINDS.length + 1;
  const hub = domain * KINDS.length + 4;
  if (hub >= systemCount) return [];
  const reads = [
    { systemId: `s${service}`, entityIds: [entityId(domain, 4)], mechanism: 'crm-query' },
    {
      systemId: `s${hub}`,
      entityIds: [entityId(domain, 0)],
      mechanism: domain % 2 === 0 ? 'dc-data-graph' : 'dc-query-api',
    },
  ];
  const name = `Chat of team ${domain + 1}`;
  return [{ id: `i${domain}`, name, systemId: `s${service}`, type: 'live-chat', latencyBudgetMs: 3000, reads }];
}

/** Whole domains side by side, as close as people put them by hand, so that the systems of one org are neighbours. */
function boxAt(systemId: string, at: number, systemCount: number) {
  const domainsInRow = Math.max(1, Math.round(Math.sqrt(systemCount) / KINDS.length));
  return {
    id: `system:${systemId}`,
    x: (domainOf(at) % domainsInRow) * DOMAIN_WIDTH + widthOf(KINDS.slice(0, at % KINDS.length)),
    y: Math.floor(domainOf(at) / domainsInRow) * ROW_HEIGHT,
  };
}

function widthOf(kinds: readonly (typeof KINDS)[number][]): number {
  return kinds.reduce((sum, [, , cardWidth]) => sum + cardWidth + COLUMN_GAP, 0);
}

const DOMAIN_WIDTH = widthOf(KINDS);
