/**
 * What the filter box understands: words that must occur, `is:error`, `rule:keys/*`, `system:"Sales Cloud"`,
 * `entity:order`, and `!` before any of them.
 *
 * Several terms of one sort mean any of them (`rule:keys rule:ownership`); terms of different sorts, and words, must
 * hold together. Of `is:`, the severities are one sort and each of the other words is one.
 */

import { groupBy } from '../../../src/lib/group-by.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { FindingFacts } from './finding-facts.ts';

export interface Filterable {
  readonly finding: Finding;
  readonly facts: FindingFacts;
  readonly isWaived: boolean;
  readonly isToDo: boolean;
  /** Not there in the state that one compares with. */
  readonly isNew: boolean;
}

export interface FindingFilter {
  readonly passes: (item: Filterable) => boolean;
  /** Whether it asks for waived ones by name, which are folded otherwise. */
  readonly wantsWaived: boolean;
}

export function findingFilter(query: string): FindingFilter {
  const terms = termsOf(query);
  const excluded = terms.filter(({ isExcluded }) => isExcluded);
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const sorts = [...groupBy(wanted, ({ sort }) => sort).values()];
  return {
    passes: (item) =>
      !excluded.some(({ holds }) => holds(item)) && sorts.every((any) => any.some(({ holds }) => holds(item))),
    wantsWaived: wanted.some(({ sort }) => sort === 'is:waived'),
  };
}

interface Term {
  /** Terms of one sort are alternatives; each word is a sort of its own. */
  readonly sort: string;
  readonly isExcluded: boolean;
  readonly holds: (item: Filterable) => boolean;
}

const TERM = /(!?)(?:(is|rule|system|entity):)?(?:"([^"]*)"?|(\S+))/g;
const UNFINISHED = /^!?(?:is|rule|system|entity):$/;

/** `"two words"` stay together. A term that is not finished yet (`is:`) excludes nothing. */
function termsOf(query: string): readonly Term[] {
  return [...query.toLowerCase().matchAll(TERM)].flatMap(([whole, bang, kind, quoted, plain]): readonly Term[] => {
    const value = quoted ?? plain ?? '';
    if (value === '' || value === '!' || UNFINISHED.test(whole)) return [];
    return [{ ...meaningOf(kind, value), isExcluded: bang === '!' }];
  });
}

function meaningOf(kind: string | undefined, value: string): Omit<Term, 'isExcluded'> {
  switch (kind) {
    case 'is':
      return stateOf(value);
    case 'rule':
      return { sort: kind, holds: ({ finding }) => matchesRule(finding.ruleId, value) };
    case 'system':
      return { sort: kind, holds: ({ facts }) => facts.systems.some((name) => name.includes(value)) };
    case 'entity':
      return { sort: kind, holds: ({ facts }) => facts.entities.some((name) => name.includes(value)) };
    default:
      return { sort: `word ${value}`, holds: ({ facts }) => facts.text.includes(value) };
  }
}

const SEVERITY = 'severity';

/** As the interface says it, and as the files do. The first that begins with what is typed is meant. */
const STATES: readonly (readonly [word: string, sort: string, holds: Term['holds']])[] = [
  ['errors', SEVERITY, ({ finding }) => finding.severity === 'error'],
  ['warnings', SEVERITY, ({ finding }) => finding.severity === 'warning'],
  ['hints', SEVERITY, ({ finding }) => finding.severity === 'info'],
  ['info', SEVERITY, ({ finding }) => finding.severity === 'info'],
  ['waived', 'is:waived', ({ isWaived }) => isWaived],
  ['todos', 'is:todo', ({ isToDo }) => isToDo],
  ['to-dos', 'is:todo', ({ isToDo }) => isToDo],
  ['fixable', 'is:fixable', ({ finding }) => finding.isFixable],
  ['new', 'is:new', ({ isNew }) => isNew],
];

function stateOf(value: string): Omit<Term, 'isExcluded'> {
  const found = STATES.find(([word]) => word.startsWith(value));
  return found ? { sort: found[1], holds: found[2] } : { sort: `is:${value}`, holds: () => false };
}

/** With or without a star at the end; a group's name alone means the group. */
function matchesRule(ruleId: string, pattern: string): boolean {
  return ruleId.toLowerCase().startsWith(pattern.replace(/\*+$/, ''));
}
