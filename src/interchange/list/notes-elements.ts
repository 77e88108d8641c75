/** Lines without an arrow: systems, entities, and what a system holds. */
import { entityOfName } from '../plan/entity-of-name.ts';
import { piecesOf } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { PlanBuilder } from '../plan/plan-builder.ts';
import { isName, plainName } from './line-text.ts';
import type { ListLine, Section } from './list-line.ts';
import { systemWish } from './notes-system.ts';
import { entityNames, namedSystem, quoted } from './reading-words.ts';

export interface Made {
  readonly makes: string | null;
  readonly remark: string | null;
  /** The system that the lines below belong to. */
  readonly opens: { readonly system: number; readonly name: string } | null;
}

type Named = Extract<ListLine, { is: 'named' }>;
type Holder = Extract<ListLine, { is: 'holder' }>;
type Name = Extract<ListLine, { is: 'name' }>;

export function unread(remark: string): Made {
  return { makes: null, remark, opens: null };
}

export function addSystems(build: PlanBuilder, { names, details }: Pick<Named, 'names' | 'details'>): Made {
  const asked = namesOf(names);
  if (asked.length === 0) return unread(PROSE);
  const wish = systemWish(details);
  const made = asked.map((name) => ({ name, system: build.system(name, wish) }));
  const [only] = made;
  return {
    makes: made.map(({ system }) => namedSystem(build.plan, system)).join(', '),
    remark: wish.remark,
    opens: made.length === 1 && only ? only : null,
  };
}

export function addEntities(build: PlanBuilder, { names, details }: Pick<Named, 'names' | 'details'>): Made {
  const record = RECORD.exec(details)?.[1];
  const asked = namesOf(names);
  if (asked.length === 0 || asked.some(looksLikeProse)) return unread(PROSE);
  const system = record === undefined ? null : build.system(plainName(record));
  const made = asked.map((name) => build.entity(name, { record: system }));
  const remark = details !== '' && record === undefined ? leftOut(details) : null;
  const where = system === null ? '' : `, system of record ${build.plan.systems[system]?.name ?? ''}`;
  const words = `${asked.length === 1 ? 'Entity' : 'Entities'} ${entityNames(build.plan, made).join(', ')}`;
  return { makes: words + where, remark, opens: null };
}

export function addHeld(build: PlanBuilder, { name, entities, details }: Holder): Made {
  const asked = namesOf(entities);
  const undirected = bothEnds(name);
  if (undirected !== null) return unread(undirected);
  // "SAP: our ERP since 2009" is a remark and no list of entities.
  const isProse = !isName(name) || looksLikeProse(name) || asked.length === 0 || asked.some(looksLikeProse);
  if (isProse || isNoSystem(name, build)) return unread(PROSE);
  const org = /^(?:org:? (.+)|(.+) org)$/i.exec(name);
  if (asked.every(isSystemName) && !asked.every((one) => entityOfName(one) !== null)) {
    return addSystems(build, { names: asked.join(', '), details: org ? `org ${org[1] ?? org[2]}` : details });
  }
  const isStrange = kindOfName(name).certainty === 'unknown' && !build.knows(name);
  const [first = ''] = asked;
  if (isStrange && asked.every((one) => entityOfName(one) === null)) return unread(strange(name, first));
  const wish = systemWish(details);
  const system = build.system(name, wish);
  const makes = `${namedSystem(build.plan, system)} holds ${heldNames(build, asked, system)}`;
  return { makes, remark: wish.remark, opens: { system, name } };
}

interface Around {
  /** The system above, for a line that belongs to it. */
  readonly holder: number | null;
  readonly section: Section | null;
}

