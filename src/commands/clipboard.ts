/**
 * Copied elements as typed JSON, the way they travel between tabs: `{"format":"headwater.clipboard","version":1,...}`.
 *
 * Whole records by collection, in display order, without their places in the lists of the design they come from.
 * What is read may come from anywhere: it is checked as strictly as a file.
 */
import { isJsonObject, type JsonObject, nestingOfText } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { COLLECTIONS, type Collection, type Records } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';

export const CLIPBOARD_FORMAT = 'headwater.clipboard';
const VERSION = 1;

/** In the order in which a paste can take them: each after what it refers to. */
export const CLIP_COLLECTIONS = [
  'orgs',
  'systems',
  'entities',
  'sharedKeys',
  'insights',
  'dataGraphs',
  'placements',
  'flows',
  'interactions',
  'rulesets',
  'segments',
  'smokeTests',
  'notes',
  'zones',
  'layout',
] as const satisfies readonly Collection[];
export type ClipCollection = (typeof CLIP_COLLECTIONS)[number];

export type ClipRecords = { readonly [C in ClipCollection]: readonly Records[C][] };

export interface Clip extends ClipRecords {
  /** What was selected; the rest was taken along because that refers to it. */
  readonly chosen: readonly Subject[];
  /** What the elements refer to without taking it along: found again where an element of that id has the name. */
  readonly outside: readonly Outside[];
}

export interface Outside {
  readonly collection: Collection;
  readonly id: Id;
  readonly name: string;
}

export function encodeClipboard(clip: Clip): string {
  const lists = CLIP_COLLECTIONS.map((name) => [name, clip[name].map(withoutOrder)] as const);
  const { chosen, outside } = clip;
  const used = lists.filter(([, records]) => records.length > 0);
  return JSON.stringify({ format: CLIPBOARD_FORMAT, version: VERSION, chosen, ...Object.fromEntries(used), outside });
}

function withoutOrder({ order: _place, ...record }: { readonly order: number }): object {
  return record;
}

/** Beyond it a text is nothing that was copied here. */
const LONGEST_TEXT = 20_000_000;
const DEEPEST_NESTING = 200;

/** Never throws; the error is a sentence. */
export function readClipboard(text: string): Result<Clip, string> {
  if (!text.includes(CLIPBOARD_FORMAT)) return err(NOTHING_OURS);
  if (text.length > LONGEST_TEXT || nestingOfText(text) > DEEPEST_NESTING) {
    return err('What was copied is too large to paste. Save it as a file and open that instead.');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('What was copied is cut or damaged: it is not whole JSON. Copy it again.');
  }
  return isJsonObject(json) && json['format'] === CLIPBOARD_FORMAT ? readClip(json) : err(NOTHING_OURS);
}

const NOTHING_OURS = 'The clipboard holds no Headwater elements. Select some, copy them, and paste again.';

function readClip(json: JsonObject): Result<Clip, string> {
  const { version, chosen, outside } = json;
  if (typeof version === 'number' && version > VERSION) {
    return err('This was copied from a newer Headwater. Open both designs in the newer one.');
  }
  if (version !== VERSION) return err(damaged('version', 'the number 1'));
  if (!isListOf(chosen ?? [], isText)) return err(damaged('chosen', 'a list of texts'));
  if (!isListOf(outside ?? [], isOutside)) return err(damaged('outside', 'a list of elements'));

  const lists: Record<string, readonly unknown[]> = {};
  for (const name of CLIP_COLLECTIONS) {
    const records = readRecords(name, json[name] ?? []);
    if (!records.ok) return records;
    lists[name] = records.value;
  }
  return ok({ ...lists, chosen: chosen ?? [], outside: outside ?? [] } as unknown as Clip);
}

function readRecords(name: ClipCollection, list: unknown): Result<readonly unknown[], string> {
  if (!Array.isArray(list)) return err(damaged(name, 'a list'));
  const records = new Map<unknown, object>();
  for (const [order, item] of list.entries()) {
    const parsed = RECORD_SCHEMAS[name].safeParse(item);
    if (!parsed.success)
      return err(damaged(placeIn(name, order, parsed.error.issues[0]?.path ?? []), 'what it should be'));
    const record = { ...parsed.data, order };
    if (records.has(record.id)) return err(`What was copied holds ${name} "${record.id}" twice. Copy it again.`);
    records.set(record.id, record);
  }
  return ok([...records.values()]);
}

function placeIn(name: ClipCollection, index: number, path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return `${name}[${index}]${steps.join('')}`;
}

function damaged(place: string, expected: string): string {
  return `What was copied is damaged: ${place} is not ${expected}. Copy it again.`;
}

function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOutside(value: unknown): value is Outside {
  if (!isJsonObject(value) || !isText(value['id']) || !isText(value['name'])) return false;
  return (COLLECTIONS as readonly unknown[]).includes(value['collection']);
}
