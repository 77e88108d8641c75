/**
 * What stands in brackets behind a flow, or on an arrow of a diagram: mechanism, SLA, volume, direction, owner.
 *
 * Figures are read by the same functions as in the inspector. What nobody can read is handed back, never dropped.
 */
import { type MechanismId, PURPOSES, type Purpose } from '../../catalog/mechanism.ts';
import { fold } from '../../catalog/search.ts';
import { parseDuration } from '../../lib/duration.ts';
import { parseBytes, parseRate } from '../../lib/quantity.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { mechanismMeant, mechanismNamed } from './mechanism-of-name.ts';
import { phrasesIn } from './phrases.ts';

export type FlowDetails = Partial<
  Pick<
    Flow,
    | 'mechanism'
    | 'sloMs'
    | 'measuredP95Ms'
    | 'intervalMin'
    | 'eventsPerDay'
    | 'payloadBytes'
    | 'direction'
    | 'owner'
    | 'purposes'
    | 'frequency'
    | 'trigger'
    | 'transformation'
    | 'name'
  >
>;

export interface DetailsReading {
  readonly details: FlowDetails;
  /** The pieces that mean nothing here, as they were written. */
  readonly unknown: readonly string[];
}

/** `platform events, 5 s, 40k/day` */
export function readDetails(text: string): DetailsReading {
  return readPieces(piecesOf(text.slice(0, LONGEST_TEXT)), mechanismMeant);
}