export function addName(build: PlanBuilder, { name: said, details }: Name, { holder, section }: Around): Made {
  const name = plainName(said);
  if (!isName(name)) return unread(PROSE);
  const entity = entityOfName(name);
  const { certainty } = kindOfName(name);
  const isProse = certainty !== 'named' && looksLikeProse(said);
  if (isProse) return unread(PROSE);
  const undirected = bothEnds(name);
  if (undirected !== null) return unread(undirected);
  if (holder !== null && (entity !== null || certainty !== 'named')) {
    const asked = namesOf(name);
    const makes = `${build.plan.systems[holder]?.name ?? ''} holds ${heldNames(build, asked, holder)}`;
    return { makes, remark: null, opens: null };
  }
  const isEntity = entity !== null && certainty !== 'named' && section !== 'systems';
  // "Commerce | OMS | Order" may be a row of a table.
  if (section === null && isMixed(namesOf(name), build)) return unread(MIXED);
  return section === 'entities' || isEntity
    ? addEntities(build, { names: name, details })
    : addSystems(build, { names: name, details });
}

function isSystemName(name: string): boolean {
  return kindOfName(name).certainty === 'named';
}

function strange(name: string, first: string): string {
  return `Neither a system called ${quoted(name)} nor an entity called ${quoted(first)} is known here. If it is a system, write “System: ${name}” on a line above; to leave the line out, put # before it.`;
}

function heldNames(build: PlanBuilder, names: readonly string[], system: number): string {
  const held = names.map((name) => build.entity(name));
  for (const entity of held) build.placement(entity, system);
  return entityNames(build.plan, held).join(', ');
}

/** "Customer: Sales Cloud" names an entity first, and what follows is no entity. */
function isNoSystem(name: string, build: PlanBuilder): boolean {
  return entityOfName(name) !== null && kindOfName(name).certainty === 'unknown' && !build.knows(name);
}

/** "SAP - Commerce" says that there is something between the two, and not which way. */
function bothEnds(name: string): string | null {
  const ends = name.split(/\s[-–—]\s/).map(plainName);
  const [from = '', to = ''] = ends;
  const isBetween = ends.length === 2 && ends.every((end) => kindOfName(end).certainty === 'named');
  return isBetween ? `Which way does it flow? Write “${from} -> ${to}”, or “${from} <-> ${to}” for both.` : null;
}

function isMixed(names: readonly string[], build: PlanBuilder): boolean {
  return (
    names.length > 1 && names.some((name) => isNoSystem(name, build)) && !names.every((name) => isNoSystem(name, build))
  );
}

function namesOf(text: string): readonly string[] {
  return piecesOf(text)
    .flatMap((piece) => (entityOfName(piece) === null ? piece.split(/\s(?:and|&|\+)\s/i) : [piece]))
    .map(plainName)
    .filter(isName);
}

const RECORD =
  /^(?:(?:system of )?record|sor|master(?:ed)?(?: in| by)?|owned by|owner|source|of|in)(?:\s*[:=]\s*|\s+)(?:is\s+)?(.+)$/i;
const MIXED =
  'Systems and entities in one line. Write “Commerce -> OMS: Order” for a flow, “Commerce: Order” for what a system holds.';
const PROSE =
  'This reads like a sentence. Write it as “Commerce -> Service: Order (platform events, 5 s)”, or put # before it to leave it out.';

function leftOut(details: string): string {
  return `${quoted(details)} means nothing here and is left out. “(record SAP)” names the system of record.`;
}

const MOST_WORDS = 5;
/** Words that names of systems and entities do without. */
const SAID =
  /\s(?:is|are|was|were|has|have|will|should|must|can|cannot|needs?|to|from|into|with|who|what|when|which|because|that|reads?|gets?|sends?|uses?|owns?|syncs?|shares?|via|since|our|not|orchestrates|connects|integrates|handles|manages|runs|calls)\s/i;

/** Names are short and end without a stop. */
function looksLikeProse(name: string): boolean {
  return name.length > 80 || /[.?!]$/.test(name) || name.split(/\s+/).length > MOST_WORDS || SAID.test(` ${name} `);
}
