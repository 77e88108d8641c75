/** What a waiver is made of before it is one, and why it cannot be made yet. */
import { addWaiver, proposedExpiry } from '../../../src/commands/add-remarks.ts';
import type { Command } from '../../../src/commands/command.ts';
import { edit } from '../../../src/commands/edit.ts';
import type { Subject } from '../../../src/model/field.ts';
import type { Waiver } from '../../../src/model/records/governance.ts';
import { wholeSubject } from '../../../src/model/subject.ts';

export interface WaiverDraft {
  /** `*` for every finding of the rule. */
  readonly subject: Subject;
  readonly reason: string;
  readonly approvedBy: string;
  /** ISO date; empty while it is being typed. */
  readonly expires: string;
  readonly isForever: boolean;
}

/** Shorter says nothing to the next reviewer. */
export const MIN_REASON = 10;
export const EVERYWHERE: Subject = '*';

/** The scopes a finding can be waived in, narrowest first; without a part the finding is the rule on that element. */
export function scopesOf(subject: Subject, chosen: Subject = subject): readonly Subject[] {
  const own = chosen === '' ? EVERYWHERE : chosen;
  if (subject === EVERYWHERE) return [EVERYWHERE];
  return [...new Set([subject, wholeSubject(subject), own, EVERYWHERE])].filter(
    (scope, at, all) => scope !== EVERYWHERE || at === all.length - 1,
  );
}

export function newDraft(subject: Subject, approvedBy: string, today: string): WaiverDraft {
  return { subject, reason: '', approvedBy, expires: proposedExpiry(today) ?? '', isForever: false };
}

export function draftOf({ subject, reason, approvedBy, expires }: Waiver, today: string): WaiverDraft {
  return {
    subject: subject === '' ? EVERYWHERE : subject,
    reason,
    approvedBy: approvedBy ?? '',
    expires: expires || (proposedExpiry(today) ?? ''),
    isForever: !expires,
  };
}

/** As a sentence; null when all is there. */
export function problemOf({ reason, approvedBy, expires, isForever }: WaiverDraft, today: string): string | null {
  const missing = MIN_REASON - reason.trim().length;
  if (missing > 0) return `Give a reason: ${missing === 1 ? '1 character' : `${missing} characters`} to go.`;
  if (approvedBy.trim() === '') return 'Say who approves it.';
  if (isForever) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expires)) return 'Choose the last day it holds, or never.';
  return expires < today ? 'That day has passed; choose a later one.' : null;
}

export function waiveCommand(ruleId: string, draft: WaiverDraft): Command {
  return addWaiver({ ruleId, ...wordsOf(draft) });
}

export function changeCommand({ id }: Waiver, draft: WaiverDraft): Command {
  return edit('Change waiver', 'waivers', id, wordsOf(draft));
}

function wordsOf({ subject, reason, approvedBy, expires, isForever }: WaiverDraft) {
  return {
    subject,
    reason: reason.trim(),
    approvedBy: approvedBy.trim(),
    expires: isForever ? null : expires,
  };
}
