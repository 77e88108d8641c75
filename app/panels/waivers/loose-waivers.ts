/** Waivers that cover no finding, and why: in the list they are marked, so that nobody takes them for decisions in force. */
import { type Design, only } from '../../../src/model/design.ts';
import type { Waiver } from '../../../src/model/records/governance.ts';
import { DEPLOYMENT, recordOf, wholeSubject } from '../../../src/model/subject.ts';
import type { WaivedFinding } from '../../../src/rules/lint.ts';
import { CUSTOM_GROUP } from '../../../src/rules/rule.ts';
import { isValidWaiver } from '../../../src/rules/waivers.ts';
import { metaOf } from '../../actions/findings/finding-title.ts';

export interface LooseWaiver {
  readonly waiver: Waiver;
  readonly mark: 'expired' | 'incomplete' | 'stale' | 'idle';
  /** As a sentence. */
  readonly why: string;
}

export function looseWaivers(design: Design, waived: readonly WaivedFinding[], today: string): readonly LooseWaiver[] {
  const used = new Set(waived.map(({ waiver }) => waiver.id));
  return [...design.waivers.values()]
    .filter(({ id }) => !used.has(id))
    .map((waiver) => ({ waiver, ...judged(design, waiver, waived, today) }));
}

type Judged = Omit<LooseWaiver, 'waiver'>;

function judged(design: Design, waiver: Waiver, waived: readonly WaivedFinding[], today: string): Judged {
  const { ruleId, subject, expires } = waiver;
  if (expires && expires < today) {
    return { mark: 'expired', why: `It held until ${expires}; what it covered counts again.` };
  }
  if (!isValidWaiver(waiver, today)) {
    return { mark: 'incomplete', why: 'Without a reason and somebody who approves it, it covers nothing.' };
  }
  const unseen = whyUnseen(design, ruleId);
  if (unseen !== null) return unseen;
  if (isGone(design, subject)) return { mark: 'stale', why: 'Its element is not in the design any more.' };
  const isCovered = waived.some(({ finding }) => finding.ruleId === ruleId && reaches(subject, finding.subject));
  if (isCovered) return { mark: 'stale', why: 'Another waiver covers the same findings.' };
  return { mark: 'stale', why: 'The rule finds nothing there any more.' };
}

/** A rule that nobody asks finds nothing, which does not make its waivers stale. */
function whyUnseen(design: Design, ruleId: string): Judged | null {
  const meta = metaOf(ruleId);
  const isCustom = ruleId.startsWith(`${CUSTOM_GROUP}/`);
  if (isCustom && !design.customRules.has(ruleId.slice(CUSTOM_GROUP.length + 1))) {
    return { mark: 'stale', why: 'Its rule is not in the design any more.' };
  }
  if (!meta && !isCustom) return { mark: 'stale', why: 'This version has no such rule.' };
  if (design.ruleSettings.get(ruleId)?.severity === 'off') {
    return { mark: 'idle', why: 'Its rule is switched off in this design.' };
  }
  if (meta?.profile === 'extended' && only(design, 'about').ruleProfile !== 'extended') {
    return { mark: 'idle', why: 'Its rule is one of the extended ones, which this design does not show.' };
  }
  return null;
}

/** Subjects without a record of their own, such as the deployment, are never gone. */
function isGone(design: Design, subject: string): boolean {
  if (subject === '' || subject === '*' || subject === DEPLOYMENT || subject.startsWith('deployItem:')) return false;
  return recordOf(design, wholeSubject(subject)) === undefined;
}

function reaches(waived: string, subject: string): boolean {
  return waived === '' || waived === '*' || subject === waived || subject.startsWith(`${waived}#`);
}
