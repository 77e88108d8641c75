/**
 * A big design that is always the same: the graph of the speed measurements.
 *
 * Domains of ten systems each, the way groups grow: Sales and Service in one org, marketing, shop, Data Cloud, ERP
 * and so on, with six entities kept in most of them. Four placements a system, 1.6 flows a system.
 *
 * Half of it is careless: of every second entity nobody said who owns it, which key joins it, or how its flows repeat,
 * fail and keep their promise; every second system has no owner. The other half answers what is asked.
 */
import { keyFieldNameFor } from '../catalog/key-field-names.ts';
import { objectNameFor } from '../catalog/object-names.ts';
import type { SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Design } from '../model/design.ts';
import { type FileData, soundDesignOf } from './design-of.ts';
import { domainOf, ENTITIES, entityId, heldAt, isCareless, KINDS, keyId, kindAt, type Random } from './huge-domains.ts';
import { flowAt, smokeTestAt } from './huge-flows.ts';
import { randomNumbers } from './random-numbers.ts';

const FLOWS_PER_SYSTEM = 1.6;
/** Between two cards side by side: room for the label of a flow, in canvas units. */
const COLUMN_GAP = 130;
/** A card of four rows, its org's frame and a line of labels below. */
const ROW_HEIGHT = 260;

export function hugeDesign(systemCount: number): Design {
  return soundDesignOf(hugeDesignFile(systemCount));
}

export function hugeDesignFile(systemCount: number): FileData {
  const random = randomNumbers(systemCount);
  const domains = Array.from({ length: Math.ceil(systemCount / KINDS.length) }, (_, domain) => domain);
  const systems = Array.from({ length: systemCount }, (_, at) => systemAt(at));
  const flowNumbers = Array.from({ length: Math.round(systemCount * FLOWS_PER_SYSTEM) }, (_, n) => n);
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
    flows: flowNumbers.map((n) => flowAt(n, systemCount, random)),
    smokeTests: flowNumbers.flatMap((n) => smokeTestAt(n, systemCount)),
    interactions: domains.flatMap((domain) => interactionAt(domain, systemCount)),
    layout: systems.map(({ id }, at) => boxAt(id, at, systemCount)),
  };
}

function systemAt(at: number) {
  const kind = kindAt(at);
  const domain = domainOf(at);
  const isCore = systemKindOf(kind).platform === 'core-org';
  const name = `${systemKindOf(kind).name} ${domain + 1}`;
  const owner = at % 2 === 0 ? `Team ${domain + 1}` : null;
  return { id: `s${at}`, kind, name, orgId: isCore ? `core${domain}` : `o${at}`, owner };
}

function orgOf(id: string, systems: readonly { orgId: string; kind: SystemKind }[]) {
  const kind = systems.find(({ orgId }) => orgId === id)?.kind ?? 'custom';
  return { id, platform: systemKindOf(kind).platform, edition: 'enterprise' };
}

function entityAt(domain: number, entity: number, systemCount: number) {
  const { canonical, nature, personal, record } = ENTITIES[entity % ENTITIES.length] ?? ENTITIES[0];
  const recordAt = domain * KINDS.length + record;
  return {
    id: entityId(domain, entity),
    name: `${canonical} ${domain + 1}`,
    canonical,
    nature,
    personal,
    consistency: isCareless(domain, entity) && domain % 3 === 0 ? 'strong' : 'eventual',
    systemOfRecord: recordAt < systemCount && !isCareless(domain, entity) ? `s${recordAt}` : null,
    conflictPolicy: isCareless(domain, entity) ? null : 'sor-wins',
  };
}

function sharedKeyAt(domain: number, entity: number) {
  const isNamedOnly = isCareless(domain, entity);
  if (isNamedOnly && domain % 3 === 0) return [];
  const { canonical } = ENTITIES[entity % ENTITIES.length] ?? ENTITIES[0];
  const kind = isNamedOnly ? 'platform-id' : 'business-id';
  const id = keyId(domain, entity);
  return [{ id, entityId: entityId(domain, entity), name: `Global_${canonical}_Id`, kind, stable: true, length: 64 }];
}

const ROLE_OF: Partial<Record<SystemKind, string>> = { 'data-cloud': 'derived', mulesoft: 'virtual' };

function placementAt(at: number, entity: number, random: Random) {
  const domain = domainOf(at);
  const { canonical, record } = ENTITIES[entity] ?? ENTITIES[0];
  const kind = kindAt(at);
  const careless = isCareless(domain, entity);
  // Who owns it was not decided, so some say they do.
  const isRecord = careless ? random() < 0.2 : at % KINDS.length === record;
  return {
    id: `p${at}-${entity}`,
    entityId: entityId(domain, entity),
    systemId: `s${at}`,
    object: objectNameFor(kind, canonical),
    role: isRecord ? 'sor' : (ROLE_OF[kind] ?? 'replica'),
    keys: careless && (domain % 3 === 0 || random() < 0.4) ? [] : [keyFieldAt(domain, entity, kind, random)],
    existingRecords: Math.round(random() * 1_000_000),
    ...(kind === 'marketing-engagement' &&
      canonical === 'customer' && { subscriberKeySource: careless ? 'email' : 'global-id' }),
  };
}

function keyFieldAt(domain: number, entity: number, kind: SystemKind, random: Random) {
  const { canonical } = ENTITIES[entity] ?? ENTITIES[0];
  const { platform } = systemKindOf(kind);
  const slips = isCareless(domain, entity) ? 0.3 : 0;
  return {
    sharedKeyId: keyId(domain, entity),
    field: keyFieldNameFor(kind, `Global_${canonical}_Id`, canonical),
    type: random() < slips ? 'number' : 'text',
    length: random() < slips ? 18 : 64,
    externalId: platform === 'core-org' && random() >= slips,
    unique: random() >= slips,
    caseSensitive: false,
    native: false,
  };
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
