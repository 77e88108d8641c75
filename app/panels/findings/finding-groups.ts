/** Under which heading a finding stands, by each way of grouping. */

import { groupBy } from '../../../src/lib/group-by.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { wholeSubject } from '../../../src/model/subject.ts';
import { GUIDE_STEPS, stepOfRule } from '../../../src/readiness/guide-steps.ts';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { partsOf } from '../../store/drawn-subjects.ts';
import { nameIn } from './finding-facts.ts';
import type { Grouping } from './panel-memory.ts';

export interface FindingGroup {
  /** Used once among all groups of all groupings. */
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** In the order of their first findings, so gravest first; steps in their own. */
export function findingGroups(
  findings: readonly Finding[],
  design: Design,
  grouping: Grouping,
): readonly FindingGroup[] {
  const groups = [...groupBy(findings, (finding) => nameOf(finding, design, grouping))].map(([name, those]) => {
    return { key: `${grouping} ${name}`, title: titleOf(name, those, design, grouping), findings: those };
  });
  return grouping === 'step' ? groups.sort((a, b) => stepRank(a.findings) - stepRank(b.findings)) : groups;
}

function nameOf({ ruleId, subject, severity }: Finding, design: Design, grouping: Grouping): string {
  switch (grouping) {
    case 'rule':
      return ruleId;
    case 'element':
      return wholeSubject(subject);
    case 'system':
      return systemPlace(design, subject);
    case 'severity':
      return severity;
    case 'step':
      return stepOfRule(ruleId) ?? '';
  }
}

function titleOf(name: string, [first]: readonly Finding[], design: Design, grouping: Grouping): string {
  switch (grouping) {
    case 'rule':
      return first ? findingTitle(first) : name;
    case 'element':
      return nameIn(design, name);
    case 'system':
      return PLACES.get(name) ?? nameIn(design, name);
    case 'severity':
      return SEVERITY_TITLES[first?.severity ?? 'info'];
    case 'step':
      return GUIDE_STEPS.find(({ id }) => id === name)?.title ?? 'Rules of this design';
  }
}

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Hints' };

const ACROSS = 'across';
const WHOLE = 'whole';
const PLACES: ReadonlyMap<string, string> = new Map([
  [ACROSS, 'Across systems'],
  [WHOLE, 'The whole design'],
]);

/** Each finding stands in one place: that of a flow is where its data arrives, as it is there that it hurts. */
function systemPlace(design: Design, subject: Subject): string {
  const { kind, id } = partsOf(subject);
  switch (kind) {
    case 'system':
      return `system:${id}`;
    case 'placement':
      return systemOf(design.placements.get(id)?.systemId);
    case 'interaction':
      return systemOf(design.interactions.get(id)?.systemId);
    case 'flow':
      return systemOf(design.flows.get(id)?.target);
    case 'entity':
    case 'sharedKey':
    case 'org':
    case 'segment':
      return ACROSS;
    default:
      return WHOLE;
  }
}

function systemOf(id: string | undefined): string {
  return id === undefined ? ACROSS : `system:${id}`;
}

function stepRank([first]: readonly Finding[]): number {
  const step = first ? stepOfRule(first.ruleId) : null;
  return step === null ? GUIDE_STEPS.length : GUIDE_STEPS.findIndex(({ id }) => id === step);
}
