/**
 * What the filter box understands: words that must occur, `is:error`, `rule:keys/*`, and `!` before any of them.
 *
 * Several `is:` mean any of them, and so do several `rule:`; everything else must hold together.
 */
import type { Finding } from '../../../src/rules/rule.ts';

export interface Filterable {
  readonly finding: Finding;
  /** Everything of it that is to be read, for words. */
  readonly text: string;
}

export function findingFilter(query: string): (item: Filterable) => boolean {
  const terms = termsOf(query);
  const excluded = terms.filter(({ isExcluded }) => isExcluded);
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const severities = wanted.filter(({ kind }) => kind === 'is');
  const rules = wanted.filter(({ kind }) => kind === 'rule');
  const words = wanted.filter(({ kind }) => kind === 'word');
  return (item) =>
    !excluded.some((term) => holds(term, item)) &&
    words.every((term) => holds(term, item)) &&
    [severities, rules].every((any) => any.length === 0 || any.some((term) => holds(term, item)));
}

interface Term {
  readonly kind: 'is' | 'rule' | 'word';
  readonly value: string;
  readonly isExcluded: boolean;
}

/** `"two words"` stay together. A term that is not finished yet (`is:`) excludes nothing. */
function termsOf(query: string): readonly Term[] {
  const found = query.toLowerCase().matchAll(/(!?)(?:(is|rule):)?(?:"([^"]*)"?|(\S+))/g);
  return [...found].flatMap(([, bang, kind, quoted, plain]): readonly Term[] => {
    const value = quoted ?? plain ?? '';
    if (value === '' || value === '!' || (kind === undefined && /^(?:is|rule):$/.test(value))) return [];
    return [{ kind: kind === 'is' || kind === 'rule' ? kind : 'word', value, isExcluded: bang === '!' }];
  });
}

function holds({ kind, value }: Term, { finding, text }: Filterable): boolean {
  switch (kind) {
    case 'is':
      return finding.severity.startsWith(SYNONYMS[value] ?? value);
    case 'rule':
      return matchesRule(finding.ruleId, value);
    case 'word':
      return text.toLowerCase().includes(value);
  }
}

/** What the interface calls them. */
const SYNONYMS: Readonly<Record<string, string>> = {
  hint: 'info',
  hints: 'info',
  errors: 'error',
  warnings: 'warning',
};

/** With or without a star at the end; a group's name alone means the group. */
function matchesRule(ruleId: string, pattern: string): boolean {
  return ruleId.toLowerCase().startsWith(pattern.replace(/\*+$/, ''));
}
