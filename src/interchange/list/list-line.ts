/** One line of notes, taken apart: `Commerce -> Service: Order, Customer (platform events, 5 s)`. */

export type ListLine =
  | { readonly is: 'blank' }
  /** "Systems:" says what the plain names below it are. */
  | { readonly is: 'heading'; readonly of: Section }
  | ({ readonly is: 'flow'; readonly ends: readonly string[]; readonly direction: Direction } & Tail)
  /** "Entity: Customer, Order", "System: SAP (ERP)". */
  | { readonly is: 'named'; readonly of: Exclude<Section, 'flows'>; readonly names: string; readonly details: string }
  /** "Commerce: Order, Customer" */
  | { readonly is: 'holder'; readonly name: string; readonly entities: string; readonly details: string }
  | { readonly is: 'name'; readonly name: string; readonly details: string };

export type Section = 'systems' | 'entities' | 'flows';
export type Direction = 'forth' | 'back' | 'both';

interface Tail {
  /** After the colon: entities, and details where no brackets hold them. */
  readonly carried: string;
  /** In the brackets. */
  readonly details: string;
}

/** Bullets, numbers and quote signs before a line; they say nothing. */
const BULLET = /^(?:[-*+•◦▪·>]|\d{1,3}[.)]|\[[ xX]?\])\s+/;
const ARROW = /<[-=~]*[-=~]>|<[-=]{1,3}(?![-=>])|[-=~]{1,3}>|[→⇒➜➔⟶⇨►]|[↔⇔⇄⟷]|[←⇐⟵]/u;
const HEADINGS: ReadonlyMap<string, Section> = new Map([
  ['system', 'systems'],
  ['systems', 'systems'],
  ['cloud', 'systems'],
  ['clouds', 'systems'],
  ['entity', 'entities'],
  ['entities', 'entities'],
  ['object', 'entities'],
  ['objects', 'entities'],
  ['flow', 'flows'],
  ['flows', 'flows'],
  ['integration', 'flows'],
  ['integrations', 'flows'],
  ['interfaces', 'flows'],
]);

