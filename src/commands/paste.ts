/**
 * Pasting: new elements with ids of their own, joined to what the design has already.
 *
 * Entities, shared keys, orgs, insights and data graphs of the same id and the same meaning are the design's own;
 * others come along. Places keep their distances. What nothing in the design answers to is left out.
 */
import type { AnyRecord, Design, Records } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { removeDangling } from '../model/integrity.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import { parseSubject, subjectOf } from '../model/subject.ts';
import { CLIP_COLLECTIONS, type Clip, type ClipCollection } from './clipboard.ts';
import type { Command } from './command.ts';
import { nextOrder } from './edit.ts';
import type { At } from './layout.ts';
import { type PasteIds, planIds } from './paste-ids.ts';
import { remapped } from './remap.ts';
import { transform, withRecords } from './transform.ts';

export interface PasteChoice {
  /** Where the top left corner of all goes; null = at `offset` from where it was. */
  readonly at: At | null;
  readonly offset?: At;
  /** The system that takes placements copied without theirs. */
  readonly into?: Id;
  readonly label?: string;
}

export function paste(clip: Clip, choice: PasteChoice): Command {
  return transform(choice.label ?? 'Paste', (design) => {
    const ids = planIds(design, clip, choice.into);
    let next = design;
    for (const collection of CLIP_COLLECTIONS) next = withPasted(next, clip, collection, ids, choice);
    const sound = removeDangling(next, design).design;
    return hasAnyOf(sound, clip, ids) ? sound : design;
  });
}

/** What only came along because something needed it does not come alone. */
function hasAnyOf(design: Design, clip: Clip, ids: PasteIds): boolean {
  const chosen = new Set(clip.chosen);
  return CLIP_COLLECTIONS.some(
    (name) =>
      name !== 'layout' &&
      clip[name].some(({ id }) => chosen.has(subjectOf(name, id)) && design[name].has(ids.of(name, id))),
  );
}

function withPasted(
  design: Design,
  clip: Clip,
  collection: ClipCollection,
  ids: PasteIds,
  choice: PasteChoice,
): Design {
  const first = nextOrder(design, collection);
  const fresh = (clip[collection] as readonly AnyRecord[]).filter((record) => ids.isNew(collection, record.id));
  const move = collection === 'layout' ? mover(clip, choice) : null;
  const records = fresh.map((record, at): AnyRecord => {
    const made = remapped(collection, record, (to, id) => ids.of(to, id));
    const placed = { ...made, id: ids.of(collection, record.id), order: first + at } as AnyRecord;
    const named = ids.named(collection, record.id, placed);
    return move ? move(named as LayoutBox, record.id) : roleOfCopy(collection, named, record, ids);
  });
  return withRecords(design, collection, records as Records[typeof collection][]);
}

/** An entity that the design has already keeps its one system of record: its copy elsewhere is a replica. */
function roleOfCopy(collection: ClipCollection, made: AnyRecord, record: AnyRecord, ids: PasteIds): AnyRecord {
  if (collection !== 'placements') return made;
  const { entityId, role } = record as Records['placements'];
  return role === 'sor' && !ids.isNew('entities', entityId) ? ({ ...made, role: 'replica' } as AnyRecord) : made;
}

/** Unlocked, at its distance to the others; a route is kept where both its ends came along. */
function mover(clip: Clip, choice: PasteChoice): (box: LayoutBox, copiedFrom: Subject) => LayoutBox {
  const by = shiftOf(clip, choice);
  const systems = new Set(clip.systems.map(({ id }) => id));
  const loose = clip.flows.filter(({ source, target }) => !systems.has(source) || !systems.has(target));
  const looseBoxes = new Set(loose.map(({ id }) => subjectOf('flows', id)));
  return (box, copiedFrom) => ({
    ...box,
    x: box.x === null ? null : box.x + by.x,
    y: box.y === null ? null : box.y + by.y,
    locked: null,
    waypoints: looseBoxes.has(copiedFrom) ? null : shifted(box.waypoints, by),
  });
}

function shifted(waypoints: LayoutBox['waypoints'], by: At): LayoutBox['waypoints'] {
  return waypoints?.map((point) => ({ ...point, x: point.x + by.x, y: point.y + by.y })) ?? null;
}

function shiftOf(clip: Clip, { at, offset }: PasteChoice): At {
  const placed = clip.layout.filter(({ id }) => parseSubject(id)?.collection !== 'flows');
  const left = Math.min(...placed.flatMap(({ x }) => x ?? []));
  const top = Math.min(...placed.flatMap(({ y }) => y ?? []));
  const isPlaced = at !== null && [left, top, at.x, at.y].every(Number.isFinite);
  return isPlaced ? { x: at.x - left, y: at.y - top } : (offset ?? { x: 0, y: 0 });
}
