/** What a line says of its flow beside the ends: entities, mechanism, figures. */
import { entityOfName, singular } from '../plan/entity-of-name.ts';
import { type FlowDetails, piecesOf, readDetails, readNamedPieces, readPhrases } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import { plainName } from './line-text.ts';
import type { FlowLine } from './list-line.ts';

export interface FlowContent {
  readonly entities: readonly string[];
  readonly details: FlowDetails;
  readonly unknown: readonly string[];
}

/** `carried` is what stands behind the last end. */
export function contentOf({ lead, carried, details }: Pick<FlowLine, 'lead' | 'carried' | 'details'>): FlowContent {
  const leading = leadOf(lead);
  const behind = behindOf(carried ?? '');
  const bracket = bracketOf(details, behind.entities.length === 0 && leading.entities.length === 0);
  const name = leading.name === '' ? {} : { name: leading.name };
  const entities = [...leading.entities, ...behind.entities, ...bracket.entities];
  return {
    entities: [...new Set(entities)],
    details: { ...name, ...behind.details, ...bracket.details },
    unknown: [...behind.unknown, ...bracket.unknown],
  };
}

/** "Orders:" is what flows, "Nightly sync:" what the flow is called. */
function leadOf(lead: string): { readonly entities: readonly string[]; readonly name: string } {
  const pieces = entityPieces(lead);
  if (pieces.every(isEntity)) return { entities: pieces, name: '' };
  return { entities: [], name: plainName(lead).slice(0, LONGEST_NAME) };
}

const LONGEST_NAME = 80;

/** Behind the colon stand entities, but a figure or the name of a mechanism among them is a detail. */
function behindOf(carried: string): FlowContent {
  const entities: string[] = [];
  const unknown: string[] = [];
  let details: FlowDetails = {};
  for (const piece of entityPieces(carried)) {
    if (isEntity(piece)) {
      entities.push(piece);
      continue;
    }
    if (SAME.test(piece)) {
      unknown.push(piece);
      continue;
    }
    const whole = readNamedPieces([piece]);
    const said = whole.unknown.length === 0 ? { ...whole, head: '' } : readPhrases(piece);
    // "p95 3 s, SLA 10 s": who says SLA means it.
    details = /^sl[ao]\b/i.test(piece) ? { ...details, ...said.details } : { ...said.details, ...details };
    unknown.push(...(said.head === piece ? [] : said.unknown));
    if (said.head !== '') entities.push(...entityPieces(said.head));
  }
  return { entities: entities.filter((name) => name !== ''), details, unknown };
}

/** Says nothing by itself. */
const SAME = /^(?:same|ditto|all|everything|all of it|the same|tbd|etc)$/i;

/** In brackets stands how it flows; and what, where it stands nowhere else. */
function bracketOf(details: readonly string[], mayCarry: boolean): FlowContent {
  const pieces = details.flatMap((text) => piecesOf(text));
  // "(events)" is how, not what.
  const isWhat = (piece: string) => readNamedPieces([piece]).unknown.length > 0 && entityPieces(piece).every(isEntity);
  const isCarried = (piece: string, at: number): boolean =>
    isWhat(piece) || (at > 0 && /^\p{L}+$/u.test(piece) && isOneOfMany(pieces, at));
  const entities = pieces.filter(mayCarry ? isCarried : isWhat);
  const read = readDetails(pieces.filter((piece) => !entities.includes(piece)).join('; '));
  return { entities: entities.flatMap(entityPieces), details: read.details, unknown: read.unknown };
}

/** One word behind an entity, which no detail is called: "(products, vouchers; nightly)". */
function isOneOfMany(pieces: readonly string[], at: number): boolean {
  const isDetail = readDetails(pieces[at] ?? '').unknown.length === 0;
  return !isDetail && entityPieces(pieces[at - 1] ?? '').every(isEntity);
}

/** "Order and Customer" are two; "5k orders/day" is what and how much. */
function entityPieces(text: string): readonly string[] {
  return piecesOf(text)
    .flatMap((piece) => piece.split(/\s(?:and|&|\+|\/|[-=]>|→)\s/i))
    .flatMap((piece) => {
      const [, figure = '', noun = '', per = ''] = COUNTED.exec(piece.trim()) ?? [];
      return noun === '' ? [piece] : [noun, `${figure}${per}`];
    })
    .map((piece) => withoutData(plainName(piece)))
    .filter((piece) => piece !== '');
}

const COUNTED =
  /^([~≈]?\s?\d[\d.,]*\s?[km]?)\s+(\p{L}[\p{L} ]{0,40}?)\s*((?:\/|per |an? )\s?(?:day|hour|week|month))$/iu;

/** "Order data", "customer records" */
function withoutData(name: string): string {
  const bare = name.replace(
    /\s+(?:(?:master )?data|records?|info(?:rmation)?|details|objects?|updates?|sync|feed|exports?|imports?)$/i,
    '',
  );
  return bare !== name && entityOfName(singular(bare)) !== null ? bare : name;
}

/** "Event" and "Segment" are entities before they are ways to move them. */
function isEntity(piece: string): boolean {
  return entityOfName(piece) !== null && kindOfName(piece).certainty !== 'likely';
}
