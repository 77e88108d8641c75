/**
 * What somebody did in draw.io to a file of ours, told by comparing each cell with what it says it was: moved, renamed,
 * removed, tied to another system, added. Each change is a command and a sentence; none of them is needed to open it.
 */
import { deleteElements } from '../../commands/delete.ts';
import { edit } from '../../commands/edit.ts';
import { type Placing, placeElements } from '../../commands/layout.ts';
import { rename } from '../../commands/naming.ts';
import type { Design } from '../../model/design.ts';
import type { Subject } from '../../model/field.ts';
import { namesElement, parseSubject } from '../../model/subject.ts';
import { readLabel } from '../diagram/diagram-plan.ts';
import { addedInDrawio } from './added-cells.ts';
import { placesOf } from './cell-places.ts';
import { lineOf, textOf } from './cell-text.ts';
import type { Change } from './change.ts';
import { elementName } from './element-name.ts';
import { PROPERTY, placeFrom } from './properties.ts';
import type { RawCell } from './raw-cells.ts';

export function changesIn(design: Design, cells: readonly RawCell[]): readonly Change[] {
  const ours = cellsBySubject(design, cells);
  return [
    ...moves(design, cells, ours),
    ...renames(design, ours),
    ...reconnections(design, cells, ours),
    ...removals(design, cells, ours),
    ...addedInDrawio(design, cells, new Set([...ours.values()].map(({ id }) => id))),
  ];
}

type Ours = ReadonlyMap<Subject, RawCell>;

/** Of a shape and its copies the one with the id it was given; what was never in the design is not ours. */
function cellsBySubject(design: Design, cells: readonly RawCell[]): Ours {
  const ours = new Map<Subject, RawCell>();
  for (const cell of cells) {
    const subject = cell.properties.get(PROPERTY.subject);
    if (subject === undefined || !namesElement(design, subject)) continue;
    if (!ours.has(subject) || cell.id === subject) ours.set(subject, cell);
  }
  return ours;
}

function moves(design: Design, cells: readonly RawCell[], ours: Ours): readonly Change[] {
  const places = placesOf(cells, new Map(cells.map((cell) => [cell.id, cell])));
  const drawn = [...ours].flatMap(([subject, cell]): readonly (Placing & { readonly isMoved: boolean })[] => {
    const [before, now] = [placeFrom(cell.properties.get(PROPERTY.at)), places.cornerOf(cell.id)];
    // A frame goes with its cards.
    if (!before || !now || subject.startsWith('org:')) return [];
    const isMoved = Math.abs(before.x - now.x) > SLACK || Math.abs(before.y - now.y) > SLACK;
    return [{ subject, x: Math.round(now.x), y: Math.round(now.y), isMoved }];
  });
  const moved = drawn.filter(({ isMoved }) => isMoved);
  if (moved.length === 0) return [];
  const names = moved.map(({ subject }) => elementName(design, subject));
  // All of them: a card that nobody had placed would look for another place now.
  return [{ kind: 'moved', says: `Moved: ${listed(names)}.`, command: placeElements(drawn, 'Move as in draw.io') }];
}

/** draw.io rounds to whole units now and then. */
const SLACK = 1;

function renames(design: Design, ours: Ours): readonly Change[] {
  return [...ours].flatMap(([subject, cell]): readonly Change[] => {
    const before = cell.properties.get(PROPERTY.label);
    const isNote = subject.startsWith('note:');
    const now = isNote ? textOf(cell) : lineOf(cell);
    if (before === undefined || sameText(before, textOf(cell))) return [];
    if (parseSubject(subject)?.collection === 'flows') return relabelled(design, subject, textOf(cell));
    const name = elementName(design, subject);
    if (now === '')
      return [{ kind: 'kept', says: `${name} was left without a name and keeps its own.`, command: null }];
    return [{ kind: 'renamed', says: `${name} is called “${now}” now.`, command: rename(subject, now) }];
  });
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll(/\s+/g, ' ').trim() === b.replaceAll(/\s+/g, ' ').trim();
}

/** The text on a flow says mechanism and SLA; what says neither is its name. */
function relabelled(design: Design, subject: Subject, label: string): readonly Change[] {
  const name = elementName(design, subject);
  const { details, unknown } = readLabel(label);
  const told = { ...details, ...(unknown.length > 0 ? { name: unknown.join(', ') } : {}) };
  if (Object.keys(told).length === 0) {
    return [
      { kind: 'kept', says: `The label of ${name} was taken away; its mechanism and SLA are kept.`, command: null },
    ];
  }
  const command = edit('Change flow as in draw.io', 'flows', parseSubject(subject)?.id ?? '', told);
  if ((command.run(design).flows?.size ?? 0) === 0) return [];
  const text = label.replaceAll('\n', ', ');
  return [{ kind: 'changed', says: `${name} now says “${text}”.`, command }];
}

function reconnections(design: Design, cells: readonly RawCell[], ours: Ours): readonly Change[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return [...ours].flatMap(([subject, cell]): readonly Change[] => {
    const flow = design.flows.get(parseSubject(subject)?.id ?? '');
    if (!flow || !subject.startsWith('flow:')) return [];
    const [source, target] = [systemOf(cell.source, byId, design), systemOf(cell.target, byId, design)];
    const name = elementName(design, subject);
    if (source === null || target === null) {
      const isNew = [cell.source, cell.target].every((id) => byId.has(id));
      const says = isNew
        ? `${name} leads to a shape that was added; its ends are kept.`
        : `${name} hangs loose in draw.io; its ends are kept.`;
      return [{ kind: 'kept', says, command: null }];
    }
    if (source === flow.source && target === flow.target) return [];
    const names = [source, target].map((id) => design.systems.get(id)?.name ?? id);
    const command = edit('Connect as in draw.io', 'flows', flow.id, { source, target });
    return [{ kind: 'changed', says: `${name} leads from ${names.join(' to ')} now.`, command }];
  });
}

/** A line may end at a row of a card. */
function systemOf(id: string, byId: ReadonlyMap<string, RawCell>, design: Design): string | null {
  let cell = byId.get(id);
  for (let level = 0; cell && level < 10; level += 1) {
    const parts = parseSubject(cell.properties.get(PROPERTY.subject) ?? '');
    if (parts?.collection === 'systems' && design.systems.has(parts.id)) return parts.id;
    cell = byId.get(cell.parent);
  }
  return null;
}

function removals(design: Design, cells: readonly RawCell[], ours: Ours): readonly Change[] {
  const root = cells.find(({ properties }) => properties.has(PROPERTY.cells));
  const exported = (root?.properties.get(PROPERTY.cells) ?? '').split(' ').filter((subject) => subject !== '');
  const gone = exported.filter((subject) => !ours.has(subject) && namesElement(design, subject));
  const removable = gone.filter((subject) => REMOVABLE.has(parseSubject(subject)?.collection ?? ''));
  const whole = removable.filter((subject) => parseSubject(subject)?.part === null);
  if (whole.length === 0) return [];
  const names = whole.map((subject) => elementName(design, subject));
  return [{ kind: 'removed', says: `Removed: ${listed(names)}.`, command: deleteElements(whole) }];
}

/** Orgs have frames only while they have systems, and reads belong to their interaction. */
const REMOVABLE: ReadonlySet<string> = new Set(['systems', 'placements', 'flows', 'notes', 'zones']);

const MOST_NAMED = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length <= MOST_NAMED ? shown : `${shown} and ${names.length - MOST_NAMED} more`;
}
