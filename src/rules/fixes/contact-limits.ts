/** Asks how often one person may be contacted, and who is left out. Nobody can know that but the people who answer. */
import { edit } from '../../commands/edit.ts';
import { ONLY } from '../../model/design.ts';
import type { Governance } from '../../model/records/governance.ts';
import { isSet } from '../../topology/empty.ts';
import type { Asking, Choice, Question } from '../asking.ts';

type Limit = 'frequencyCap' | 'audienceExclusion';

export function limitContacts(governance: Governance): Asking {
  const open = LIMITS.filter((limit) => !isSet(governance[limit]));
  const label = open.map((limit) => LABELS[limit]).join(' and ');
  return {
    label: `Set ${label}`,
    questions: open.map((limit) => QUESTIONS[limit]),
    answer: (answers) => {
      const texts = open.map((_limit, at) => answers[at]?.trim() ?? '');
      if (texts.includes('')) return null;
      return edit(`Set ${label}`, 'governance', ONLY, Object.fromEntries(open.map((limit, at) => [limit, texts[at]])));
    },
  };
}

const LIMITS: readonly Limit[] = ['frequencyCap', 'audienceExclusion'];

const LABELS: Readonly<Record<Limit, string>> = {
  frequencyCap: 'the cap across journeys',
  audienceExclusion: 'who is left out',
};

const said = (label: string, reason?: string): Choice => ({ value: label, label, ...(reason && { reason }) });

const QUESTIONS: Readonly<Record<Limit, Question>> = {
  frequencyCap: {
    text: 'How many marketing messages may one person get, all journeys together?',
    choices: [said('At most 3 in 7 days'), said('At most 1 in 7 days'), said('At most 1 a day')],
    freeText: 'At most 5 in 14 days, service messages excepted',
  },
  audienceExclusion: {
    text: 'Who is left out of the next message?',
    choices: [
      said('Whoever has reached the cap', 'needs a suppression audience in Data Cloud that every journey reads'),
      said('Whoever is in another journey already'),
      said('Nobody: the audiences are disjoint', 'only if no person can be in two of them'),
    ],
    freeText: 'Whoever has an open complaint',
  },
};
