/** Flows, holdings and records as people say them: "Commerce sends orders to OMS", "SAP is the master for Product". */
import { entityOfName } from '../plan/entity-of-name.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { Direction } from './arrows.ts';
import { namesIn, plainName } from './line-text.ts';

export type Sentence =
  | { readonly is: 'flow'; readonly from: string; readonly to: string; readonly way: Direction; readonly what: string }
  | { readonly is: 'holder'; readonly name: string; readonly what: string }
  | { readonly is: 'record'; readonly what: string; readonly system: string }
  | { readonly is: 'systems'; readonly what: string };

/** Null for what is no such sentence. */
export function sentenceIn(said: string): Sentence | null {
  // "sends orders to OMS", below the name of who does.
  const text = VERB_FIRST.test(said) ? `${NOBODY} ${said}` : said;
  if (text.length > LONGEST || PRONOUN.test(text)) return inUse(text);
  return recordIn(text) ?? flowIn(text) ?? holdingIn(text);
}

const LONGEST = 300;
const PRONOUN = /^(?:we|i|it|they|he|she|you|this|that|there|need|needs|talk|ask|remember|todo|try|go|how|what|who)\b/i;

const FORTH =
  'sends?|push(?:es)?|publish(?:es)?|syncs?|feeds?|writes?|exports?|streams?|replicates?|posts?|forwards?|delivers?|transfers?|uploads?|emits?|loads?|activates?|provides?|passes|moves?|copies|shares?|tracks?';
const BACK =
  'gets?|receives?|reads?|pulls?|fetch(?:es)?|ingests?|consumes?|imports?|queries|query|takes?|loads?|subscribes? to|listens? to|federates?';
const NOBODY = '\u0001';
const VERB_FIRST = new RegExp(`^(?:${FORTH}|${BACK}) .*?(?:to|into|from) `, 'i');
const GONE =
  '(?:(?:is|are|gets?) (?:sent|pushed|synced|copied|replicated|loaded|published|moved|streamed|exported|transferred)|flows?|goes|go|moves?|syncs?)';
const MASTER = '(?:master|system of record|sor|source of truth|golden source|record)(?: system)?';

type Pattern = readonly [RegExp, (parts: readonly string[]) => Sentence];

const flow =
  (order: readonly [what: number, from: number, to: number], way: Direction = 'forth') =>
  (parts: readonly string[]): Sentence => {
    const [what, from, to] = order.map((at) => (at === 0 ? '' : (parts[at] ?? '')));
    return { is: 'flow', what: what ?? '', from: from ?? '', to: to ?? '', way };
  };

const FLOWS: readonly Pattern[] = [
  [new RegExp(`^(.+?) (?:${FORTH}) (.+?) (?:to|into) (.+)$`, 'i'), flow([2, 1, 3])],
  [new RegExp(`^(.+?) (?:${FORTH}) (?:to|into) (.+)$`, 'i'), flow([0, 1, 2])],
  [new RegExp(`^(.+?) (?:${BACK}) (.+?) (?:from|of) (.+)$`, 'i'), flow([2, 1, 3], 'back')],
  [new RegExp(`^(.+?) (?:${BACK}|is fed) (?:from|by) (.+)$`, 'i'), flow([0, 1, 2], 'back')],
  [/^(.+?) (?:syncs?|exchanges?|shares?) (.+?) with (.+)$/i, flow([2, 1, 3], 'both')],
  [/^(.+?) (?:syncs?|is synced|integrates?) with (.+)$/i, flow([0, 1, 2], 'both')],
  [/^(.+?) and (.+?) (?:share|sync|exchange) (.+)$/i, flow([3, 1, 2], 'both')],
  [new RegExp(`^(.+?) ${GONE} from (.+?) (?:to|into) (.+)$`, 'i'), flow([1, 2, 3])],
  [new RegExp(`^(.+?) from (.+?) (?:${GONE} )?(?:to|into) (.+)$`, 'i'), flow([1, 2, 3])],
  [/^from (.+?) (?:to|into) (.+)$/i, flow([0, 1, 2])],
];

