/** Picks from the design what each shape shows. Facts of untouched records are the same objects as before. */
import { type Design, inOrder } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import type { Flow, Interaction } from '../model/records/exchange.ts';
import type { Placement, System } from '../model/records/structure.ts';
import type { CardFacts, RowFacts } from './boxes.ts';
import { type EdgeFacts, flowFacts, readFacts } from './edge-facts.ts';
import { entityColorOf } from './entity-color.ts';
import { keyMarksOf } from './key-marks.ts';

/** In display order. The same map as before where no card shows anything new. */
export type AllCardFacts = ReadonlyMap<Id, CardFacts>;

export function cardFactsOf(design: Design, before: Design | null, facts: AllCardFacts): AllCardFacts {
  const isOnlyLayout = before && isSame(before, design, [...ROWS_OF, 'systems', 'rulesets']);
  if (isOnlyLayout) return before.layout === design.layout ? facts : withBoxes(design, facts);
  const rows =
    before && isSame(before, design, ROWS_OF) && sameHomes(before, design) ? null : rowsBySystem(design, facts);
  const after = new Map<Id, CardFacts>();
  for (const system of inOrder(design.systems)) {
    const old = facts.get(system.id);
    const subject = old?.subject ?? `system:${system.id}`;
    const now: CardFacts = {
      subject,
      system,
      box: design.layout.get(subject),
      rows: rows ? (rows.get(system.id) ?? NO_ROWS) : (old?.rows ?? NO_ROWS),
      rulesetCount: system.kind === 'data-cloud' ? design.rulesets.size : 0,
    };
    after.set(system.id, kept(old, now));
  }
  return after;
}

const ROWS_OF = ['placements', 'entities', 'sharedKeys'] as const;
const NO_ROWS: readonly RowFacts[] = [];

/** What of the systems matters to rows: which there are, of what kind, in which org. */
function sameHomes(before: Design, { systems }: Design): boolean {
  if (before.systems === systems) return true;
  if (before.systems.size !== systems.size) return false;
  for (const [id, system] of systems) {
    const old = before.systems.get(id);
    if (old !== system && (old?.orgId !== system.orgId || old.kind !== system.kind)) return false;
  }
  return true;
}

/** The same map where no box of a system changed. */
function withBoxes({ layout }: Design, facts: AllCardFacts): AllCardFacts {
  let after: Map<Id, CardFacts> | null = null;
  for (const [id, fact] of facts) {
    const box = layout.get(fact.subject);
    if (box === fact.box) continue;
    after ??= new Map(facts);
    after.set(id, { ...fact, box });
  }
  return after ?? facts;
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
    const list = rows.get(placement.systemId);
    if (list) list.push(row);
    else rows.set(placement.systemId, [row]);
  }
  return rows;
}

/** Facts with the records they were made from. */
export interface KnownEdge {
  readonly facts: EdgeFacts;
  readonly record: Flow | Interaction;
  readonly source: System;
  readonly target: System;
}

export type KnownEdges = ReadonlyMap<Subject, KnownEdge>;

/** Flows, and the reads by which an interaction waits for another system. */
export function edgeFactsOf(design: Design, before: Design | null, known: KnownEdges): KnownEdges {
  if (before && isSame(before, design, ['systems', 'flows', 'interactions'])) return known;
  const { systems } = design;
  const after = new Map<Subject, KnownEdge>();
  const add = (subject: Subject, record: Flow | Interaction, from: Id, to: Id, make: MakeFacts) => {
    const [source, target] = [systems.get(from), systems.get(to)];
    if (!source || !target) return;
    const old = known.get(subject);
    const isKept = old?.record === record && old.source === source && old.target === target;
    after.set(subject, isKept ? old : { facts: make(source, target), record, source, target });
  };
  for (const flow of inOrder(design.flows)) {
    add(`flow:${flow.id}`, flow, flow.source, flow.target, (source, target) => flowFacts(flow, source, target));
  }
  for (const interaction of inOrder(design.interactions)) {
    interaction.reads.forEach((read, index) => {
      if (read.systemId === interaction.systemId) return;
      const subject: Subject = `interaction:${interaction.id}#${index}`;
      add(subject, interaction, read.systemId, interaction.systemId, (source, target) =>
        readFacts(interaction, index, read, source, target),
      );
    });
  }
  return after;
}

type MakeFacts = (source: System, target: System) => EdgeFacts;

export function isSame(a: Design, b: Design, collections: readonly (keyof Design)[]): boolean {
  return collections.every((name) => a[name] === b[name]);
}