export function readListLine(line: string): ListLine {
  const text = withoutBullets(line.trim());
  const heading = headingOf(text);
  if (heading) return { is: 'heading', of: heading };
  if (text === '' || /^(?:#|\/\/|--(?![->])|%%)/.test(text)) return { is: 'blank' };
  return flowLine(text) ?? namedLine(text) ?? nameLine(text);
}

/** Characters of blank before the text; a tab counts as four. */
export function indentOf(line: string): number {
  const blank = /^[\t \u00a0]*/.exec(line.slice(0, 200))?.[0] ?? '';
  return [...blank].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0);
}

function withoutBullets(text: string): string {
  let rest = text;
  // "-> Service" is an arrow and no bullet: a bullet has a blank behind it.
  for (let times = 0; times < 3 && BULLET.test(rest); times += 1) rest = rest.replace(BULLET, '');
  return rest;
}

function headingOf(text: string): Section | undefined {
  const word = /^#{0,6}\s*\**([A-Za-z]+)\**\s*:?\s*$/.exec(text.slice(0, 60));
  const isHeading = /[:#*]/.test(text);
  return word && isHeading ? HEADINGS.get((word[1] ?? '').toLowerCase()) : undefined;
}

function flowLine(text: string): ListLine | null {
  const parts = splitByArrows(text) ?? splitByWords(text);
  if (!parts) return null;
  const last = parts.ends.at(-1) ?? '';
  const { head, carried, details } = tailOf(last);
  return {
    is: 'flow',
    ends: [...parts.ends.slice(0, -1), head].map((end) => end.trim()),
    direction: parts.direction,
    carried: [parts.carried, carried].filter((one) => one !== '').join(', '),
    details,
  };
}

interface Split {
  readonly ends: readonly string[];
  readonly direction: Direction;
  readonly carried: string;
}

const MOST_ENDS = 12;

function splitByArrows(text: string): Split | null {
  const bracket = text.indexOf('(');
  const ends: string[] = [];
  const arrows: string[] = [];
  let rest = text;
  let passed = 0;
  while (ends.length < MOST_ENDS) {
    const arrow = ARROW.exec(rest);
    // An arrow inside brackets is part of a remark.
    const isRemark = arrow && arrows.length > 0 && bracket >= 0 && passed + arrow.index > bracket;
    if (!arrow || isRemark) break;
    ends.push(rest.slice(0, arrow.index));
    arrows.push(arrow[0]);
    const length = arrow.index + arrow[0].length;
    passed += length;
    rest = rest.slice(length);
  }
  const [first] = arrows;
  if (first === undefined) return null;
  return { ends: [...ends, rest], direction: directionOf(first), carried: '' };
}

function directionOf(arrow: string): Direction {
  if (/^<.*>$|[↔⇔⇄⟷]/u.test(arrow)) return 'both';
  return /^<|[←⇐⟵]/u.test(arrow) ? 'back' : 'forth';
}

/** "Commerce to Service: Order", "Commerce sends Order to Service". */
function splitByWords(text: string): Split | null {
  const to = / to /i.exec(text);
  if (!to) return null;
  const before = text.slice(0, to.index);
  const after = text.slice(to.index + to[0].length);
  if (!isShort(before, MOST_BEFORE) || !isShort(tailOf(after).head, MOST_WORDS)) return null;
  const verb = VERB.exec(before);
  if (verb) {
    const carried = before.slice(verb.index + verb[0].length);
    return { ends: [before.slice(0, verb.index), after], direction: 'forth', carried };
  }
  const from = before.replace(/^from /i, '');
  return isShort(from, MOST_WORDS) && !before.includes(':')
    ? { ends: [from, after], direction: 'forth', carried: '' }
    : null;
}

/** A sentence may hold "to" as well; a flow has few words at both ends, and no full stop. */
const MOST_WORDS = 4;
/** "Commerce sends Order and Return" */
const MOST_BEFORE = 10;

function isShort(text: string, most: number): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= most && !/[.?!]$/.test(text.trim()) && !PRONOUN.test(words[0] ?? '');
}

const PRONOUN = /^(?:we|i|it|they|he|she|you|this|that|there|need|needs|talk|ask|remember|todo|try)$/i;

const VERB = / (?:sends?|pushes|push|publishes|publish|syncs?|feeds?|writes?|exports?|streams?|replicates?) /i;

interface TailParts {
  readonly head: string;
  readonly carried: string;
  readonly details: string;
}

/** "Service: Order, Customer (platform events, 5 s)" */
function tailOf(text: string): TailParts {
  const { rest, details } = withoutBrackets(text);
  const colon = rest.indexOf(':');
  const comma = colon < 0 ? rest.search(/[,;|]/) : -1;
  if (colon >= 0) return { head: rest.slice(0, colon), carried: rest.slice(colon + 1).trim(), details };
  if (comma < 0) return { head: rest, carried: '', details };
  return { head: rest.slice(0, comma), carried: rest.slice(comma + 1).trim(), details };
}

/** What stands in the last pair of brackets, and whatever follows it. */
function withoutBrackets(text: string): { readonly rest: string; readonly details: string } {
  const open = text.lastIndexOf('(');
  const close = text.indexOf(')', open);
  if (open < 0 || close < 0) return { rest: text.trim(), details: '' };
  const behind = text.slice(close + 1).replace(/^[\s,;]+/, '');
  const inside = text.slice(open + 1, close).trim();
  return { rest: text.slice(0, open).trim(), details: [inside, behind].filter((one) => one !== '').join(', ') };
}

function namedLine(text: string): ListLine | null {
  const { rest, details } = withoutBrackets(text);
  const colon = rest.indexOf(':');
  if (colon < 0) return null;
  const before = rest.slice(0, colon).trim();
  const after = rest.slice(colon + 1).trim();
  if (before === '' || after === '') return null;
  const of = HEADINGS.get(before.toLowerCase());
  if (of === 'systems' || of === 'entities') return { is: 'named', of, names: after, details };
  return { is: 'holder', name: before, entities: after, details };
}

function nameLine(text: string): ListLine {
  const { rest, details } = withoutBrackets(text);
  return { is: 'name', name: rest.replace(/:$/, '').trim(), details };
}
