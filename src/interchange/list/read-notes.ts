/** Plain lines, in order: a line that is indented belongs to the system above it. */
import type { Design } from '../../model/design.ts';
import { entityOfName } from '../plan/entity-of-name.ts';
import { piecesOf } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import { createPlanBuilder } from '../plan/plan-builder.ts';
import { indentOf, type ListLine, readListLine, type Section } from './list-line.ts';
import { addFlows } from './notes-flow.ts';
import { systemWish } from './notes-system.ts';
import type { LineReading, ListReading } from './read-list.ts';
import { namedSystem, quoted } from './reading-words.ts';

export function readNotes(text: string, design: Design): ListReading {
  const build = createPlanBuilder(design);
  const lines: LineReading[] = [];
  let section: Section | null = null;
  let parent: { readonly indent: number; readonly system: number; readonly name: string } | null = null;

  text.split('\n').forEach((row, at) => {
    const line = row.length > LONGEST_LINE ? TOO_LONG : readListLine(row);
    if (line.is === 'blank') return;
    const tell = (makes: string | null, remark: string | null = null) =>
      void lines.push({ line: at + 1, text: row.trim(), makes, remark });
    if (line.is === 'heading') {
      section = line.of;
      parent = null;
      return;
    }
    const indent = indentOf(row);
    if (parent !== null && indent <= parent.indent) parent = null;
    const made = madeOf(line, parent);
    tell(made.makes, made.remark);
    if (made.opens !== null) parent = { indent, ...made.opens };
  });
  return { plan: build.plan, lines, table: null, refused: null };

  function madeOf(line: Said, holder: { readonly system: number; readonly name: string } | null): Made {
    switch (line.is) {
      case 'flow':
        return { ...addFlows(build, line, holder), opens: null };
      case 'named':
        return line.of === 'systems' ? systems(line) : entities(line);
      case 'holder':
        return held(line.name, line.entities, line.details);
      case 'name':
        return plainName(line, holder);
    }
  }

  function systems({ names, details }: { readonly names: string; readonly details: string }): Made {
    const asked = piecesOf(names);
    const wish = systemWish(details);
    const made = asked.map((name) => ({ name, system: build.system(name, wish) }));
    const [only] = made;
    return {
      makes: made.map(({ system }) => namedSystem(build.plan, system)).join(', '),
      remark: wish.remark,
      opens: made.length === 1 && only ? only : null,
    };
  }

  function entities({ names, details }: { readonly names: string; readonly details: string }): Made {
    const record = RECORD.exec(details)?.[1];
    const system = record === undefined ? null : build.system(record.trim());
    const asked = piecesOf(names);
    for (const name of asked) build.entity(name, { record: system });
    const remark = details !== '' && record === undefined ? leftOut(details) : null;
    const where = system === null ? '' : `, system of record ${build.plan.systems[system]?.name ?? ''}`;
    return { makes: `${asked.length === 1 ? 'Entity' : 'Entities'} ${asked.join(', ')}${where}`, remark, opens: null };
  }

  function held(name: string, carried: string, details: string): Made {
    if (looksLikeProse(name)) return unknown(PROSE);
    const asked = piecesOf(carried);
    // "SAP: our ERP since 2009" is a remark and no list of entities.
    if (asked.some(looksLikeProse)) return unknown(PROSE);
    const wish = systemWish(details);
    const system = build.system(name, wish);
    for (const one of asked) build.placement(build.entity(one), system);
    const makes = `${namedSystem(build.plan, system)} holds ${asked.join(', ')}`;
    return { makes, remark: wish.remark, opens: { system, name } };
  }

  function plainName(line: Extract<ListLine, { is: 'name' }>, holder: { readonly system: number } | null): Made {
    const { name, details } = line;
    if (name === '') return unknown(PROSE);
    const entity = entityOfName(name);
    const { certainty } = kindOfName(name);
    if (holder !== null && (entity !== null || certainty !== 'named')) {
      if (looksLikeProse(name)) return unknown(PROSE);
      const asked = piecesOf(name);
      for (const one of asked) build.placement(build.entity(one), holder.system);
      return {
        makes: `${build.plan.systems[holder.system]?.name ?? ''} holds ${asked.join(', ')}`,
        remark: null,
        opens: null,
      };
    }
    if (section === 'entities') return entities({ names: name, details });
    const isEntity = entity !== null && certainty !== 'named' && section !== 'systems';
    if (isEntity) return entities({ names: name, details });
    if (certainty === 'unknown' && looksLikeProse(name)) return unknown(PROSE);
    return systems({ names: name, details });
  }
}

type Said = Exclude<ListLine, { is: 'blank' } | { is: 'heading' }>;

interface Made {
  readonly makes: string | null;
  readonly remark: string | null;
  /** The system that indented lines below belong to. */
  readonly opens: { readonly system: number; readonly name: string } | null;
}

const RECORD = /^(?:(?:system of )?record|sor|owned by|owner|of|in)\s*[:=]?\s+(.+)$/i;
const PROSE = 'This reads like a sentence. Write it as “Commerce -> Service: Order (platform events, 5 s)”.';

/** Characters of one line. */
const LONGEST_LINE = 2000;
const TOO_LONG: ListLine = {
  is: 'name',
  name: `A line of more than ${LONGEST_LINE} characters is no list.`,
  details: '',
};

function unknown(remark: string): Made {
  return { makes: null, remark, opens: null };
}

function leftOut(details: string): string {
  return `${quoted(details)} means nothing here and is left out. “(record SAP)” names the system of record.`;
}

const MOST_WORDS = 5;

/** Names are short and end without a stop. */
function looksLikeProse(name: string): boolean {
  return name.length > 80 || /[.?!]$/.test(name) || name.split(/\s+/).length > MOST_WORDS;
}
