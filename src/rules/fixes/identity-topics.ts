/** The questions of an identity policy, and what their answers say. Ranked answers are offers, never defaults. */
import type { IdentityGovernance } from '../../model/records/activation.ts';
import type { Choice, Question } from '../asking.ts';

export interface Topic {
  readonly question: Question;
  /** Of a text that is not empty; null where it cannot be used. */
  readonly read: (answer: string) => Partial<IdentityGovernance> | null;
}

export function owner(teams: readonly Choice[]): Topic {
  return {
    question: {
      text: 'Who decides when two records are one person?',
      choices: teams,
      freeText: 'Customer data council',
    },
    read: (answer) => ({ owner: answer }),
  };
}

export function reviewer(teams: readonly Choice[]): Topic {
  return {
    question: { text: 'Who reviews doubtful merges?', choices: teams, freeText: 'Data steward' },
    read: (answer) => ({ reviewer: answer }),
  };
}

export const corrections: Topic = {
  question: {
    text: 'How does a correction reach the sources?',
    choices: [
      said('Steward raises a ticket, the owner of the source corrects it, the source is ingested again', 'usual'),
      said('The steward corrects the source, which is ingested again'),
    ],
    freeText: 'MDM sends the corrected record to all sources',
  },
  read: (answer) => ({ correctionPropagation: answer }),
};

export function reviewAndCorrections(teams: readonly Choice[]): Topic {
  return {
    question: {
      text: 'Who reviews doubtful merges, and sees to it that the source is corrected and ingested again?',
      choices: teams,
      freeText: 'Data steward',
    },
    read: (answer) => ({
      reviewer: answer,
      correctionPropagation: `${answer} has the source corrected, and the source is ingested again`,
    }),
  };
}

export const identifierOrder: Topic = {
  question: {
    text: 'Which identifiers count, the most trusted first?',
    choices: [
      {
        value: 'email, memberId, appLogin, certificationId, cardHash',
        label: 'E-mail, member number, app login, certification id, payment hash',
        reason: 'usual order',
      },
      {
        value: 'memberId, appLogin, email',
        label: 'Member number, app login, e-mail',
        reason: 'where people log in',
      },
    ],
    freeText: 'memberId, email, phone',
  },
  read: (answer) => {
    const names = answer.split(/[,;\n]/).map((name) => name.trim());
    const priorityIdentifiers = [...new Set(names.filter((name) => name !== ''))];
    return priorityIdentifiers.length > 0 ? { priorityIdentifiers } : null;
  },
};

const SHARES: readonly Choice[] = [
  { value: '0.1', label: '0.1%', reason: 'usual: one in a thousand' },
  { value: '0.01', label: '0.01%', reason: 'where a mix-up leaks payment or health data' },
  { value: '0', label: '0%', reason: 'exact identifiers only' },
];

export const share: Topic = {
  question: { text: 'What share of merges may be wrong, in per cent?', choices: SHARES, freeText: '0.5' },
  read: (answer) => {
    const acceptableFalseMergePct = percentOf(answer);
    return acceptableFalseMergePct === null ? null : { acceptableFalseMergePct };
  },
};

export const threshold: Topic = {
  question: {
    text: 'How is the match threshold set?',
    choices: [
      said('Start strict; loosen after a steward has reviewed a sample, every month', 'usual'),
      said('Exact identifiers only, no threshold'),
    ],
    freeText: 'Policy document v1, section 3',
  },
  read: (answer) => ({ thresholdPolicy: answer }),
};

export const shareAndThreshold: Topic = {
  question: {
    text: 'Up to what share of wrong merges, in per cent, may matching be loosened? (A sample is reviewed every month.)',
    choices: SHARES,
    freeText: '0.5',
  },
  read: (answer) => {
    const acceptableFalseMergePct = percentOf(answer);
    if (acceptableFalseMergePct === null) return null;
    const thresholdPolicy = `Start strict; loosen while a sample reviewed every month has at most ${acceptableFalseMergePct}% wrong merges`;
    return { acceptableFalseMergePct, thresholdPolicy };
  },
};

/** "0.1", "0,1 %"; null for anything but a share of a hundred. */
function percentOf(answer: string): number | null {
  const [, digits] = /^(\d{1,3}(?:[.,]\d{1,9})?)\s*%?$/.exec(answer) ?? [];
  const percent = Number(digits?.replace(',', '.'));
  return percent >= 0 && percent <= 100 ? percent : null;
}

function said(label: string, reason?: string): Choice {
  return { value: label, label, ...(reason && { reason }) };
}
