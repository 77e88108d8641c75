/** A design after checking it, as reports take it. */
import { encodeJson } from '../codecs/json.ts';
import type { CheckedFile, FileReport, FindingsReport } from '../findings-report/report.ts';
import { type Design, only } from '../model/design.ts';
import { ALL_RULES } from '../rules/all.ts';
import { rulesOf } from '../rules/custom/rules-of.ts';
import { lintAll } from '../rules/lint.ts';
import { buildTopology } from '../topology/build-topology.ts';

export function checkedFile(design: Design, over: Partial<CheckedFile> = {}): CheckedFile {
  const rules = rulesOf(design, ALL_RULES);
  return {
    path: 'designs/one.json',
    name: only(design, 'about').name,
    profile: 'extended',
    design,
    result: lintAll(buildTopology(design), rules, { today: '2026-11-21' }),
    rules: rules.map(({ meta }) => meta),
    source: encodeJson(design),
    known: new Set(),
    ...over,
  };
}

export function reportOn(files: readonly FileReport[], over: Partial<FindingsReport> = {}): FindingsReport {
  return { files, baseline: null, pageOf: () => null, docs: null, ...over };
}

/** Waives each finding of every third rule, so that a report has both. */
export function withSomeWaived(design: Design): Design {
  const ids = [...new Set(checkedFile(design).result.findings.map(({ ruleId }) => ruleId))].filter(
    (_, i) => i % 3 === 0,
  );
  const waivers = ids.map((ruleId, order) => {
    const waiver = {
      id: `waived-${order}`,
      ruleId,
      subject: '*',
      reason: 'Decided | with <Ada>',
      approvedBy: 'Ada',
      expires: null,
      order,
    };
    return [waiver.id, waiver] as const;
  });
  return { ...design, waivers: new Map(waivers) };
}
