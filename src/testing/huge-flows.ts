/** The flows of a big design: two of three stay in their group. */
import { type Mechanism, PURPOSES } from '../catalog/mechanism.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import type { SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import { domainOf, ENTITIES, entityId, isCareless, KINDS, keyId, kindAt, type Random } from './huge-domains.ts';

/** One flow of three leads to the next group. */
export function flowAt(n: number, systemCount: number, random: Random) {
  const source = n % systemCount;
  const domain = domainOf(source);
  const entity = n % ENTITIES.length;
  const base = (domain + (random() < 0.67 ? 0 : 1)) * KINDS.length;
  const reach = Math.min(KINDS.length, systemCount - base);
  const wanted = reach > 0 ? base + Math.floor(random() * reach) : 0;
  const target = wanted === source ? (source + 1) % systemCount : wanted;
  const careless = isCareless(domain, entity);
  const mechanism = mechanismBetween(source, target, careless ? 0.1 : 0, random);
  const purposes = careless ? PURPOSES : (mechanism?.suitablePurposes ?? []);
  const purpose = purposes[Math.floor(random() * purposes.length)];
  const p95 = mechanism?.latencyMs.p95 ?? 60_000;
  return {
    id: `f${n}`,
    name: `${systemKindOf(kindAt(source)).name} to ${systemKindOf(kindAt(target)).name} ${n}`,
    source: `s${source}`,
    target: `s${target}`,
    entityIds: [entityId(domain, entity), entityId(domain, (entity + 2) % ENTITIES.length)],
    mechanism: mechanism?.id ?? null,
    purposes: purpose ? [purpose] : [],
    intent: 'replicate',
    ...(careless ? carelessly(p95, random) : carefully(p95, keyId(domain, entity), random)),
  };
}

function carefully(p95: number, matchKeyId: string, random: Random) {
  return {
    direction: random() < 0.1 ? 'two-way' : 'one-way',
    sloMs: Math.round(p95 * 2),
    idempotency: 'external-id-upsert',
    initialLoad: 'Bulk API 2.0',
    deletes: 'propagated',
    matchKeyId,
    errorHandling: { retry: true, deadLetter: true, alert: true, monitor: true, replay: true, resync: true },
  };
}

/** Half of the promises were made without looking, the others not at all. */
function carelessly(p95: number, random: Random) {
  return {
    direction: random() < 0.3 ? 'two-way' : 'one-way',
    ...(random() < 0.5 && { sloMs: Math.round(p95 / 2) }),
  };
}

function mechanismBetween(source: number, target: number, isOpen: number, random: Random): Mechanism | undefined {
  if (random() < isOpen) return undefined;
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

/** A test for each careful flow. */
export function smokeTestAt(n: number, systemCount: number) {
  if (isCareless(domainOf(n % systemCount), n % ENTITIES.length)) return [];
  return [
    { id: `t${n}`, kind: 'end-to-end', flowIds: [`f${n}`], action: 'Create', assertion: 'Arrives', maxWaitMs: 60_000 },
  ];
}
