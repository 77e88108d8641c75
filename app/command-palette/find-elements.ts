/** Every element of the design by name, best matches first. */
import { WORDS } from '../../src/commands/naming.ts';
import { type Design, inOrder } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { type ElementCollection, subjectOf } from '../../src/model/subject.ts';
import { elementName } from '../actions/element-name.ts';

export interface FoundElement {
  readonly subject: Subject;
  readonly name: string;
  /** What it is: "flow". */
  readonly kind: string;
}

/** What people look for by name; in this order where two match equally well. */
const FINDABLE = [
  'systems',
  'entities',
  'flows',
  'placements',
  'interactions',
  'sharedKeys',
  'segments',
  'insights',
  'dataGraphs',
  'rulesets',
  'orgs',
  'smokeTests',
  'notes',
  'zones',
  'questions',
] as const satisfies readonly ElementCollection[];

export function findElements(design: Design, text: string, limit: number): readonly FoundElement[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const ranked = allElements(design).flatMap((element) => {
    const rank = rankOf(element, words);
    return rank === null ? [] : { element, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ element }) => element);
}

function allElements(design: Design): readonly FoundElement[] {
  return FINDABLE.flatMap((collection) =>
    inOrder<{ readonly id: string; readonly order: number }>(design[collection]).map(({ id }) => {
      const subject = subjectOf(collection, id);
      return { subject, name: elementName(design, subject), kind: WORDS[collection] };
    }),
  );
}

/** Null where a word occurs neither in the name nor in what it is. */
function rankOf({ name, kind }: FoundElement, words: readonly string[]): number | null {
  const lower = name.toLowerCase();
  const [first = ''] = words;
  if (!words.every((word) => lower.includes(word) || kind.startsWith(word))) return null;
  if (lower === words.join(' ')) return 0;
  if (lower.startsWith(first)) return 1;
  return lower.includes(` ${first}`) ? 2 : 3;
}
