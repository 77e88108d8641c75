/** The mechanisms for a flow, ranked, each with what speaks for it, what against, what it limits and what it leaves to do. */
import type { Mechanism } from '../catalog/mechanism.ts';
import type { Verdict } from '../topology/mechanism-judgements.ts';
import { type Recommendation, recommendMechanisms } from '../topology/recommend-mechanism.ts';
import type { Link, Topology } from '../topology/topology.ts';
import { type Guidance, guidanceFor } from './decision-guidance.ts';
import { type Duty, dutiesOf } from './failure-duties.ts';
import { flowUnder } from './flow-under.ts';
import { type Limit, limitsOf } from './mechanism-limits.ts';

/** `recommended` = what one would choose here; `possible` = it works, with what is said against it; `refused` = it cannot. */
export type AdvisedVerdict = 'recommended' | 'possible' | 'refused';

export interface MechanismOption {
  readonly mechanism: Mechanism;
  readonly name: string;
  readonly verdict: AdvisedVerdict;
  readonly p95Ms: number;
  /** Sentences that speak for it. */
  readonly reasons: readonly string[];
  /** Sentences that speak against it; for one that is refused, why not. */
  readonly objections: readonly string[];
  readonly limits: readonly Limit[];
  readonly duties: readonly Duty[];
  /** Made for these very ends. */
  readonly isUsual: boolean;
  /** What the flow uses now. */
  readonly isPresent: boolean;
}

export interface MechanismAdvice {
  readonly guidance: readonly Guidance[];
  /** All mechanisms of the catalogue, best first. */
  readonly options: readonly MechanismOption[];
}

/** A link belongs to one topology, so its advice never changes; the list, the field and the dialog all ask for it. */
const known = new WeakMap<Link, MechanismAdvice>();

/** About a millisecond: for the flow somebody looks at, never for all of them. */
export function adviseMechanism(topology: Topology, link: Link): MechanismAdvice {
  const advice = known.get(link) ?? advise(topology, link);
  known.set(link, advice);
  return advice;
}

function advise(topology: Topology, link: Link): MechanismAdvice {
  const guidance = guidanceFor(topology, link);
  const ranked = recommendMechanisms(topology, link, (mechanism) => flowUnder(link, mechanism));
  const judged = ranked.map((recommendation) => judge(link, recommendation));
  const sound = judged.filter(({ verdict }) => verdict === 'fits').map(({ option }) => option);
  const guided = sound.filter(({ mechanism }) => guidance.some(({ use }) => use.includes(mechanism.id)));
  const usual = sound.filter(({ isUsual }) => isUsual);
  const recommended = new Set(guided.length > 0 ? guided : usual.length > 0 ? usual : sound.slice(0, 1));
  const options = judged.map(({ option, verdict }): MechanismOption => {
    if (verdict === 'refused') return { ...option, verdict };
    return recommended.has(option) ? { ...option, verdict: 'recommended' } : option;
  });
  return { guidance, options: options.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)) };
}

const ORDER: readonly AdvisedVerdict[] = ['recommended', 'possible', 'refused'];

interface Judged {
  readonly option: MechanismOption;
  readonly verdict: Verdict;
}

/** A limit that bites is an objection, also where the recommendation does not know of it: what the org has left. */
function judge(link: Link, { mechanism, name, verdict, p95Ms, reasons, objections, isUsual }: Recommendation): Judged {
  const limits = verdict === 'refused' ? [] : limitsOf(link, mechanism);
  const bite = limits.filter(({ bites }) => bites).map(({ text }) => text);
  return {
    verdict: verdict === 'fits' && bite.length > 0 ? 'possible' : verdict,
    option: {
      mechanism,
      name,
      verdict: 'possible',
      p95Ms,
      reasons: reasons.filter((reason) => !objections.includes(reason)),
      objections: [...objections, ...bite],
      limits,
      duties: verdict === 'refused' ? [] : dutiesOf(link, mechanism),
      isUsual,
      isPresent: mechanism === link.mechanism,
    },
  };
}
