/** The findings as one flat list of rows, which is what a virtual list scrolls through. */
import type { Design } from '../../../src/model/design.ts';
import { wholeSubject } from '../../../src/model/subject.ts';
import { questionOf } from '../../../src/readiness/to-dos.ts';
import type { WaivedFinding } from '../../../src/rules/lint.ts';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { elementName } from '../../actions/element-name.ts';
import { findingKey, inOrderOfGravity } from '../../actions/findings/finding-order.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import type { FindingsState } from '../../store/findings-store.ts';
import { findingFilter } from './finding-filter.ts';
import type { Grouping, PanelState } from './panel-state.ts';

export type Row =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly worst: Severity;
      readonly isOpen: boolean;
    }
  | {
      readonly type: 'finding';
      readonly key: string;
      readonly title: string;
      readonly finding: Finding;
      /** An open question of a draft. */
      readonly isToDo: boolean;
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
  | { readonly type: 'waived-group'; readonly key: string; readonly count: number; readonly isOpen: boolean }
  | { readonly type: 'waived'; readonly key: string; readonly title: string; readonly waived: WaivedFinding }
  | { readonly type: 'crash'; readonly key: string; readonly ruleId: string; readonly error: unknown };

export const WAIVED_GROUP = 'waived';
export const TO_DO_GROUP = 'to-dos';

/** Findings, then the questions of a draft, then what was waived, then rules that failed, which are never filtered away. */
export function findingRows(
  { findings, toDos, waived, crashes }: Pick<FindingsState, 'findings' | 'toDos' | 'waived' | 'crashes'>,
  design: Design,
  state: PanelState,
): readonly Row[] {
  const isShown = shownBy(design, state);
  return [
    ...groupedRows(inOrderOfGravity(findings).filter(isShown), design, state),
    ...toDoRows(toDos.filter(isShown), design, state),
    ...waivedRows(
      waived.filter(({ finding }) => isShown(finding)),
      state,
    ),
    ...crashes.map(({ ruleId, error }): Row => ({ type: 'crash', key: `crash ${ruleId}`, ruleId, error })),
  ];
}

export function shownBy(design: Design, { query, hidden }: PanelState): (finding: Finding) => boolean {
  const passes = findingFilter(query);
  return (finding) =>
    !hidden.has(finding.severity) && (query.trim() === '' || passes({ finding, text: textOf(design, finding) }));
}

function textOf(design: Design, finding: Finding): string {
  const names = [finding.subject, ...finding.related].map((subject) => elementName(design, subject));
  return [findingTitle(finding), finding.ruleId, finding.message, ...names].join(' ');
}

/** A group of one needs no heading: its rule is its title. */
function groupedRows(findings: readonly Finding[], design: Design, { grouping, closed }: PanelState): readonly Row[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = groupOf(finding, grouping);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups].flatMap(([name, group]) => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1 && grouping === 'rule') return findingRow(first, findingTitle(first));
    const key = `${grouping} ${name}`;
    const isOpen = !closed.has(key);
    const title = grouping === 'rule' ? findingTitle(first) : elementName(design, name);
    const head: Row = { type: 'group', key, title, count: group.length, worst: first.severity, isOpen };
    const titleOf = (finding: Finding) =>
      grouping === 'rule' ? elementName(design, finding.subject) : findingTitle(finding);
    return isOpen ? [head, ...group.map((finding) => findingRow(finding, titleOf(finding)))] : [head];
  });
}

function groupOf({ ruleId, subject }: Finding, grouping: Grouping): string {
  return grouping === 'rule' ? ruleId : wholeSubject(subject);
}

function findingRow(finding: Finding, title: string, isToDo = false): Row {
  return { type: 'finding', key: findingKey(finding), title, finding, isToDo };
}

/** By the question they ask; the questions are folded, as the list of them is what one wants to see. */
function toDoRows(
  toDos: readonly Finding[],
  design: Design,
  { areToDosOpen, openQuestions }: PanelState,
): readonly Row[] {
  if (toDos.length === 0) return [];
  const head: Row = { type: 'to-do-group', key: TO_DO_GROUP, count: toDos.length, isOpen: areToDosOpen };
  if (!areToDosOpen) return [head];
  const byQuestion = new Map<string, Finding[]>();
  for (const toDo of toDos) {
    const group = byQuestion.get(toDo.ruleId);
    if (group) group.push(toDo);
    else byQuestion.set(toDo.ruleId, [toDo]);
  }
  const questions = [...byQuestion].flatMap(([ruleId, group]): readonly Row[] => {
    const isOpen = openQuestions.has(ruleId);
    const title = questionOf(ruleId) ?? ruleId;
    const question: Row = { type: 'question', key: `to-do ${ruleId}`, ruleId, title, count: group.length, isOpen };
    if (!isOpen) return [question];
    return [question, ...group.map((finding) => findingRow(finding, elementName(design, finding.subject), true))];
  });
  return [head, ...questions];
}

function waivedRows(waived: readonly WaivedFinding[], { isWaivedOpen }: PanelState): readonly Row[] {
  if (waived.length === 0) return [];
  const head: Row = { type: 'waived-group', key: WAIVED_GROUP, count: waived.length, isOpen: isWaivedOpen };
  if (!isWaivedOpen) return [head];
  const rows = waived.map((one): Row => {
    return { type: 'waived', key: `waived ${findingKey(one.finding)}`, title: findingTitle(one.finding), waived: one };
  });
  return [head, ...rows];
}
