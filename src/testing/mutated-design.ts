/** A design changed at random in the fields that rules read: what nobody thought of writing as a case. */
import { MECHANISM_IDS, PURPOSES } from '../catalog/mechanism.ts';
import type { Collection, Design, Records } from '../model/design.ts';
import { INSIGHT_TYPES, PUBLISH_TYPES, REACTIONS, SEGMENT_ONS } from '../model/records/activation.ts';
import { DIRECTIONS, INTENTS, INTERACTION_TYPES, PAYLOAD_SCOPES } from '../model/records/exchange.ts';
import {
  CONFLICT_POLICIES,
  EDITIONS,
  KEY_FIELD_TYPES,
  KEY_KINDS,
  NATURES,
  PLACEMENT_ROLES,
  SUBSCRIBER_KEY_SOURCES,
  SYNC_DECISIONS,
} from '../model/records/structure.ts';
import { randomNumbers } from './random-numbers.ts';

type Random = () => number;
type Mutation = (design: Design, random: Random) => Design;

export function mutatedDesign(design: Design, seed: number, count: number): Design {
  const random = randomNumbers(seed);
  let next = design;
  for (let n = 0; n < count; n += 1) next = oneOf(MUTATIONS, random)(next, random);
  return next;
}

function oneOf<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to choose from.');
  return value;
}

const maybe = <T>(values: readonly T[], random: Random): T | null => (random() < 0.2 ? null : oneOf(values, random));
const flag = (random: Random): boolean | null => maybe([true, false], random);
const ms = (random: Random): number | null => maybe([0, 1, 500, 3000, 60_000, 900_000, 3_600_000, 86_400_000], random);

function change<C extends Collection>(
  collection: C,
  fields: (random: Random, record: Records[C], design: Design) => Partial<Records[C]>,
): Mutation {
  return (design, random) => {
    const records = [...(design[collection] as ReadonlyMap<string, Records[C]>).values()];
    if (records.length === 0) return design;
    const record = oneOf(records, random);
    const next = new Map<string, unknown>(design[collection]);
    next.set(record.id, { ...record, ...fields(random, record, design) });
    return { ...design, [collection]: next } as Design;
  };
}

const idsOf = (design: Design, collection: Collection) => [...design[collection].keys()];

