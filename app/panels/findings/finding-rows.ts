/** The findings as one flat list of rows, which is what a virtual list scrolls through. */

import { groupBy } from '../../../src/lib/group-by.ts';
import type { Design } from '../../../src/model/design.ts';
import { questionOf } from '../../../src/readiness/to-dos.ts';
import type { WaivedFinding } from '../../../src/rules/lint.ts';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { findingKey } from '../../actions/findings/finding-order.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import type { LooseWaiver } from '../waivers/loose-waivers.ts';
import { nameIn } from './finding-facts.ts';
import { findingGroups } from './finding-groups.ts';
import type { PanelState } from './panel-state.ts';
import type { ShownFindings } from './shown-findings.ts';

export type Row =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly worst: Severity;
      readonly isOpen: boolean;
      /** Of the one rule that all of it is about; null for other groups. */
      readonly ruleId: string | null;
    }
  | {
      readonly type: 'finding';
      readonly key: string;
      readonly title: string;
      readonly finding: Finding;
      /** An open question of a draft. */
      readonly isToDo: boolean;
    }
  | {
      /** After the first few of a group: what shows the others, or after all of it what hides them again. */
      readonly type: 'more' | 'fewer';
      readonly key: string;
      readonly group: string;
      readonly title: string;
      readonly count: number;
    }
  | { readonly type: 'to-do-group'; readonly key: string; readonly count: number; readonly isOpen: boolean }
  | {
      readonly type: 'question';
      readonly key: string;
      readonly ruleId: string;
      readonly title: string;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | {
      readonly type: 'waived-group';
      readonly key: string;
      readonly count: number;
      readonly loose: number;
      readonly isOpen: boolean;
    }
  | { readonly type: 'loose-waiver'; readonly key: string; readonly loose: LooseWaiver }
  | { readonly type: 'waived'; readonly key: string; readonly title: string; readonly waived: WaivedFinding }
  | { readonly type: 'crash'; readonly key: string; readonly ruleId: string; readonly error: unknown };

export const WAIVED_GROUP = 'waived';
export const TO_DO_GROUP = 'to-dos';

/** Of a group; eighty careless flows must not bury the one entity without an owner. */
const FIRST_FEW = 5;

export type RowState = Pick<
  PanelState,
  'grouping' | 'closed' | 'whole' | 'isWaivedOpen' | 'areToDosOpen' | 'openQuestions'
>;

/** Findings, then the questions of a draft, then what was waived, then rules that failed. */
export function findingRows(
  {
    findings,
    toDos,
    waived,
    crashes,
    wantsWaived,
    loose = [],
  }: ShownFindings & { readonly loose?: readonly LooseWaiver[] },
  design: Design,
  state: RowState,
  current: string | null,
): readonly Row[] {
  return [
    ...groupedRows(findings, design, state, current),
    ...toDoRows(toDos, design, state, current),
    ...waivedRows(waived, loose, wantsWaived || state.isWaivedOpen),
    ...crashes.map(({ ruleId, error }): Row => ({ type: 'crash', key: `crash ${ruleId}`, ruleId, error })),
  ];
}

/** A rule's only finding needs no heading: the rule is its title. */
function groupedRows(
  findings: readonly Finding[],
  design: Design,
  { grouping, closed, whole }: RowState,
  current: string | null,
): readonly Row[] {
  return findingGroups(findings, design, grouping).flatMap(({ key, title, findings: those }) => {
    const [first] = those;
    if (!first) return [];
    if (those.length === 1 && grouping === 'rule') return findingRow(first, title);
    const isOpen = !closed.has(key);
    const ruleId = grouping === 'rule' ? first.ruleId : null;
    const head: Row = { type: 'group', key, title, count: those.length, worst: first.severity, isOpen, ruleId };
    if (!isOpen) return [head];
    const rowOf = (finding: Finding) =>
      findingRow(finding, grouping === 'rule' ? nameIn(design, finding.subject) : findingTitle(finding));
    return [head, ...cappedRows(those, { key, title, isWhole: whole.has(key), current, rowOf })];
  });
}

interface Capping {
  readonly key: string;
  readonly title: string;
  readonly isWhole: boolean;
  readonly current: string | null;
  readonly rowOf: (finding: Finding) => Row;
}

/** The first few, and the one that somebody came to last: where one stands is never hidden. */
function cappedRows(findings: readonly Finding[], { key, title, isWhole, current, rowOf }: Capping): readonly Row[] {
  if (findings.length <= FIRST_FEW + 1) return findings.map(rowOf);
  if (isWhole) {
    const fewer: Row = { type: 'fewer', key: `fewer ${key}`, group: key, title, count: FIRST_FEW };
    return [...findings.map(rowOf), fewer];
  }
  const shown = findings.filter((finding, at) => at < FIRST_FEW || findingKey(finding) === current);
  const more: Row = { type: 'more', key: `more ${key}`, group: key, title, count: findings.length - shown.length };
  return [...shown.map(rowOf), more];
}

function findingRow(finding: Finding, title: string, isToDo = false): Row {
  return { type: 'finding', key: findingKey(finding), title, finding, isToDo };
}

/** By the question they ask; the questions are folded, as the list of them is what one wants to see. */
function toDoRows(
  toDos: readonly Finding[],
  design: Design,
  { areToDosOpen, openQuestions, whole }: RowState,
  current: string | null,
): readonly Row[] {
  if (toDos.length === 0) return [];
  const head: Row = { type: 'to-do-group', key: TO_DO_GROUP, count: toDos.length, isOpen: areToDosOpen };
  if (!areToDosOpen) return [head];
  const questions = [...groupBy(toDos, ({ ruleId }) => ruleId)].flatMap(([ruleId, group]): readonly Row[] => {
    const isOpen = openQuestions.has(ruleId);
    const title = questionOf(ruleId) ?? ruleId;
    const key = `to-do ${ruleId}`;
    const question: Row = { type: 'question', key, ruleId, title, count: group.length, isOpen };
    if (!isOpen) return [question];
    const rowOf = (finding: Finding) => findingRow(finding, nameIn(design, finding.subject), true);
    return [question, ...cappedRows(group, { key, title, isWhole: whole.has(key), current, rowOf })];
  });
  return [head, ...questions];
}

function waivedRows(waived: readonly WaivedFinding[], loose: readonly LooseWaiver[], isOpen: boolean): readonly Row[] {
  if (waived.length + loose.length === 0) return [];
  const head: Row = { type: 'waived-group', key: WAIVED_GROUP, count: waived.length, loose: loose.length, isOpen };
  if (!isOpen) return [head];
  const rows = waived.map((one): Row => {
    return { type: 'waived', key: `waived ${findingKey(one.finding)}`, title: findingTitle(one.finding), waived: one };
  });
  return [
    head,
    ...rows,
    ...loose.map((one): Row => ({ type: 'loose-waiver', key: `waiver ${one.waiver.id}`, loose: one })),
  ];
}
