/** The review checklist with its answers: by the rules, or by a person as long as what was judged stays the same. */
import type { Design } from '../model/design.ts';
import type { ChecklistAnswer } from '../model/records/governance.ts';
import type { WaivedFinding } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import type { Topology } from '../topology/topology.ts';
import { CHECKLIST_ITEMS, type ChecklistItem, type ChecklistItemId, itemOfRule } from './checklist-items.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Judged } from './judged.ts';

/** `nothing-yet`: the design holds nothing this item could judge. `not-applicable`: a person said so. */
export type ItemState = 'done' | 'open' | 'nothing-yet' | 'not-applicable';

export interface ItemStanding {
  readonly item: ChecklistItem;
  readonly state: ItemState;
  readonly answeredBy: 'rules' | 'person';
  /** The person's answer that counts; null when there is none, or the design has changed since. */
  readonly answer: ChecklistAnswer | null;
  /** An answer given before what it judged changed: to be given again. */
  readonly outdated: ChecklistAnswer | null;
  /** What keeps it open, gravest first. */
  readonly evidence: readonly Finding[];
  /** Findings of its rules that keep nothing open. */
  readonly remarks: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** To be stored with an answer given now. */
  readonly fingerprint: () => string;
}

export function reviewChecklist({ topology, findings, waived }: Judged): readonly ItemStanding[] {
  const { design } = topology;
  const byItem = findingsByItem(findings);
  return CHECKLIST_ITEMS.map((item) => {
    const own = byItem.get(item.id) ?? [];
    const evidence = own.filter((finding) => keepsOpen(item, finding)).sort(byGravity);
    const fingerprint = laterFingerprint(design, item);
    const given = design.checklistAnswers.get(item.id) ?? null;
    const answer = given?.answer && given.fingerprint === fingerprint() ? given : null;
    return {
      item,
      state: answer ? stateOf(answer) : judgedState(item.id, topology, evidence),
      answeredBy: answer ? 'person' : 'rules',
      answer,
      outdated: answer ? null : given?.answer ? given : null,
      evidence,
      remarks: own.filter((finding) => !keepsOpen(item, finding)),
      waived: waived.filter(({ finding }) => itemOfRule(finding.ruleId) === item.id),
      fingerprint,
    };
  });
}

/** In one pass: a careless mesh has thousands of findings. */
function findingsByItem(findings: readonly Finding[]): ReadonlyMap<ChecklistItemId, readonly Finding[]> {
  const byItem = new Map<ChecklistItemId, Finding[]>(CHECKLIST_ITEMS.map(({ id }) => [id, []]));
  for (const finding of findings) {
    const item = itemOfRule(finding.ruleId);
    if (item) byItem.get(item)?.push(finding);
  }
  return byItem;
}

/** Taken only where somebody answers: it reads every record the item judges. Here, so that it keeps no topology alive. */
function laterFingerprint(design: Design, { judges }: ChecklistItem): () => string {
  return () => fingerprintOf(design, judges);
}

function keepsOpen({ decidedBy }: ChecklistItem, { ruleId, severity }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && decidedBy.includes(ruleId));
}

function byGravity(a: Finding, b: Finding): number {
  return Number(b.severity === 'error') - Number(a.severity === 'error');
}

function stateOf({ answer }: ChecklistAnswer): ItemState {
  if (answer === 'n/a') return 'not-applicable';
  return answer === 'yes' ? 'done' : 'open';
}

function judgedState(id: ChecklistItemId, topology: Topology, evidence: readonly Finding[]): ItemState {
  if (evidence.length > 0) return 'open';
  return HAS_SUBJECT[id](topology) ? 'done' : 'nothing-yet';
}

/** Whether the design holds anything the item speaks of: an empty design has answered nothing. */
const HAS_SUBJECT: Readonly<Record<ChecklistItemId, (topology: Topology) => boolean>> = {
  'system-of-record': ({ entities }) => entities.some(({ recordPlacements }) => recordPlacements.length > 0),
  keys: ({ entities }) => entities.some(({ keySpan }) => keySpan > 1),
  'sync-or-event': ({ links }) => links.length > 0,
  'identity-tested': ({ entities, rulesets }) =>
    rulesets.length > 0 || entities.some(({ entity, keySpan }) => entity.personal === true && keySpan > 1),
  'deployment-order': ({ placements }) => placements.length > 0,
  'failure-handling': ({ links }) => links.some(({ mechanism }) => mechanism !== null),
  reporting: ({ entities }) => entities.some(({ keySpan }) => keySpan > 1),
  governance: ({ links, segments }) => links.length + segments.length > 0,
};
