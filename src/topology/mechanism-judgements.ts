/**
 * What speaks for and against a mechanism on one flow: the same tests that the rules make of the mechanism it has,
 * asked of one that it might have.
 */
import type { Mechanism, MechanismId, MechanismStatus, Purpose } from '../catalog/mechanism.ts';
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { formatDuration } from '../lib/duration.ts';
import { formatBytes, formatRate } from '../lib/quantity.ts';
import { isSet } from './empty.ts';
import { isDataCloudRealTime, isHandBuiltReplication, isSlowDataCloudAccess, isSynchronous } from './mechanism-sets.ts';
import { endsOf, type PairProblem, pairProblems } from './supported-pair.ts';
import type { Link, SystemNode, Topology } from './topology.ts';

export type Verdict = 'fits' | 'possible' | 'refused';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface Candidate {
  readonly topology: Topology;
  readonly link: Link;
  readonly mechanism: Mechanism;
  readonly p95Ms: number;
  /** Stated or usual; never empty. */
  readonly purposes: readonly Purpose[];
  /** What architects reach for first between these ends. */
  readonly isUsual: boolean;
}

export function judgements(candidate: Candidate): readonly Judgement[] {
  return [ofPair, ofCompany, ofPurpose, ofSla, ofConsistency, ofVolume, ofPayload, ofStatus, ofKey].flatMap(
    (judge) => judge(candidate) ?? [],
  );
}

const fits = (reason: string): Judgement => ({ verdict: 'fits', reason });
const possible = (reason: string): Judgement => ({ verdict: 'possible', reason });
const refused = (reason: string): Judgement => ({ verdict: 'refused', reason });

function ofPair({ link, mechanism, isUsual }: Candidate): Judgement | readonly Judgement[] {
  const [from, to] = [nameOf(link.source), nameOf(link.target)];
  const problems = pairProblems(mechanism, endsOf(link));
  if (problems.length > 0) return problems.map((problem) => refused(PAIR_PROBLEMS[problem](from, to)));
  const isShared = link.source.org === link.target.org && link.source.kind.platform === 'core-org';
  if (isShared && mechanism.supports.sameOrg === 'forbidden') {
    return refused(`${from} and ${to} share an org, so there is nothing to integrate.`);
  }
  if (isShared && mechanism.supports.sameOrg === 'required')
    return fits(`${from} and ${to} share an org: both see the same record.`);
  return fits(isUsual ? `The usual way from ${from} to ${to}.` : `Runs from ${from} to ${to}.`);
}

const PAIR_PROBLEMS: Readonly<Record<PairProblem, (from: string, to: string) => string>> = {
  'cannot-send': (from) => `Cannot start in ${from}.`,
  'cannot-receive': (_from, to) => `Cannot end in ${to}.`,
  'other-org': (from, to) => `Works inside one org only, and ${from} and ${to} are in two.`,
  'one-way-only': () => 'Runs one way, and the flow is two-way.',
};

/** Mechanisms that need somebody at an end or on the way; the catalogue's platforms alone do not say so. */
function ofCompany({ topology, link, mechanism }: Candidate): Judgement | null {
  const need = NEEDS[mechanism.id];
  if (!need || [link.source, link.target, ...link.via].some(need.test)) return null;
  if (!need.canStandBetween)
    return refused(`Needs ${need.name} at one end, and ${nameOf(link.source)} and ${nameOf(link.target)} are neither.`);
  const known = topology.systems.find(need.test);
  return possible(
    known
      ? `Needs ${nameOf(known)} on the way: add it to the flow.`
      : `Needs ${need.name} on the way, and the design has none.`,
  );
}

interface Need {
  readonly name: string;
  readonly canStandBetween: boolean;
  readonly test: (system: SystemNode) => boolean;
}
const kindIs = (kind: string) => (system: SystemNode) => system.kind.kind === kind;
const COMMERCE: Need = { name: 'B2C Commerce', canStandBetween: false, test: kindIs('commerce-b2c') };
const ORDERS: Need = { name: 'Order Management', canStandBetween: false, test: kindIs('order-management') };
const NEEDS: Readonly<Partial<Record<MechanismId, Need>>> = {
  'mulesoft-connector': { name: 'MuleSoft', canStandBetween: true, test: kindIs('mulesoft') },
  'ipaas-flow': { name: 'an integration platform', canStandBetween: true, test: kindIs('ipaas') },
  kafka: { name: 'Kafka', canStandBetween: true, test: kindIs('kafka') },
  sqs: { name: 'a queue', canStandBetween: true, test: kindIs('sqs') },
  'heroku-connect': { name: 'Heroku', canStandBetween: false, test: kindIs('heroku') },
  'account-engagement-sync': { name: 'Account Engagement', canStandBetween: false, test: kindIs('account-engagement') },
  'b2c-scapi': COMMERCE,
  'b2c-ocapi': COMMERCE,
  'b2c-job-feed': COMMERCE,
  'b2c-oms-order-integration': ORDERS,
  'som-order-events': ORDERS,
};

