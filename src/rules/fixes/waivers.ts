/** Makes a waiver real: who approves it, why, and until when. All three are asked, as whoever renews it answers for it. */
import { proposedExpiry } from '../../commands/add-remarks.ts';
import type { Waiver } from '../../model/records/governance.ts';
import { isSet } from '../../topology/empty.ts';
import type { Asking, Choice } from '../asking.ts';
import { type Asked, askFields, asText, distinct, said } from './asked-fields.ts';

/** Shorter says nothing to the next reviewer. */
const MIN_REASON_CHARACTERS = 10;

export function renewWaiver(waiver: Waiver, all: readonly Waiver[], today: string): Asking {
  const label = `Renew the waiver of ${waiver.ruleId}: approver, reason, expiry`;
  return askFields(label, 'waivers', waiver.id, [approver(waiver, all), reason(waiver), expiry(today)]);
}

function approver({ approvedBy }: Waiver, all: readonly Waiver[]): Asked<Partial<Waiver>> {
  const others = all.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((waiver) => waiver.approvedBy);
  return {
    question: {
      text: 'Who approves it?',
      choices: distinct([
        ...(isSet(approvedBy) ? [said(approvedBy, 'approved it before')] : []),
        ...others.filter(isSet).map((name) => said(name, 'approves waivers here')),
      ]),
      freeText: 'Name of the approver',
    },
    read: asText((name) => ({ approvedBy: name })),
  };
}

function reason({ reason: known }: Waiver): Asked<Partial<Waiver>> {
  return {
    question: {
      text: 'Why is the finding accepted?',
      choices: known.trim().length < MIN_REASON_CHARACTERS ? [] : [said(known, 'as before')],
      freeText: `At least ${MIN_REASON_CHARACTERS} characters`,
    },
    read: (text) => (text.length < MIN_REASON_CHARACTERS ? null : { reason: text }),
  };
}

const NEVER = 'never';

function expiry(today: string): Asked<Partial<Waiver>> {
  const proposed = proposedExpiry(today);
  const choices: readonly Choice[] = [
    ...(proposed === null ? [] : [said(proposed, 'in 90 days')]),
    { value: NEVER, label: 'Never', reason: 'holds until somebody takes it back' },
  ];
  return {
    question: { text: 'Until when?', choices, freeText: 'YYYY-MM-DD' },
    read: (text) => {
      if (text === NEVER) return { expires: null };
      return isDate(text) && text >= today ? { expires: text } : null;
    },
  };
}

/** One that the calendar has. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
