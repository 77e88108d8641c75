/**
 * Search over the catalogues for palette, popup and import: old names, new names, abbreviations.
 *
 * A match is ranked by how it matches (whole text, whole words, start, start of a later word, every
 * word somewhere, inside a word), then by where (name, present name, other names, keywords), then by
 * the order of the catalogue. An empty query gives everything.
 */
import { ENTITY_ROWS, type EntityRow } from './entities.ts';
import type { Mechanism } from './mechanism.ts';
import { mechanismDisplayName, shortMechanismName } from './mechanism-names.ts';
import { MECHANISMS } from './mechanisms.ts';
import { MECHANISM_KEYWORDS, SYSTEM_KEYWORDS } from './search-keywords.ts';
import type { SystemKindRow } from './system-kind.ts';
import { SYSTEM_KIND_ROWS } from './system-kinds.ts';
import { currentName, shortName } from './system-names.ts';

export function searchSystemKinds(text: string): readonly SystemKindRow[] {
  systemIndex ??= indexOf(SYSTEM_KIND_ROWS, (row) => [
    [row.name, shortName(row.kind)],
    [currentName(row.kind) ?? ''],
    [...row.aka.map(withoutRemark), row.kind],
    [...(SYSTEM_KEYWORDS[row.kind] ?? []), row.category, row.family],
  ]);
  return search(systemIndex, text);
}

export function searchMechanisms(text: string): readonly Mechanism[] {
  mechanismIndex ??= indexOf(MECHANISMS, (row) => [
    [mechanismDisplayName(row.id), shortMechanismName(row.id)],
    [row.name],
    [...row.aka, row.id],
    [...(MECHANISM_KEYWORDS[row.id] ?? []), row.family, row.timingClass],
  ]);
  return search(mechanismIndex, text);
}

export function searchEntities(text: string): readonly EntityRow[] {
  entityIndex ??= indexOf(ENTITY_ROWS, (row) => [[row.name], [row.plural], row.aka, [row.canonical, row.nature]]);
  return search(entityIndex, text);
}

// Built at the first search, not at start-up.
let systemIndex: Index<SystemKindRow> | undefined;
let mechanismIndex: Index<Mechanism> | undefined;
let entityIndex: Index<EntityRow> | undefined;

type Index<T> = readonly Entry<T>[];

interface Entry<T> {
  readonly row: T;
  /** Folded texts, the most telling field first. */
  readonly fields: readonly (readonly string[])[];
  readonly words: readonly string[];
}

function indexOf<T>(rows: readonly T[], fieldsOf: (row: T) => readonly (readonly string[])[]): Index<T> {
  return rows.map((row) => {
    const fields = fieldsOf(row).map((texts) => texts.map(fold).filter((text) => text !== ''));
    return { row, fields, words: fields.flat().flatMap((text) => text.split(' ')) };
  });
}

function search<T>(index: Index<T>, text: string): readonly T[] {
  const query = fold(text);
  // Only signs: nothing can match; nothing at all: everything does.
  if (query === '') return text.trim() === '' ? index.map((entry) => entry.row) : [];
  return index
    .map((entry) => ({ row: entry.row, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank !== NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

const NO_MATCH = Number.POSITIVE_INFINITY;
const FIELDS = 4;
const EVERY_WORD = 4;

/** Lower is better; the tier counts more than the field. */
function rankOf<T>({ fields, words }: Entry<T>, query: string): number {
  const ranks = fields.flatMap((texts, field) => texts.map((text) => tierOf(text, query) * FIELDS + field));
  const everyWord = query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return Math.min(...ranks, everyWord ? EVERY_WORD * FIELDS : NO_MATCH);
}

function tierOf(text: string, query: string): number {
  if (text === query) return 0;
  if (` ${text} `.includes(` ${query} `)) return 1;
  if (text.startsWith(query)) return 2;
  if (text.includes(` ${query}`)) return 3;
  // "S4HANA" for S/4HANA, "data360", "pubsub".
  return compact(text).includes(compact(query)) ? EVERY_WORD + 1 : NO_MATCH;
}

/** Letters and digits in words, without case and accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function compact(text: string): string {
  return text.replaceAll(' ', '');
}

/** "Data 360 (name since 2025-10-14)" is Data 360. */
export function withoutRemark(text: string): string {
  return text.replace(/ \((?:name since|former|.*end of sale)[^)]*\)$/, '');
}
