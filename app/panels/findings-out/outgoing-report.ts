/** What leaves: the findings of the open design, all or those shown, as the report the command line makes too. */
import { encodeJson } from '../../../src/codecs/json.ts';
import type { CheckedFile, FindingsReport } from '../../../src/findings-report/report.ts';
import { type Design, only } from '../../../src/model/design.ts';
import type { WaivedFinding } from '../../../src/rules/lint.ts';
import type { Finding, RuleMeta } from '../../../src/rules/rule.ts';
import { designFileName } from '../../store/file-name.ts';
import type { FindingsState } from '../../store/findings-store.ts';

export type Outgoing = Pick<FindingsState, 'findings' | 'toDos' | 'waived' | 'crashes'>;

interface ReportParts {
  readonly design: Design;
  readonly outgoing: Outgoing;
  /** Those that looked, in the order of the catalogue, the design's own last. */
  readonly rules: readonly RuleMeta[];
  /** Pages of rules as Markdown, for the forms that carry help. */
  readonly pages: ReadonlyMap<string, string>;
}

export function outgoingReport({ design, outgoing, rules, pages }: ReportParts): FindingsReport {
  const { name, ruleProfile } = only(design, 'about');
  const order = new Map(rules.map(({ id }, index) => [id as string, index]));
  const file: CheckedFile = {
    path: designFileName(design),
    name,
    profile: ruleProfile ?? 'core',
    design,
    // The to-dos of a draft are findings like any other to whoever reads the report.
    result: {
      findings: [...outgoing.findings, ...outgoing.toDos].sort((a, b) => inOrder(order, a, b)),
      waived: outgoing.waived.toSorted((a: WaivedFinding, b: WaivedFinding) => inOrder(order, a.finding, b.finding)),
      crashes: outgoing.crashes,
    },
    rules,
    source: encodeJson(design),
    known: new Set(),
  };
  return { files: [file], baseline: null, pageOf: (ruleId) => pages.get(ruleId) ?? null, docs: null };
}

function inOrder(order: ReadonlyMap<string, number>, a: Finding, b: Finding): number {
  const rank = ({ ruleId }: Finding) => order.get(ruleId) ?? order.size;
  return rank(a) - rank(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0);
}
