/** Picks from the design what each card shows. Facts of untouched records are the same objects as before. */
import { type Design, inOrder } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import type { Placement } from '../model/records/structure.ts';
import type { CardFacts, RowFacts } from './boxes.ts';
import { editedIds, type FactsChange, NO_CHANGE, WHOLE_CHANGE } from './changed-records.ts';
import { entityColorOf } from './entity-color.ts';
import { keyMarksOf } from './key-marks.ts';

/** In display order. */
export type AllCardFacts = ReadonlyMap<Id, CardFacts>;

export interface CardFactsKeeper {
  readonly facts: AllCardFacts;
  /** Says which are new; `boxIds` are the boxes of the layout that differ from before. */
  update(design: Design, before: Design | null, boxIds: readonly Id[]): FactsChange;
}

export function createCardFacts(): CardFactsKeeper {
  let facts = new Map<Id, CardFacts>();

  return {
    get facts() {
      return facts;
    },
    update(design, before, boxIds) {
      const edited = before && isSame(before, design, SHOWN_WITH) ? contentOnly(before, design) : null;
      if (edited === null) {
        facts = cardFactsOf(design, before, facts);
        return WHOLE_CHANGE;
      }
      const changed = new Set<Id>();
      for (const id of edited) {
        const system = design.systems.get(id);
        if (system) renew(id, { system });
      }
      for (const subject of boxIds) if (subject.startsWith(PREFIX)) follow(subject.slice(PREFIX.length), subject);
      return changed.size === 0 ? NO_CHANGE : { isWhole: false, ids: [...changed] };

      function follow(id: Id, subject: Id): void {
        const box = design.layout.get(subject);
        if (facts.get(id)?.box !== box) renew(id, { box });
      }

      function renew(id: Id, fields: Partial<CardFacts>): void {
        const old = facts.get(id);
        if (!old) return;
        facts.set(id, { ...old, ...fields });
        changed.add(id);
      }
    },
  };
}

const PREFIX = 'system:';
const ROWS_OF = ['placements', 'entities', 'sharedKeys'] as const;
const SHOWN_WITH = [...ROWS_OF, 'rulesets'] as const;
const NO_ROWS: readonly RowFacts[] = [];

/** The systems that were edited; `null` where rows or frames depend on what was. */
function contentOnly(before: Design, { systems }: Design): readonly Id[] | null {
  const ids = editedIds(before.systems, systems);
  return ids?.every((id) => isSameHome(before, systems, id)) ? ids : null;
}

/** What of a system matters to rows and frames: of what kind it is, in which org. */
function isSameHome(before: Design, systems: Design['systems'], id: Id): boolean {
  const [old, now] = [before.systems.get(id), systems.get(id)];
  return old?.orgId === now?.orgId && old?.kind === now?.kind;
}

/** All facts, made anew where they differ from the given ones. */
export function cardFactsOf(design: Design, before: Design | null, facts: AllCardFacts): Map<Id, CardFacts> {
  const hasSameRows = before && isSame(before, design, ROWS_OF) && hasSameHomes(before, design);
  const rows = hasSameRows ? null : rowsBySystem(design, facts);
  const after = new Map<Id, CardFacts>();
  for (const system of inOrder(design.systems)) {
    const old = facts.get(system.id);
    const subject = old?.subject ?? `system:${system.id}`;
    const box: LayoutBox | undefined = design.layout.get(subject);
    const now: CardFacts = {
      subject,
      system,
      box,
      rows: rows ? (rows.get(system.id) ?? NO_ROWS) : (old?.rows ?? NO_ROWS),
      rulesetCount: system.kind === 'data-cloud' ? design.rulesets.size : 0,
    };
    after.set(system.id, kept(old, now));
  }
  return after;
}

function hasSameHomes(before: Design, { systems }: Design): boolean {
  if (before.systems === systems) return true;
  if (before.systems.size !== systems.size) return false;
  for (const id of systems.keys()) if (!(before.systems.has(id) && isSameHome(before, systems, id))) return false;
  return true;
}

function kept(before: CardFacts | undefined, now: CardFacts): CardFacts {
  const isKept =
    before?.system === now.system &&
    before.box === now.box &&
    before.rulesetCount === now.rulesetCount &&
    before.rows.length === now.rows.length &&
    before.rows.every((row, index) => row === now.rows[index]);
  return isKept && before ? before : now;
}

function rowsBySystem(design: Design, facts: AllCardFacts): ReadonlyMap<Id, readonly RowFacts[]> {
  const { placements, entities } = design;
  const marks = keyMarksOf(design);
  const before = new Map<Placement, RowFacts>();
  for (const { rows } of facts.values()) for (const row of rows) before.set(row.placement, row);
  const rows = new Map<Id, RowFacts[]>();
  for (const placement of inOrder(placements)) {
    const entity = entities.get(placement.entityId);
    if (!entity) continue;
    const color = entityColorOf(entity);
    const keyMark = marks.get(placement.id) ?? 'none';
    const isSystemOfRecord =
      placement.role === 'sor' || (placement.role === 'replica' && entity.systemOfRecord === placement.systemId);
    const old = before.get(placement);
    const isKept = old?.color === color && old.keyMark === keyMark && old.isSystemOfRecord === isSystemOfRecord;
    const row = isKept ? old : { placement, color, isSystemOfRecord, keyMark };
    // As long as it has to be: see grid.ts.
    rows.set(placement.systemId, rows.get(placement.systemId)?.concat([row]) ?? [row]);
  }
  return rows;
}

function isSame(a: Design, b: Design, collections: readonly (keyof Design)[]): boolean {
  return collections.every((name) => a[name] === b[name]);
}