function ofPurpose({ link, mechanism, purposes }: Candidate): Judgement | readonly Judgement[] {
  const forbidden = purposes.filter((purpose) => isForbidden(link, mechanism, purpose));
  if (forbidden.length > 0) return refused(`Must not carry ${listed(forbidden)}.`);
  const assumed = isSet(link.flow.purposes) ? '' : ', what such a flow is usually for';
  const suits = purposes.filter((purpose) => mechanism.suitablePurposes.includes(purpose));
  const unfit = purposes.filter((purpose) => !suits.includes(purpose));
  if (suits.length === 0)
    return [possible(`Not meant for ${listed(unfit)}${assumed}.`), ...rebuilt(link, mechanism, purposes)];
  const but = unfit.length > 0 ? `, not for ${listed(unfit)}` : assumed;
  const carried = fits(`Meant for ${listed(suits)}${but}.`);
  return [carried, ...rebuilt(link, mechanism, purposes)];
}

/** As the rules crud-without-cdc and marketing-path-unsupported judge it. */
function rebuilt(link: Link, mechanism: Mechanism, purposes: readonly Purpose[]): readonly Judgement[] {
  const { source, target, via, entities } = link;
  if (kindIs('marketing-engagement')(source) && target.kind.platform === 'core-org') {
    const isOffPath =
      entities.some(({ entity }) => entity.nature === 'engagement') && !via.some((system) => system.isDataCloud);
    if (isOffPath && mechanism.id !== 'mc-connect-tracking')
      return [possible('Rebuilds what Marketing Cloud Connect does.')];
  }
  const { trigger } = link.flow;
  const isRow = purposes.includes('operational-sync') && (trigger === 'record-change' || trigger === 'schedule');
  const isRebuilt =
    isRow && link.crossesOrgs && link.source.kind.platform === 'core-org' && isHandBuiltReplication(mechanism);
  return isRebuilt ? [possible('Change Data Capture does what this would have you program.')] : [];
}

/** As the rules zero-copy-operational and data-cloud-on-hot-path judge it. */
function isForbidden({ source, isIngest }: Link, mechanism: Mechanism, purpose: Purpose): boolean {
  if (mechanism.family === 'zero-copy' && LIVE_WORK.has(purpose)) return true;
  if (purpose !== 'real-time-context') return false;
  return (source.isDataCloud && isSlowDataCloudAccess(mechanism)) || (isIngest && !isDataCloudRealTime(mechanism));
}

const LIVE_WORK: ReadonlySet<Purpose> = new Set<Purpose>([
  'operational-sync',
  'domain-event',
  'real-time-context',
  'activation',
]);

function ofSla({ link, mechanism, p95Ms }: Candidate): Judgement {
  const { sloMs } = link.flow;
  const p95 = `p95 ${formatDuration(p95Ms)}${mechanism.latencyMs.estimate ? ' (an estimate)' : ''}`;
  if (!isSet(sloMs)) return fits(`${p95}; the flow has no SLA yet.`);
  const sla = `the SLA of ${formatDuration(sloMs)}`;
  if (p95Ms <= sloMs) return fits(`${p95} keeps ${sla}.`);
  if (mechanism.latencyMs.p50 > sloMs) return refused(`${p95} misses ${sla}, and so does half of all it delivers.`);
  return possible(`${p95} misses ${sla}.`);
}

function ofConsistency({ link, mechanism, purposes }: Candidate): Judgement | null {
  const strong = link.entities.filter(({ entity }) => entity.consistency === 'strong');
  if (strong.length === 0 || !purposes.includes('operational-sync') || isSynchronous(mechanism)) return null;
  const names = listed(strong.map(({ entity }) => entity.name || entity.id));
  return refused(`${names} must be strongly consistent, and this answers before the other side has it.`);
}

function ofVolume({ link, mechanism }: Candidate): Judgement | null {
  const { eventsPerDay } = link.flow;
  const most = mechanism.recommendedMaxEventsPerDay;
  if (!isSet(eventsPerDay) || most === null) return null;
  const comfort = `Comfortable up to ${formatRate(most, 'day')}`;
  const moved = `the flow moves ${formatRate(eventsPerDay, 'day')}`;
  return eventsPerDay > most ? possible(`${comfort}; ${moved}.`) : fits(`${comfort}, and ${moved}.`);
}

function ofPayload({ link, mechanism }: Candidate): Judgement | null {
  const { payloadBytes } = link.flow;
  const most = mechanism.maxPayloadBytes;
  if (!isSet(payloadBytes) || most === null || payloadBytes <= most) return null;
  return refused(`Carries at most ${formatBytes(most)}; the flow sends ${formatBytes(payloadBytes)}.`);
}

function ofStatus({ mechanism }: Candidate): Judgement | null {
  return mechanism.status === 'current'
    ? null
    : possible(STATUSES[mechanism.status](mechanismDisplayName(mechanism.id)));
}

const STATUSES: Readonly<Record<Exclude<MechanismStatus, 'current'>, (name: string) => string>> = {
  legacy: (name) => `${name} is legacy: nothing new should be built on it.`,
  maintenance: (name) => `${name} is only maintained: nothing new should be built on it.`,
  discouraged: (name) => `${name} is discouraged where anything else works.`,
};

/** No verdict: the key can be named once the mechanism is chosen. */
function ofKey({ link, mechanism }: Candidate): Judgement | null {
  if (!mechanism.needsExternalId || link.matchKey) return null;
  return fits(`Writes by an External ID; the flow names no key to match on yet.`);
}

function nameOf({ system }: SystemNode): string {
  return system.name || system.id;
}

function listed(words: readonly string[]): string {
  const plain = words.map((word) => word.replaceAll('-', ' '));
  const last = plain.at(-1) ?? '';
  return plain.length < 2 ? last : `${plain.slice(0, -1).join(', ')} and ${last}`;
}