const MUTATIONS: readonly Mutation[] = [
  change('flows', (random) => ({ mechanism: maybe(MECHANISM_IDS, random), sloMs: ms(random) })),
  change('flows', (random) => ({ purposes: [oneOf(PURPOSES, random), oneOf(PURPOSES, random)] })),
  change('flows', (random) => ({ direction: maybe(DIRECTIONS, random), intent: maybe(INTENTS, random) })),
  change('flows', (random) => ({ measuredP95Ms: ms(random), intervalMin: maybe([0, 1, 15, 60, 1440], random) })),
  change('flows', (random, _flow, design) => ({
    entityIds: [oneOf(idsOf(design, 'entities'), random), oneOf(idsOf(design, 'entities'), random)],
    idempotency: 'external-id-upsert' as const,
    matchKeyId: null,
  })),
  change('flows', (random, flow, design) => {
    const others = idsOf(design, 'systems').filter((id) => id !== flow.target);
    return { source: others.length > 0 ? oneOf(others, random) : flow.source };
  }),
  change('entities', (random) => ({ syncDecision: maybe(SYNC_DECISIONS, random), nature: maybe(NATURES, random) })),
  change('entities', (random, _entity, design) => ({ systemOfRecord: maybe(idsOf(design, 'systems'), random) })),
  change('entities', (random) => ({
    conflictPolicy: maybe(CONFLICT_POLICIES, random),
    consistency: maybe(['eventual', 'strong'], random),
  })),
  change('entities', (random, entity, design) => ({
    attributeGroups: [
      { id: `${entity.id}-a`, name: 'A', owner: maybe(idsOf(design, 'systems'), random), conflictPolicy: null },
      { id: `${entity.id}-b`, name: 'B', owner: maybe(idsOf(design, 'systems'), random), conflictPolicy: null },
    ],
  })),
  change('placements', (random) => ({ role: maybe(PLACEMENT_ROLES, random) })),
  change('placements', (random, _placement, design) => ({ systemId: oneOf(idsOf(design, 'systems'), random) })),
  change('placements', (random) => ({ subscriberKeySource: maybe(SUBSCRIBER_KEY_SOURCES, random), identifiers: null })),
  change('placements', () => ({ keys: [] })),
  change('placements', (random, placement) => ({
    keys: placement.keys.map((field) => ({
      ...field,
      type: maybe(KEY_FIELD_TYPES, random),
      unique: flag(random),
      externalId: flag(random),
      caseSensitive: flag(random),
      native: flag(random),
      length: maybe([10, 18, 64, 255], random),
    })),
  })),
  change('sharedKeys', (random) => ({ kind: maybe(KEY_KINDS, random), stable: flag(random) })),
  change('sharedKeys', () => ({ decidedPhase: 'after-model' as const, repairPlan: null })),
  change('interactions', (random) => ({
    type: maybe(INTERACTION_TYPES, random),
    latencyBudgetMs: ms(random),
    freshnessMs: ms(random),
    parallel: flag(random),
  })),
  change('interactions', (random, interaction, design) => ({
    reads: interaction.reads.map((read) => ({
      ...read,
      mechanism: maybe(MECHANISM_IDS, random),
      systemId: oneOf(idsOf(design, 'systems'), random),
    })),
  })),
  change('segments', (random) => ({
    on: maybe(SEGMENT_ONS, random),
    publishType: maybe(PUBLISH_TYPES, random),
    freshnessSloMs: ms(random),
  })),
  change('insights', (random) => ({ type: maybe(INSIGHT_TYPES, random), scheduleMinutes: maybe([60, 1440], random) })),
  change('systems', (random, system, design) => ({
    orgId: random() < 0.5 ? oneOf(idsOf(design, 'orgs'), random) : system.orgId,
  })),
  change('segments', (random, _segment, design) => ({
    reaction: maybe(REACTIONS, random),
    consentFilter: flag(random),
    lookbackDays: maybe([1, 7, 30], random),
    publishIntervalMin: maybe([60, 240, 720, 1440], random),
    targets: [oneOf(idsOf(design, 'systems'), random)],
  })),
  change('segments', () => ({ targets: [] })),
  change('dataGraphs', (random) => ({
    depth: maybe([1, 3, 4, 9], random),
    nodes: ['UnifiedIndividual', 'Account', 'Case', ...'abcdefghijkl'].slice(
      Math.floor(random() * 3),
      oneOf([3, 12, 14], random),
    ),
    rootDmo: oneOf(['UnifiedIndividual', 'UnifiedAccount', 'Account', ''], random),
    retrievalPatterns: random() < 0.5 ? [] : ['open cases'],
  })),
  change('flows', (random) => ({
    eventsPerDay: maybe([1, 9000, 30_000, 2_000_000], random),
    apiSubscribers: maybe([1, 2, 5], random),
    payloadBytes: maybe([1000, 300_000, 2_000_000], random),
    payloadScope: maybe(PAYLOAD_SCOPES, random),
    operations: ['create' as const, 'update' as const],
  })),
  change('orgs', (random) => ({ edition: maybe(EDITIONS, random), eventAddOns: maybe([0, 1, 3], random) })),
  change('placements', (random) => ({
    externalIdFieldCount: maybe([22, 23, 25, 26], random),
    syncedFieldCount: maybe([20, 21, 251], random),
  })),
  change('about', () => ({ journeys: ['Welcome', 'Win back'] })),
  change('governance', (random) => ({ frequencyCap: maybe(['3 a week'], random), audienceExclusion: null })),
];
