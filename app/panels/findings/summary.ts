/** How it stands, in words: the gravest rules, and of equally grave ones those with the most findings. */

import { groupBy } from '../../../src/lib/group-by.ts';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { SEVERITIES, worse } from '../../../src/rules/severity.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { sentenceOf } from './rule-sentences.ts';

export interface SummarySentence {
  readonly ruleId: string;
  readonly worst: Severity;
  readonly text: string;
}

const MOST_SENTENCES = 3;
/** Fewer are read faster than sentences about them. */
const WORTH_SUMMING_UP = 5;

export function summaryOf(findings: readonly Finding[]): readonly SummarySentence[] {
  if (findings.length < WORTH_SUMMING_UP) return [];
  return [...groupBy(findings, ({ ruleId }) => ruleId)]
    .map(([ruleId, those]) => ({ ruleId, count: those.length, worst: worstOf(those) }))
    .sort((a, b) => SEVERITIES.indexOf(a.worst) - SEVERITIES.indexOf(b.worst) || b.count - a.count)
    .slice(0, MOST_SENTENCES)
    .map(({ ruleId, worst, count }) => ({ ruleId, worst, text: sentenceOf(ruleId, count, findingTitle({ ruleId })) }));
}

function worstOf(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>((worst, { severity }) => worse(worst, severity), 'info');
}
