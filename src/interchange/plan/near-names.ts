/** Names that are the same but for case, number, or a slip of the finger. */
import { fold } from '../../catalog/search.ts';
import { singular } from './entity-of-name.ts';

export interface NameIndex<T> {
  add(name: string, value: T): void;
  /** The one that is meant: called so, in the singular or plural, or one letter off in a long word. */
  find(name: string): T | null;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export function createNameIndex<T>(): NameIndex<T> {
  const byName = new Map<string, T>();
  // By the number of their words: others are never near.
  const byLength = new Map<number, Entry<T>[]>();

  return {
    add(name, value) {
      const key = keyOf(name);
      if (byName.has(key)) return;
      byName.set(key, value);
      const words = key.split(' ');
      const alike = byLength.get(words.length);
      if (alike && alike.length < MOST_COMPARED) alike.push({ words, value });
      else if (!alike) byLength.set(words.length, [{ words, value }]);
    },
    find(name) {
      const key = keyOf(name);
      const called = byName.get(key);
      if (called !== undefined) return called;
      const words = key.split(' ');
      const near = (byLength.get(words.length) ?? []).filter((entry) => isNear(entry.words, words));
      // Two that are as near: nobody can say which.
      return near.length === 1 ? (near[0]?.value ?? null) : null;
    },
  };
}

/** Slips are looked for among so many; in a longer list a name is what it is. */
const MOST_COMPARED = 300;

/** A name of signs only is itself. */
function keyOf(name: string): string {
  const folded = fold(name.slice(0, LONGEST_NAME));
  return folded === '' ? `\n${name}` : folded;
}

const LONGEST_NAME = 200;
const LONGEST_WORD = 60;
/** In shorter words one letter makes another word: "Region A", "Store 1", "lead" and "load". */
const SHORTEST = 5;

function isNear(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, at) => {
    const other = b[at] ?? '';
    return word === other || isSameWord(word, other);
  });
}

function isSameWord(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.length > LONGEST_WORD) return false;
  if (singular(a) === singular(b)) return true;
  if (Math.min(a.length, b.length) < SHORTEST || /\d/.test(a + b)) return false;
  return isOneSlip(a, b);
}

/** One letter more, less, other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(at + from);
  if (long.length > short.length) return rest(short, 0) === rest(long, 1);
  if (rest(short, 1) === rest(long, 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, 2) === rest(long, 2);
}
