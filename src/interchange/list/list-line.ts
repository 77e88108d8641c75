/** One line of notes, taken apart: `Commerce -> Service: Order, Customer (platform events, 5 s)`. */
import { kindOfName } from '../plan/kind-of-name.ts';
import { type Direction, splitByArrows } from './arrows.ts';
import { namesIn, plainLine, plainName } from './line-text.ts';
import { sentenceIn } from './sentences.ts';

export type ListLine =
  | { readonly is: 'blank' }
  /** "TODO: ask Karin": told, and left where it is. */
  | { readonly is: 'remark' }
  /** "Systems:" says what the plain names below it are. */
  | { readonly is: 'heading'; readonly of: Section }
  | FlowLine
  /** "Entity: Customer, Order", "System: SAP (ERP)". */
  | { readonly is: 'named'; readonly of: Exclude<Section, 'flows'>; readonly names: string; readonly details: string }
  /** "Commerce: Order, Customer" */
  | { readonly is: 'holder'; readonly name: string; readonly entities: string; readonly details: string }
  | { readonly is: 'name'; readonly name: string; readonly details: string };

export type Section = 'systems' | 'entities' | 'flows';

export interface FlowLine {
  readonly is: 'flow';
  /** Before a colon or a bracket in front of the arrows: entities, or what the flow is called. */
  readonly lead: string;
  /** As written; the last without what stands behind a colon or in brackets. */
  readonly ends: readonly string[];
  readonly directions: readonly Direction[];
  /** After the colon: entities, and details where no brackets hold them. Null where no colon parts them from the last end. */
  readonly carried: string | null;
  /** In brackets, and on arrows. */
  readonly details: readonly string[];
}

export interface ReadLine {
  readonly indent: number;
  readonly isBullet: boolean;
  /** "Commerce:" holds the bullets below it. */
  readonly opens: boolean;
  readonly line: ListLine;
}

export function readListLine(row: string): ReadLine {
  const { indent, isBullet, text } = plainLine(row);
  return { indent, isBullet, opens: text.endsWith(':'), line: lineOf(text) };
}