/** Both ends must be systems somebody knows, as such words stand in many a sentence. */
const BARE: readonly Pattern[] = [
  [/^(.+?) to (.+)$/i, flow([0, 1, 2])],
  [/^(.+?) (?:calls|notifies|updates|triggers|invokes|feeds) (.+?) with (.+)$/i, flow([3, 1, 2])],
  [/^(.+?) (?:calls|notifies|updates|triggers|invokes|feeds) (.+)$/i, flow([0, 1, 2])],
];

const RECORDS: readonly Pattern[] = [
  [/^(.+?)(?: -| –|:)?(?: is| are)? (?:mastered|owned|maintained) (?:in|by) (.+)$/i, record(1, 2)],
  [new RegExp(`^(.+?) is (?:the )?${MASTER} (?:for|of) (.+)$`, 'i'), record(2, 1)],
  [/^(.+?) (?:owns|masters) (.+)$/i, record(2, 1)],
  [new RegExp(`^${MASTER} (?:for|of) (.+?)(?:\\s*[:=]|\\s+is)\\s+(.+)$`, 'i'), record(1, 2)],
  [new RegExp(`^(.+?) ${MASTER}(?:\\s*[:=]|\\s+is)\\s+(.+)$`, 'i'), record(1, 2)],
  [new RegExp(`^(.+?): (.+?) is (?:the )?${MASTER}$`, 'i'), record(1, 2)],
];

function record(what: number, system: number) {
  return (parts: readonly string[]): Sentence => ({
    is: 'record',
    what: parts[what] ?? '',
    system: plainName(parts[system] ?? ''),
  });
}

function matched(text: string, patterns: readonly Pattern[]): Sentence | null {
  for (const [pattern, made] of patterns) {
    const parts = pattern.exec(text);
    if (parts) return made(parts);
  }
  return null;
}

function recordIn(text: string): Sentence | null {
  const said = matched(text, RECORDS);
  return said?.is === 'record' && isShort(said.system) && namesIn(said.what).every(isShort) ? said : null;
}

function flowIn(text: string): Sentence | null {
  const said = matched(text, FLOWS);
  if (said?.is === 'flow' && said.from === NOBODY && isShort(headOf(said.to))) return { ...said, from: '' };
  if (said?.is === 'flow' && isShort(said.from) && isShort(headOf(said.to)) && !/:/.test(said.from)) return said;
  const bare = matched(text, BARE);
  if (bare?.is !== 'flow' || !isShort(bare.from)) return null;
  return isSystem(bare.from) && isSystem(headOf(bare.to)) ? bare : null;
}

/** "Service Cloud has cases"; the one must be known as a system or the other as entities. */
function holdingIn(text: string): Sentence | null {
  const parts = /^(.+?) (?:holds?|has|have|stores?|contains?|keeps?) (?:the )?(.+)$/i.exec(text);
  const [, name = '', what = ''] = parts ?? [];
  if (!parts || !isShort(name)) return null;
  const names = namesIn(what);
  const isKnown = isSystem(name) ? names.every(isShort) : names.every((one) => entityOfName(one) !== null);
  return isKnown ? { is: 'holder', name: plainName(name), what } : null;
}

/** "We use Sales Cloud, SAP and Snowflake." */
function inUse(text: string): Sentence | null {
  const what = /^(?:we|they|the client|the customer) (?:use|uses|have|has|run|runs) (.{1,200})$/i.exec(text)?.[1];
  if (what === undefined) return null;
  return namesIn(what).every((name) => kindOfName(name).certainty === 'named') ? { is: 'systems', what } : null;
}

/** Before what says how: "Service via platform events (5 s)". */
function headOf(text: string): string {
  return text.replace(/[(:,;].*$/, '').replace(/ (?:via|using|by|over|through|with|within|every|in|at|on) .*$/i, '');
}

function isSystem(name: string): boolean {
  return kindOfName(plainName(name)).certainty !== 'unknown';
}

/** A sentence may hold such words as well; what it is about has few. */
const MOST_WORDS = 4;

function isShort(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return text.trim() !== '' && words.length <= MOST_WORDS && !PRONOUN.test(text.trim());
}
