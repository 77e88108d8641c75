/** A patch as changes of the text of the file, for formats that hold fixes as text. */
import { type WritePlan, writePlan, written } from '../codecs/record-writer.ts';
import type { JsonObject } from '../lib/json.ts';
import type { JsonPlace } from '../lib/json-outline.ts';
import { printInline } from '../lib/print-json.ts';
import { type AnyRecord, COLLECTIONS } from '../model/design.ts';
import { LISTED } from '../model/file-schema.ts';
import type { Change, Patch } from '../model/patch.ts';
import { Ruleset } from '../model/records/activation.ts';
import { SUBJECT_KINDS } from '../model/subject.ts';
import type { SourceMap } from './source-map.ts';

export interface TextEdit {
  /** Offsets of what is replaced; nothing where both are the same. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In the order of the text, none touching another. Null where the patch changes what has no record in a list. */
export function textEdits(patch: Patch, source: SourceMap): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const collection of COLLECTIONS) {
    const changes = patch[collection] as ReadonlyMap<string, Change<AnyRecord>> | undefined;
    if (!changes || changes.size === 0) continue;
    const plan = PLANS.get(collection);
    const own = plan && listEdits(collection, plan, [...changes.values()], source);
    if (!own) return null;
    edits.push(...own);
  }
  return joined(edits.sort((a, b) => a.start - b.start));
}

/** What is put in at one spot is put in at once. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.start === edit.start && last.end === edit.end)
      result[result.length - 1] = { ...last, text: last.text + edit.text };
    else result.push(edit);
  }
  return result;
}

const PLANS: ReadonlyMap<string, WritePlan> = new Map([
  ...Object.entries(LISTED).map(([name, schema]) => [name, writePlan(name, schema)] as const),
  ['rulesets', writePlan('rulesets', Ruleset)] as const,
]);

function listEdits(
  collection: string,
  plan: WritePlan,
  changes: readonly Change<AnyRecord>[],
  source: SourceMap,
): readonly TextEdit[] | null {
  const added = changes.flatMap(([before, after]) => (before === undefined && after ? [after] : []));
  const removed = changes.flatMap(([before, after]) => (before && after === undefined ? [before] : []));
  const edits: TextEdit[] = [];
  for (const [before, after] of changes) {
    if (!before || !after) continue;
    const place = recordPlace(collection, before, source);
    if (!place || before.order !== after.order) return null;
    edits.push(...fieldEdits(place, written(before, plan), written(after, plan)));
  }
  // Two neighbours that go would share a comma, and so would one that goes and one that comes.
  if (removed.length > 1 || (removed.length > 0 && added.length > 0)) return null;
  const going = removed.map((record) => removal(collection, record, source));
  const coming = added.length > 0 ? [addition(collection, added, plan, source)] : [];
  for (const edit of [...going, ...coming]) {
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

function recordPlace(collection: string, { id }: AnyRecord, source: SourceMap): JsonPlace | undefined {
  if (collection === 'layout') return undefined;
  return source.placeOf(`${SUBJECT_KINDS[collection as keyof typeof SUBJECT_KINDS]}:${id}`);
}

/** Only what differs, so that the file keeps its looks; a field that goes takes the record along. */
function fieldEdits(place: JsonPlace, before: JsonObject, after: JsonObject): readonly TextEdit[] {
  const isGone = Object.keys(before).some((name) => !Object.hasOwn(after, name) && place.members?.has(name));
  if (isGone || !place.members || place.members.size === 0) {
    return [{ start: place.start, end: place.end, text: printInline(after) }];
  }
  const changed = Object.entries(after).filter(([name, value]) => printInline(before[name]) !== printInline(value));
  const replaced = changed.flatMap(([name, value]) => {
    const member = place.members?.get(name);
    return member ? [{ start: member.start, end: member.end, text: printInline(value) }] : [];
  });
  const more = changed.filter(([name]) => !place.members?.has(name));
  if (more.length === 0) return replaced;
  const end = Math.max(...[...place.members.values()].map((member) => member.end));
  const text = more.map(([name, value]) => `, ${JSON.stringify(name)}: ${printInline(value)}`).join('');
  return [...replaced, { start: end, end, text }];
}

function addition(
  collection: string,
  records: readonly AnyRecord[],
  plan: WritePlan,
  source: SourceMap,
): TextEdit | null {
  const lines = [...records]
    .sort((a, b) => a.order - b.order)
    .map((record) => `\n    ${printInline(written(record, plan))}`)
    .join(',');
  const list = source.listOf(collection);
  if (list?.items) {
    const last = list.items.at(-1);
    if (last) return { start: last.end, end: last.end, text: `,${lines}` };
    return { start: list.start, end: list.end, text: `[${lines}\n  ]` };
  }
  const members = [...(source.root.members?.values() ?? [])];
  if (list || collection === 'rulesets' || members.length === 0) return null;
  const end = Math.max(...members.map((member) => member.end));
  return { start: end, end, text: `,\n  ${JSON.stringify(collection)}: [${lines}\n  ]` };
}

function removal(collection: string, record: AnyRecord, source: SourceMap): TextEdit | null {
  const place = recordPlace(collection, record, source);
  const items = source.listOf(collection)?.items ?? [];
  const index = place ? items.indexOf(place) : -1;
  if (!place || index < 0) return null;
  const next = items[index + 1];
  if (next) return { start: place.start, end: next.start, text: '' };
  const previous = items[index - 1];
  return { start: previous ? previous.end : place.start, end: place.end, text: '' };
}