function lineOf(text: string): ListLine {
  const heading = headingOf(text);
  if (heading) return { is: 'heading', of: heading };
  if (/^(?:#|\/\/|--(?![->])|%%|```)/.test(text) || !/[\p{L}\p{N}<>?→]/u.test(text)) return { is: 'blank' };
  const flow = flowLine(text);
  if (flow) return flow;
  if (REMARK.test(text) || /\?\s*$/.test(text) || NO_NAME.test(text)) return { is: 'remark' };
  return namedLine(text, true) ?? spokenLine(withoutStop(text)) ?? namedLine(text, false) ?? nameLine(text);
}

const HEADINGS: ReadonlyMap<string, Section> = new Map([
  ['system', 'systems'],
  ['systems', 'systems'],
  ['cloud', 'systems'],
  ['clouds', 'systems'],
  ['application', 'systems'],
  ['applications', 'systems'],
  ['entity', 'entities'],
  ['entities', 'entities'],
  ['object', 'entities'],
  ['objects', 'entities'],
  ['data', 'entities'],
  ['flow', 'flows'],
  ['flows', 'flows'],
  ['integration', 'flows'],
  ['integrations', 'flows'],
  ['interfaces', 'flows'],
]);

/** What notes hold beside the notes. */
const REMARK =
  /^(?:todo|to do|notes?|nb|n\.b\.|q|question|open questions?|open points?|decisions?|actions?|risks?|issues?|assumptions?|agenda|attendees|participants|next steps?|parking lot|fyi|ps|tbd|tbc|a|answer|date|idea)\s*(?:[:–—]|-\s)/i;

/** Addresses, times and dates. */
const NO_NAME = /:\/\/|\w@\w|\b\d{1,2}:\d\d\b|\b20[2-9]\d\b/;

function headingOf(text: string): Section | undefined {
  const word = /^#{0,6}\s*([A-Za-z]+)\s*:?\s*$/.exec(text.slice(0, 60));
  return word && /[:#]/.test(text) ? HEADINGS.get((word[1] ?? '').toLowerCase()) : undefined;
}

function flowLine(text: string): FlowLine | null {
  const { lead, rest } = withoutLead(text);
  const hops = splitByArrows(withoutStop(rest));
  if (!hops) return null;
  const { head, carried, details } = tailOf(hops.ends.at(-1) ?? '');
  const ends = [...hops.ends.slice(0, -1), head].map((end) => end.trim());
  return { is: 'flow', lead, ends, directions: hops.directions, carried, details: [...hops.labels, ...details] };
}

/** "Orders: A -> B", "Customer (A -> B, 15 min)" */
function withoutLead(text: string): { readonly lead: string; readonly rest: string } {
  const hops = splitByArrows(text);
  const [before = ''] = hops?.ends ?? [];
  const colon = before.indexOf(':');
  // "Sales:Contact" is what a system holds.
  const isSystem = kindOfName(before.slice(0, Math.max(0, colon))).certainty === 'named';
  if (colon > 0 && !isSystem) return { lead: before.slice(0, colon).trim(), rest: text.slice(colon + 1).trim() };
  const open = before.indexOf('(');
  if (open <= 0 || before.includes(')')) return { lead: '', rest: text };
  const inside = text.slice(open + 1).replace(/\)\s*[.;,]?\s*$/, '');
  return { lead: before.slice(0, open).trim(), rest: inside };
}

function withoutStop(text: string): string {
  return text.replace(/[\s.;,!…]+$/u, '');
}

function spokenLine(text: string): ListLine | null {
  const said = sentenceIn(text);
  switch (said?.is) {
    case 'flow': {
      const { head, carried, details } = tailOf(said.to);
      const what = [said.what, carried ?? ''].filter((one) => one !== '').join(', ');
      return { is: 'flow', lead: '', ends: [said.from, head], directions: [said.way], carried: what || null, details };
    }
    case 'holder':
      return { is: 'holder', name: said.name, entities: namesIn(said.what).join(', '), details: '' };
    case 'record':
      return {
        is: 'named',
        of: 'entities',
        names: namesIn(said.what).join(', '),
        details: `record ${said.system}`,
      };
    case 'systems':
      return { is: 'named', of: 'systems', names: namesIn(said.what).join(', '), details: '' };
    default:
      return null;
  }
}

interface TailParts {
  readonly head: string;
  readonly carried: string | null;
  readonly details: readonly string[];
}

/** "Service: Order, Customer (platform events, 5 s)" */
function tailOf(text: string): TailParts {
  const { rest, inside } = withoutBrackets(text);
  const colon = rest.search(isHeld(rest) ? /:\s/ : /:/);
  if (colon < 0) return { head: rest, carried: null, details: inside };
  return { head: rest.slice(0, colon), carried: rest.slice(colon + 1).trim(), details: inside };
}

/** "MC:Subscriber" is what a system holds; "Service:Order" may be what flows, and is read so later. */
function isHeld(text: string): boolean {
  return /^[^:\s]+:\S/.test(text);
}

/** Round, square and curly ones alike. */
function withoutBrackets(text: string): { readonly rest: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  const rest = text.replaceAll(/[([{]([^()[\]{}]*)[)\]}]/g, (_all, content: string) => {
    inside.push(content.trim());
    return ' ';
  });
  // One that nobody closed, or closed twice.
  const open = rest.search(/[([{]/);
  if (open < 0) return { rest: plainRest(rest), inside };
  return { rest: plainRest(rest.slice(0, open)), inside: [...inside, rest.slice(open + 1)] };
}

function plainRest(text: string): string {
  return text
    .replaceAll(/[)\]}]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** With `isKeyword` only "System: ..." and "Entity: ...", which no sentence may take over. */
function namedLine(text: string, isKeyword: boolean): ListLine | null {
  const { rest, inside } = withoutBrackets(text);
  const details = inside.join(', ');
  const colon = rest.indexOf(':');
  if (colon < 0) return null;
  const before = rest.slice(0, colon).trim();
  const after = rest.slice(colon + 1).trim();
  if (before === '' || after === '') return null;
  const of = HEADINGS.get(before.toLowerCase());
  if (of === 'systems' || of === 'entities') return { is: 'named', of, names: after, details };
  return isKeyword ? null : { is: 'holder', name: plainName(before), entities: after, details };
}

function nameLine(text: string): ListLine {
  const { rest, inside } = withoutBrackets(text);
  // A full stop stays: it tells a sentence from a name.
  return { is: 'name', name: rest.replace(/:$/, '').trim(), details: inside.join(', ') };
}
