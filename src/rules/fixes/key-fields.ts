/** Fixes on the key fields of placements: their marks, type, length and case rule. */
import type { Command } from '../../commands/command.ts';
import { edit, editWith } from '../../commands/edit.ts';
import { mapRecords, transform, withFields } from '../../commands/transform.ts';
import { counted } from '../../lib/counted.ts';
import type { KeyField, SharedKey } from '../../model/records/structure.ts';
import { isSet } from '../../topology/empty.ts';
import type { PlacementNode, SharedKeyNode } from '../../topology/topology.ts';

/** Marks the field as the platform can: External ID and Unique on a core org, Unique elsewhere. */
export function markKeyField({ placement, system }: PlacementNode, fieldName: string): Command {
  const isCore = system.kind.platform === 'core-org';
  const label = `Mark ${placement.object}.${fieldName} ${isCore ? 'External ID and Unique' : 'Unique'}`;
  return editWith(label, 'placements', placement.id, ({ keys }) => ({
    keys: keys.map((field) => {
      if (field.field !== fieldName || field.native === true || !field.sharedKeyId) return field;
      return { ...field, unique: true, externalId: isCore ? true : field.externalId };
    }),
  }));
}

/** One type, one case rule, and room for the whole key. What the platform gives itself cannot be changed. */
export function normaliseKeyFields(
  { sharedKey }: SharedKeyNode,
  fields: readonly KeyField[],
  isMismatch: (fields: readonly KeyField[], key: SharedKey) => boolean,
): readonly Command[] {
  const change = normaliser(fields, sharedKey);
  if (isMismatch(fields.map(change), sharedKey)) return [];
  const changed = fields.filter((field) => change(field) !== field).length;
  const label = `Make ${sharedKey.name} ${describe(fields, change)} in ${counted(changed, 'object')}`;
  const command = transform(label, (design) =>
    mapRecords(design, 'placements', (placement) => {
      if (placement.entityId !== sharedKey.entityId) return placement;
      const keys = placement.keys.map((field) => (field.sharedKeyId === sharedKey.id ? change(field) : field));
      return withFields<'placements'>(placement, { keys });
    }),
  );
  return [command];
}

/** The key as short as its shortest field, where that alone is enough. */
export function shortenKey(
  { sharedKey }: SharedKeyNode,
  fields: readonly KeyField[],
  isMismatch: (fields: readonly KeyField[], key: SharedKey) => boolean,
): readonly Command[] {
  const length = Math.min(...fields.flatMap((field) => (isSet(field.length) ? [field.length] : [])));
  if (!Number.isFinite(length) || isMismatch(fields, { ...sharedKey, length })) return [];
  return [edit(`Shorten ${sharedKey.name} to ${length} characters`, 'sharedKeys', sharedKey.id, { length })];
}

type Change = (field: KeyField) => KeyField;

function normaliser(fields: readonly KeyField[], { length }: SharedKey): Change {
  const fixed = fields.filter(({ native }) => native === true);
  const hasNumber = fixed.some(({ type }) => type === 'number' || type === 'email');
  const type = hasNumber ? (fixed.find((field) => field.type !== null)?.type ?? 'text') : 'text';
  const longest = Math.max(length ?? 0, ...fields.map((field) => field.length ?? 0));
  const caseSensitive = caseRule(fixed.length > 0 ? fixed : fields);
  return (field) => {
    if (field.native === true) return field;
    const next = {
      ...field,
      type: field.type === null || field.type === 'auto-number' ? field.type : type,
      length: isSet(field.length) && field.length < longest ? longest : field.length,
      caseSensitive: field.caseSensitive === null ? null : caseSensitive,
    };
    const isSame =
      next.type === field.type && next.length === field.length && next.caseSensitive === field.caseSensitive;
    return isSame ? field : next;
  };
}

/** What most fields do; case-insensitive, the platform's default, when they are even. */
function caseRule(fields: readonly KeyField[]): boolean {
  const strict = fields.filter(({ caseSensitive }) => caseSensitive === true).length;
  const lax = fields.filter(({ caseSensitive }) => caseSensitive === false).length;
  return strict > lax;
}

/** What changes in any of the fields: the type first, then the length, then the case, whatever field comes first. */
/** Type, length, case: in this order, whichever field comes first. */
function describe(fields: readonly KeyField[], change: Change): string {
  const types = new Set<string>();
  const lengths = new Set<string>();
  const cases = new Set<string>();
  for (const field of fields) {
    const next = change(field);
    if (next.type !== field.type) types.add(next.type === 'text' ? 'Text' : `${next.type}`);
    if (next.length !== field.length) lengths.add(`${next.length} characters`);
    if (next.caseSensitive !== field.caseSensitive)
      cases.add(next.caseSensitive ? 'case-sensitive' : 'case-insensitive');
  }
  return [...types, ...lengths, ...cases].join(', ');
}
