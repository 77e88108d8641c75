import { expect, test } from 'vitest';
import { jsonReport } from '../../../src/findings-report/json-report.ts';
import { isToDo } from '../../../src/readiness/to-dos.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { OUTGOING_FORM_NAMES, OUTGOING_FORMS } from './outgoing-forms.ts';
import { outgoingReport } from './outgoing-report.ts';

const design = sketch(`
  design { name: "=Northwind, to be" }
  sales:Contact is Customer
  mc:Subscriber is Customer
  sales -> mc "-1 feed" carries Customer by mc-connect-sds
  sales -> sap carries Order
  waiver w1 { ruleId: keys/no-shared-key, subject: "entity:Customer", reason: "Only compared", approvedBy: Dana }`);
const core = ALL_RULES.filter(({ meta }) => meta.profile === 'core');
const result = lintAll(buildTopology(design), core, { today: '2026-11-22' });

/** As the panel has them: gravest first, and the questions of the draft apart. */
function panelFindings() {
  const byGravity = SEVERITIES.flatMap((severity) =>
    result.findings.filter((finding) => finding.severity === severity),
  );
  return {
    findings: byGravity.filter((finding) => isToDo(finding, 'draft') === false),
    toDos: result.findings.filter((finding) => isToDo(finding, 'draft')),
    waived: result.waived,
    crashes: [],
  };
}

function reportOf(outgoing: ReturnType<typeof panelFindings>) {
  return outgoingReport({ design, outgoing, rules: core.map(({ meta }) => meta), pages: new Map() });
}

test('to-dos are findings among the others, in the order in which the command line lists them', () => {
  const { toDos } = panelFindings();
  expect(toDos.length).toBeGreaterThan(0);
  const [file] = JSON.parse(jsonReport(reportOf(panelFindings()))).files;
  expect(file.path).toBe('northwind-to-be.design.json');
  expect(file.findings.map(({ rule, subject }: Record<string, string>) => `${rule} ${subject}`)).toEqual(
    result.findings.map(({ ruleId, subject }) => `${ruleId} ${subject}`),
  );
  expect(file.summary).toMatchObject({ waived: 1 });
});

test('only what is shown leaves when only that is asked for', () => {
  const shown = { ...panelFindings(), findings: panelFindings().findings.slice(0, 1), toDos: [], waived: [] };
  const [file] = JSON.parse(jsonReport(reportOf(shown))).files;
  expect(file.findings).toHaveLength(1);
  expect(file.summary.waived).toBe(0);
});

test.each(OUTGOING_FORM_NAMES)('%s holds every finding, and its file has an ending of its own', (name) => {
  const { write, ending } = OUTGOING_FORMS[name];
  const text = write(reportOf(panelFindings()));
  for (const { ruleId } of result.findings) expect(text).toContain(ruleId);
  expect(ending).toMatch(/^findings\.[a-z]+$/);
});

test('a spreadsheet calculates nothing of it', () => {
  const text = OUTGOING_FORMS.csv.write(reportOf(panelFindings()));
  expect(text).not.toMatch(/(^|,)"?[=+@-]/m);
  expect(text).toContain('"\'=Northwind, to be"');
});
