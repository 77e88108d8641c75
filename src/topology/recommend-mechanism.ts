/** Ranks the mechanisms for a flow and says why, in sentences that name the flow's own systems and figures. */
import type { Mechanism } from '../catalog/mechanism.ts';
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import type { Flow } from '../model/records/exchange.ts';
import { intervalMs } from './latency.ts';
import { type Judgement, judgements, type Verdict } from './mechanism-judgements.ts';
import type { Link, Topology } from './topology.ts';
import { usualMechanisms } from './usual-mechanisms.ts';
import { purposesOf } from './usual-purposes.ts';

export type { Verdict } from './mechanism-judgements.ts';

export interface Recommendation {
  readonly mechanism: Mechanism;
  readonly name: string;
  /** `fits` = nothing speaks against it; `possible` = something does; `refused` = it cannot work, or a rule forbids it. */
  readonly verdict: Verdict;
  /** With the flow's own interval, but without its measurement, which is of the mechanism it has now. */
  readonly p95Ms: number;
  /** Sentences, what decides first. Never empty. */
  readonly reasons: readonly string[];
  /** Those of the reasons that speak against it. */
  readonly objections: readonly string[];
  /** What architects reach for first between these ends. */
  readonly isUsual: boolean;
}

/**
 * All mechanisms of the catalogue, best first. O(mechanisms).
 *
 * `flowUnder` says what the flow would be with a mechanism, where that changes more than the mechanism: its schedule.
 */
export function recommendMechanisms(
  topology: Topology,
  link: Link,
  flowUnder: (mechanism: Mechanism) => Flow = () => link.flow,
): readonly Recommendation[] {
  const purposes = purposesOf(link);
  const usual = usualMechanisms(link, purposes);
  const ranked = MECHANISMS.map((mechanism, listedAt) => {
    const p95Ms = Math.max(mechanism.latencyMs.p95, intervalMs(flowUnder(mechanism)));
    const isUsual = usual.first.includes(mechanism.id);
    const found = judgements({ topology, link, mechanism, p95Ms, purposes, isUsual });
    const recommendation = summedUp(mechanism, p95Ms, found, isUsual);
    const place = usual.ranked.indexOf(mechanism.id);
    return { recommendation, rank: [...gravityOf(recommendation, found), place < 0 ? NOT_USUAL : place, listedAt] };
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ recommendation }) => recommendation);
}

function summedUp(mechanism: Mechanism, p95Ms: number, found: readonly Judgement[], isUsual: boolean): Recommendation {
  const gravest = found.toSorted((a, b) => GRAVITY[b.verdict] - GRAVITY[a.verdict]);
  return {
    mechanism,
    name: mechanismDisplayName(mechanism.id),
    verdict: gravest[0]?.verdict ?? 'fits',
    p95Ms,
    reasons: gravest.map(({ reason }) => reason),
    objections: gravest.filter(({ verdict }) => verdict !== 'fits').map(({ reason }) => reason),
    isUsual,
  };
}

/** A mechanism of the past ranks below every current one of its verdict, then the fewer objections the better. */
function gravityOf({ verdict, mechanism }: Recommendation, found: readonly Judgement[]): readonly number[] {
  const objections = found.filter((judgement) => judgement.verdict !== 'fits').length;
  return [GRAVITY[verdict], mechanism.status === 'current' ? 0 : 1, objections];
}

const GRAVITY: Readonly<Record<Verdict, number>> = { fits: 0, possible: 1, refused: 2 };
const NOT_USUAL = 1000;

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
