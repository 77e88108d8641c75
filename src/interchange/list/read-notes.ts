/** Plain lines, in order: a line that is indented, or a bullet below "Commerce:", belongs to the system above it. */
import type { Design } from '../../model/design.ts';
import { createPlanBuilder } from '../plan/plan-builder.ts';
import { type ListLine, type ReadLine, readListLine, type Section } from './list-line.ts';
import type { LineReading, ListReading } from './list-reading.ts';
import { addEntities, addHeld, addName, addSystems, type Made, unread } from './notes-elements.ts';
import { addFlows } from './notes-flow.ts';
import { newcomers } from './reading-words.ts';

export function readNotes(text: string, design: Design): ListReading {
  const build = createPlanBuilder(design);
  const lines: LineReading[] = [];
  let section: Section | null = null;
  let parent: Parent | null = null;

  text.split('\n').forEach((row, at) => {
    const read = row.length > LONGEST_LINE ? TOO_LONG : readListLine(row);
    const { indent, line } = read;
    if (line.is === 'blank') return;
    if (line.is === 'heading') {
      section = line.of;
      parent = null;
      return;
    }
    if (parent && !isBelow(parent, read)) parent = null;
    const before = newcomers(build);
    const made = madeOf(line, parent);
    const told = before.since(line.is !== 'name' && line.is !== 'named');
    const remark = [made.remark, told].filter((one) => one !== null).join(' ');
    lines.push({ line: at + 1, text: row.trim(), makes: made.makes, remark: remark === '' ? null : remark });
    // "-> Data Cloud" below a flow starts where that one does.
    const isOpenFlow = line.is === 'flow' && parent === null && made.makes !== null;
    if (isOpenFlow) parent = { indent, takesBullets: false, system: null, name: line.ends[0] ?? '' };
    if (made.opens) parent = { indent, takesBullets: read.opens && !read.isBullet, ...made.opens };
  });
  return { plan: build.plan, lines, table: null, refused: null };

  function madeOf(line: Said, holder: Parent | null): Made {
    switch (line.is) {
      case 'flow':
        return { ...addFlows(build, line, holder), opens: null };
      case 'named':
        return line.of === 'systems' ? addSystems(build, line) : addEntities(build, line);
      case 'holder':
        return addHeld(build, line);
      case 'name':
        return addName(build, line, { holder: holder?.system ?? null, section });
      case 'remark':
        return unread(REMARK);
    }
  }
}

type Said = Exclude<ListLine, { is: 'blank' } | { is: 'heading' }>;

interface Parent {
  readonly indent: number;
  readonly takesBullets: boolean;
  /** Null for the source of a flow: what else stands below it does not lie in it. */
  readonly system: number | null;
  readonly name: string;
}

function isBelow(parent: Parent, { indent, isBullet }: ReadLine): boolean {
  return indent > parent.indent || (indent === parent.indent && parent.takesBullets && isBullet);
}

const REMARK =
  'This reads like a remark. Put # before it and it is left out; what flows is written as “A -> B: Order”.';

/** Characters of one line. */
const LONGEST_LINE = 2000;
const TOO_LONG: ReadLine = {
  indent: 0,
  isBullet: false,
  opens: false,
  line: { is: 'name', name: `A line of more than ${LONGEST_LINE} characters is no list.`, details: '' },
};