/** The pieces between commas; a comma inside a number is none. */
export function piecesOf(text: string): readonly string[] {
  return text
    .split(/[;|\n]|,(?!\d)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** With only names of mechanisms taken for mechanisms: where a piece may be an entity too. */
export function readNamedPieces(pieces: readonly string[]): DetailsReading {
  return readPieces(pieces, mechanismNamed);
}

/** "OMS via REST every 15 min": the name, and what the words behind it say; they stay where nobody can read them. */
export function readPhrases(text: string): DetailsReading & { readonly head: string } {
  const said = text.length > LONGEST_PHRASE ? [] : phrasesIn(text);
  for (const { head, parts, isCertain } of said) {
    const read = readPieces(parts, isCertain ? mechanismMeant : mechanismNamed);
    if (read.unknown.length === 0 || (isCertain && head !== '')) return { head, ...read };
  }
  return { head: text.trim(), details: {}, unknown: [] };
}

const LONGEST_TEXT = 2000;
const LONGEST_PHRASE = 200;

type FindMechanism = (text: string) => MechanismId | null;

function readPieces(pieces: readonly string[], find: FindMechanism): DetailsReading {
  let details: FlowDetails = {};
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    // "Zero copy, cached" is one mechanism with a comma in its name.
    const next = pieces[at + 1];
    const pair = next === undefined ? null : mechanismNamed(`${piece}, ${next}`);
    const read = pair ? { mechanism: pair } : readPiece(piece, find);
    if (read === null) unknown.push(piece);
    // "p95 3 s, SLA 10 s": who says SLA means it.
    else details = /^sl[ao]\b/i.test(piece) ? merged(read, details) : merged(details, read);
    if (pair) at += 1;
  }
  return { details, unknown };
}

/** Of two of a kind the first stands. */
function merged(known: FlowDetails, read: FlowDetails): FlowDetails {
  const purposes = [...(known.purposes ?? []), ...(read.purposes ?? [])];
  return { ...read, ...known, ...(purposes.length > 0 ? { purposes: [...new Set(purposes)] } : {}) };
}

function readPiece(piece: string, find: FindMechanism): FlowDetails | null {
  const figure = readFigure(piece);
  if (figure) return figure;
  const word = readWord(piece);
  if (word) return word;
  const mechanism = find(piece);
  const split = readTwo(piece, find) ?? readMany(piece, find);
  if (split) return split;
  return mechanism ? { mechanism } : null;
}

/** "nightly batch", "SFTP nightly", "nightly via SFTP" */
function readMany(piece: string, find: FindMechanism): FlowDetails | null {
  const often = /^(hourly|daily|nightly|weekly)\s+(\S.*)$/i.exec(piece);
  const clock = /^(hourly|daily|nightly|weekly) (?:at|on) .{1,20}$/i.exec(piece)?.[1];
  if (clock !== undefined) return { ...readFigure(clock), frequency: piece };
  const words = often ? [often[1] ?? '', often[2] ?? ''] : null;
  const { head, parts } = phrasesIn(piece)[0] ?? { head: '', parts: [] };
  const pieces = words ?? [head, ...parts];
  if (pieces.length < 2 || pieces.some((one) => one === '' || one === piece)) return null;
  const { details, unknown } = readPieces(pieces, find);
  return unknown.length === 0 ? details : null;
}

/** "platform events 5 s": words, then a figure. */
function readTwo(piece: string, find: FindMechanism): FlowDetails | null {
  const at = /[\s:]+(?=[≤<~≈]?\s?\d)/.exec(piece)?.index ?? -1;
  if (at <= 0) return null;
  const figure = readFigure(piece.slice(at).replace(/^[\s:]+/, ''));
  const words = piece.slice(0, at).trim();
  if (!figure) return null;
  const mechanism = find(words);
  return mechanism ? { ...figure, mechanism } : null;
}

function readFigure(piece: string): FlowDetails | null {
  const text = piece.trim().replace(/^(?:slo|sla|p95|latency)\s*[:=]?\s*/i, '');
  const every = /^(?:every|each)\s/i.test(text) || /^(?:hourly|daily|nightly|weekly)$/i.test(text);
  const measured = /^measured\s+(?:p95\s+)?/i.exec(piece);
  if (measured) return duration(piece.slice(measured[0].length), (ms) => ({ measuredP95Ms: ms }));
  if (every) return duration(text.replace(/^each\s/i, ''), (ms) => ({ intervalMin: ms / MINUTE }));
  if (!/\d/.test(text)) return null;
  // "15 min ≤ 30 min", as our own labels say p95 against SLA.
  const against = /^[^≤>]{1,40}\s[≤>]\s([^≤>]{1,40})$/.exec(text)?.[1];
  if (against) return duration(against, (ms) => ({ sloMs: ms }));
  if (/[/]|\bper\b|\ba (?:day|hour|week|month)\b/i.test(text)) {
    const rate = parseRate(withoutDots(text.replace(/^volume\s*[:=]?\s*/i, '')), 'day');
    if (rate.ok) return { eventsPerDay: rate.value };
  }
  if (/\d\s*(?:[kmg]i?)?b(?:ytes?)?$/i.test(text) && !/\d\s*[kmg]$/i.test(text)) {
    const bytes = parseBytes(text);
    if (bytes.ok) return { payloadBytes: bytes.value };
  }
  return duration(text, (ms) => ({ sloMs: ms }));
}

/** "40.000 per day" has no fortieth of an event: in half of Europe the dot parts thousands. */
function withoutDots(rate: string): string {
  return rate.replace(/^\D{0,3}\d{1,3}(?:\.\d{3})+(?![\d.,])/, (figure) => figure.replaceAll('.', ''));
}

const MINUTE = 60_000;

function duration(text: string, made: (ms: number) => FlowDetails): FlowDetails | null {
  const read = parseDuration(text);
  return read.ok ? made(read.value) : null;
}

function readWord(piece: string): FlowDetails | null {
  const folded = fold(piece);
  if (NOTHING.has(folded)) return {};
  if (TWO_WAY.has(folded)) return { direction: 'two-way' };
  if (ONE_WAY.has(folded)) return { direction: 'one-way' };
  const frequency = FREQUENCIES.get(folded.replace(/^(?:in|at|on) /, ''));
  if (frequency !== undefined) return { frequency };
  const owner = /^owne(?:r|d by)\s*[:=]?\s+(.+)$/i.exec(piece)?.[1];
  if (owner) return { owner };
  const trigger = /^trigger\s*[:=]\s*(.+)$/i.exec(piece)?.[1] ?? /^((?:on|when) [a-z ]{3,60})$/i.exec(piece)?.[1];
  if (trigger) return { trigger };
  const purpose = PURPOSES_BY_NAME.get(folded);
  return purpose ? { purposes: [purpose] } : null;
}

/** What our own labels say where nobody answered. */
const NOTHING: ReadonlySet<string> = new Set(['no sla', 'no mechanism yet']);
const TWO_WAY: ReadonlySet<string> = new Set(['two way', 'bidirectional', 'bi directional', 'both ways', '2 way']);
const ONE_WAY: ReadonlySet<string> = new Set(['one way', 'unidirectional', '1 way']);
/** No figure, yet no mechanism either. */
const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ...['real time', 'realtime', 'live', 'instant', 'immediately'].map((word) => [word, 'Real time'] as const),
  ...['near real time', 'near realtime', 'nrt'].map((word) => [word, 'Near real time'] as const),
  ...['on demand', 'ad hoc'].map((word) => [word, 'On demand'] as const),
  ['monthly', 'Monthly'],
  ['streaming', 'Streaming'],
]);
const PURPOSES_BY_NAME: ReadonlyMap<string, Purpose> = new Map(
  PURPOSES.filter((purpose) => purpose !== 'activation').map((purpose) => [fold(purpose), purpose]),
);
