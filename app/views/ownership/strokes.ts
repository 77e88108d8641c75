/** One key, one change: what each letter means over a cell of the ownership matrix. */
import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { type OwnershipStroke, refusalOf, setGroupOwner, strokeOwnership } from '../../../src/commands/ownership.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Id } from '../../../src/model/field.ts';
import type { OwnershipRow } from './ownership-rows.ts';

export interface Stroke {
  readonly stroke: OwnershipStroke;
  readonly key: string;
  readonly label: string;
  readonly help: string;
}

export const STROKES: readonly Stroke[] = [
  { stroke: 'sor', key: 'S', label: 'System of record', help: 'Its values win. Whoever was the record keeps a copy.' },
  { stroke: 'replica', key: 'R', label: 'Replica', help: 'A stored copy.' },
  { stroke: 'virtual', key: 'V', label: 'Virtual', help: 'Shown here, read where it is.' },
  { stroke: 'derived', key: 'D', label: 'Derived', help: 'Worked out from other records.' },
  { stroke: 'engagement', key: 'E', label: 'Engagement', help: 'What people did, kept where they did it.' },
  { stroke: 'group', key: 'O', label: 'Owner of a group', help: 'Owns a group of attributes of its own.' },
  { stroke: 'writes', key: 'W', label: 'Writes', help: 'May submit changes to the record; once more takes it back.' },
  { stroke: 'reads', key: 'L', label: 'Looks up', help: 'Reads it from the record and keeps nothing.' },
  { stroke: 'clear', key: 'Del', label: 'Clear', help: 'Nothing of it here; once more takes it off the flows.' },
];

/** Undefined for a letter that means nothing. */
export function strokeOfKey(key: string): OwnershipStroke | undefined {
  return STROKES.find((one) => one.key.toLowerCase() === key.toLowerCase())?.stroke;
}

/** In the row of a group only its owner can be set: whatever makes a system the owner, and what takes it away. */
export function fitsGroup(stroke: OwnershipStroke): boolean {
  return stroke === 'sor' || stroke === 'group' || stroke === 'clear';
}

/** The stroke on every cell of the rows and systems, as one step. */
export function strokeCommand(
  rows: readonly OwnershipRow[],
  systemIds: readonly Id[],
  stroke: OwnershipStroke,
): Command {
  const commands = rows.flatMap((row) => systemIds.flatMap((systemId) => cellCommand(row, systemId, stroke) ?? []));
  const [only] = commands;
  if (only && commands.length === 1) return only;
  return together(`${only?.label ?? 'Set ownership'} in ${commands.length} cells`, commands);
}

function cellCommand({ entity, group }: OwnershipRow, systemId: Id, stroke: OwnershipStroke): Command | null {
  if (group === null) return strokeOwnership(entity.id, systemId, stroke);
  if (!fitsGroup(stroke)) return null;
  if (stroke !== 'clear') return setGroupOwner(entity.id, group.id, systemId);
  return group.owner === systemId ? setGroupOwner(entity.id, group.id, null) : null;
}

/** Why nothing came of it. */
export function whyNothing(
  design: Design,
  rows: readonly OwnershipRow[],
  systemIds: readonly Id[],
  stroke: OwnershipStroke,
): string {
  const [row] = rows;
  const [systemId] = systemIds;
  const word = STROKES.find((one) => one.stroke === stroke)?.label ?? stroke;
  if (!row || systemId === undefined) return 'Choose a cell of a system first.';
  if (row.group !== null && !fitsGroup(stroke)) return 'A group of attributes has an owner and nothing else: S or O.';
  const reason = row.group === null ? refusalOf(design, row.entity.id, systemId, stroke) : null;
  return reason ?? (stroke === 'clear' ? 'There is nothing to clear.' : `It is ${word.toLowerCase()} already.`);
}
