/** Where in the file of a design an element stands. */
import { type JsonPlace, jsonOutline } from '../lib/json-outline.ts';
import type { Subject } from '../model/field.ts';
import { parseSubject, type SubjectParts } from '../model/subject.ts';

export interface Region {
  /** From 1. */
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  /** Behind the last character. */
  readonly endColumn: number;
}

export interface SourceMap {
  readonly text: string;
  readonly root: JsonPlace;
  /** The record, or of it the field when the record has that; undefined when the file has neither. */
  placeOf(subject: Subject, field?: string | null): JsonPlace | undefined;
  /** The list of a collection. */
  listOf(collection: string): JsonPlace | undefined;
  regionOf(place: { readonly start: number; readonly end: number }): Region;
}

/** Null for a text that is no design as JSON. */
export function sourceMap(text: string): SourceMap | null {
  const root = jsonOutline(text);
  if (!root?.members) return null;
  const lines = lineStarts(text);
  const records = new Map<string, ReadonlyMap<string, JsonPlace>>();
  const listOf = (collection: string) =>
    collection === 'rulesets' ? root.members?.get('identity')?.members?.get('rulesets') : root.members?.get(collection);
  const recordsOf = (collection: string) => {
    const known = records.get(collection) ?? byId(listOf(collection), ID_NAMES.get(collection) ?? 'id', text);
    records.set(collection, known);
    return known;
  };
  const recordOf = (parts: SubjectParts): JsonPlace | undefined => {
    if (parts.collection === 'about') return root;
    if (parts.collection === 'waveOverrides') return root.members?.get('deployment')?.members?.get('waveOverrides');
    const single = SINGLE.has(parts.collection) ? root.members?.get(parts.collection) : undefined;
    return single ?? recordsOf(parts.collection).get(parts.id);
  };
  return {
    text,
    root,
    listOf,
    placeOf(subject, field = null) {
      const parts = parseSubject(subject);
      if (!parts) return subject === 'deployment' ? root.members?.get('deployment') : undefined;
      const item = parts.collection === 'waveOverrides' ? deployed(parts.id) : null;
      const record = (item && recordOf(item)) ?? recordOf(parts);
      return record && fieldIn(record, field);
    },
    regionOf: ({ start, end }) => {
      const from = position(lines, start);
      const to = position(lines, end);
      return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

const SINGLE: ReadonlySet<string> = new Set(['identity', 'governance', 'reporting']);
const ID_NAMES: ReadonlyMap<string, string> = new Map([
  ['ruleSettings', 'ruleId'],
  ['checklistAnswers', 'itemId'],
]);

/** A deployment item is made from an element: `model:p1` from a placement. */
function deployed(id: string): SubjectParts | null {
  return parseSubject(id.replace(/^model:/, 'placement:'));
}

function byId(list: JsonPlace | undefined, idName: string, text: string): ReadonlyMap<string, JsonPlace> {
  const found = new Map<string, JsonPlace>();
  for (const record of list?.items ?? []) {
    const id = record.members?.get(idName);
    if (id && text.charAt(id.start) === '"') found.set(String(JSON.parse(text.slice(id.start, id.end))), record);
  }
  return found;
}

/** As far as the file goes: a field that nobody answered is not in it, and its record stands for it. */
function fieldIn(record: JsonPlace, field: string | null): JsonPlace {
  let place = record;
  for (const step of field?.split(/[.[\]]+/).filter((one) => one !== '') ?? []) {
    const next = place.items ? place.items[Number(step)] : place.members?.get(step);
    if (!next) return place;
    place = next;
  }
  return place;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function position(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
