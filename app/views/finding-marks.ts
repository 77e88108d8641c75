/** Findings as the marks of a cell: worst first, with what a draft still has to answer apart. */
import type { About } from '../../src/model/records/governance.ts';
import { isToDo } from '../../src/readiness/to-dos.ts';
import type { Finding } from '../../src/rules/rule.ts';
import type { GridMark, MarkSeverity } from '../grid/grid-types.ts';
import { shortened } from '../marks/shortened.ts';

const ORDER: readonly MarkSeverity[] = ['error', 'warning', 'info', 'to-do'];

export function marksOf(
  findings: readonly Finding[] | undefined,
  status: About['status'],
): readonly GridMark[] | undefined {
  if (!findings || findings.length === 0) return undefined;
  return findings
    .map(
      (finding): GridMark => ({
        severity: isToDo(finding, status) ? 'to-do' : finding.severity,
        text: shortened(finding.message),
      }),
    )
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
