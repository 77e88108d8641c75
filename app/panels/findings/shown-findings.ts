/** Which findings the panel shows: of those there are, what filter, switches, scope and comparison leave. */
import type { Subject } from '../../../src/model/field.ts';
import type { WaivedFinding } from '../../../src/rules/lint.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';
import { findingKey } from '../../actions/findings/finding-order.ts';
import type { FindingsState } from '../../store/findings-store.ts';
import type { FactsOf } from './finding-facts.ts';
import { findingFilter } from './finding-filter.ts';
import type { PanelState } from './panel-state.ts';

export type Found = Pick<FindingsState, 'findings' | 'toDos' | 'waived' | 'crashes'>;

export interface Looking extends Pick<PanelState, 'query' | 'hidden'> {
  readonly factsOf: FactsOf;
  /** Null where every finding is in it. */
  readonly isInScope: ((subject: Subject) => boolean) | null;
  /** Of the findings of the state one compares with, by `findingKey`; null where one compares with none. */
  readonly before: ReadonlySet<string> | null;
  /** Only those that are not in it. */
  readonly isOnlyNew: boolean;
}

export interface ShownFindings extends Found {
  /** The waived ones were asked for, so they are not folded. */
  readonly wantsWaived: boolean;
}

/** Gravest first. Rules that failed are never filtered away. */
export function shownFindings({ findings, toDos, waived, crashes }: Found, looking: Looking): ShownFindings {
  const { query, hidden, factsOf, isInScope, before, isOnlyNew } = looking;
  const { passes, wantsWaived } = findingFilter(query);
  const isAsked = query.trim() !== '';

  function isShown(finding: Finding, isToDo: boolean, isWaived: boolean): boolean {
    if (isToDo ? hidden.has('to-do') : hidden.has(finding.severity)) return false;
    if (isInScope && !isInScope(finding.subject)) return false;
    const isNew = before !== null && !before.has(findingKey(finding));
    if (isOnlyNew && !isNew) return false;
    return !isAsked || passes({ finding, facts: factsOf(finding), isToDo, isWaived, isNew });
  }

  return {
    findings: inGravity(findings.filter((finding) => isShown(finding, false, false))),
    toDos: toDos.filter((finding) => isShown(finding, true, false)),
    waived: waived.filter(({ finding }: WaivedFinding) => isShown(finding, false, true)),
    crashes,
    wantsWaived,
  };
}

/** As `inOrderOfGravity`, without comparing thousands with each other. */
function inGravity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
