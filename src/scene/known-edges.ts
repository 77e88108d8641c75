/** Picks from the design what each edge says. Facts of untouched records are the same objects as before. */
import { type Design, inOrder } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import type { Flow, Interaction } from '../model/records/exchange.ts';
import type { System } from '../model/records/structure.ts';
import { editedIds, type FactsChange, NO_CHANGE, WHOLE_CHANGE } from './changed-records.ts';
import { type EdgeFacts, flowFacts, readFacts } from './edge-facts.ts';

/** Facts with the records they were made from. */
export interface KnownEdge {
  readonly facts: EdgeFacts;
  readonly record: Flow | Interaction;
  readonly source: System;
  readonly target: System;
}

/** Flows in display order, then the reads by which an interaction waits for another system. */
export type KnownEdges = ReadonlyMap<Subject, KnownEdge>;

export interface EdgeFactsKeeper {
  readonly known: KnownEdges;
  /** Says which are new. */
  update(design: Design, before: Design | null): FactsChange;
}

export function createEdgeFacts(): EdgeFactsKeeper {
  let known = new Map<Subject, KnownEdge>();
  /** Made with the first edit of a system. */
  let bySystem: ReadonlyMap<Id, readonly Subject[]> | null = null;

  return {
    get known() {
      return known;
    },
    update(design, before) {
      if (before && isSame(before, design)) return NO_CHANGE;
      const edited = before && editedSubjects(before, design);
      if (!edited) {
        known = edgeFactsOf(design, known);
        bySystem = null;
        return WHOLE_CHANGE;
      }
      const ids = [...edited].filter((subject) => renew(design, subject));
      return ids.length === 0 ? NO_CHANGE : { isWhole: false, ids };
    },
  };

  /** `null` where an edge may have come, gone, or may join other systems now. */
  function editedSubjects(before: Design, { systems, flows, interactions }: Design): ReadonlySet<Subject> | null {
    const systemIds = editedIds(before.systems, systems);
    const flowIds = editedIds(before.flows, flows);
    if (!systemIds || !flowIds || before.interactions !== interactions) return null;
    if (!flowIds.every((id) => joinsTheSame(before.flows.get(id), flows.get(id)))) return null;
    const subjects = new Set<Subject>(flowIds.map((id) => `flow:${id}`));
    if (systemIds.length > 0) bySystem ??= subjectsBySystem(known);
    for (const id of systemIds) for (const subject of bySystem?.get(id) ?? []) subjects.add(subject);
    return subjects;
  }

  /** Whether it says something else now. */
  function renew(design: Design, subject: Subject): boolean {
    const old = known.get(subject);
    const source = old && design.systems.get(old.facts.source);
    const target = old && design.systems.get(old.facts.target);
    const edge = source && target && knownEdge(design, old, subject, source, target);
    if (!edge || edge === old) return false;
    known.set(subject, edge);
    return true;
  }
}

function isSame(a: Design, b: Design): boolean {
  return a.systems === b.systems && a.flows === b.flows && a.interactions === b.interactions;
}

function joinsTheSame(a: Flow | undefined, b: Flow | undefined): boolean {
  return a?.source === b?.source && a?.target === b?.target;
}

/** All facts, made anew where they differ from the given ones. */
export function edgeFactsOf(design: Design, known: KnownEdges): Map<Subject, KnownEdge> {
  const { systems, flows, interactions } = design;
  const after = new Map<Subject, KnownEdge>();
  const add = (subject: Subject, from: Id, to: Id) => {
    const [source, target] = [systems.get(from), systems.get(to)];
    const edge = source && target && knownEdge(design, known.get(subject), subject, source, target);
    if (edge) after.set(subject, edge);
  };
  for (const { id, source, target } of inOrder(flows)) add(`${FLOW}${id}`, source, target);
  for (const { id, systemId, reads } of inOrder(interactions)) {
    reads.forEach((read, index) => {
      if (read.systemId !== systemId) add(`${INTERACTION}${id}#${index}`, read.systemId, systemId);
    });
  }
  return after;
}

const FLOW = 'flow:';
const INTERACTION = 'interaction:';

/** The old one where nothing that it says differs. */
function knownEdge(
  { flows, interactions }: Design,
  old: KnownEdge | undefined,
  subject: Subject,
  source: System,
  target: System,
): KnownEdge | null {
  if (subject.startsWith(FLOW)) {
    const flow = flows.get(subject.slice(FLOW.length));
    if (!flow) return null;
    if (old && isKept(old, flow, source, target)) return old;
    return { facts: flowFacts(flow, source, target), record: flow, source, target };
  }
  const hash = subject.lastIndexOf('#');
  const index = Number(subject.slice(hash + 1));
  const interaction = interactions.get(subject.slice(INTERACTION.length, hash));
  const read = interaction?.reads[index];
  if (!interaction || !read) return null;
  if (old && isKept(old, interaction, source, target)) return old;
  return { facts: readFacts(interaction, index, read, source, target), record: interaction, source, target };
}

function isKept(old: KnownEdge, record: Flow | Interaction, source: System, target: System): boolean {
  return old.record === record && isSameEnd(old.source, source) && isSameEnd(old.target, target);
}

/** An edge says of its ends only their names and whether they are in scope. */
function isSameEnd(a: System, b: System): boolean {
  return a === b || (a.id === b.id && a.name === b.name && a.inScope === b.inScope);
}

function subjectsBySystem(known: KnownEdges): ReadonlyMap<Id, readonly Subject[]> {
  const subjects = new Map<Id, Subject[]>();
  for (const [subject, { facts }] of known) {
    for (const id of new Set([facts.source, facts.target])) {
      const list = subjects.get(id);
      if (list) list.push(subject);
      else subjects.set(id, [subject]);
    }
  }
  return subjects;
}
