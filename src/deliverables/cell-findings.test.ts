import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { documentsOf } from './all-deliverables.ts';
import { cellFindings } from './cell-findings.ts';
import { mainTable } from './csv-tables.ts';
import type { DeliverableId } from './document.ts';
import { sourceOf } from './source.ts';

const source = sourceOf(
  sketch(`
    sales:Contact is Customer replica key gcid not-unique
    mc:Subscriber is Customer replica
    f1: sales -> mc carries Customer by platform-events for operational-sync { errorHandling: { retry: true } }`),
  '2026-11-21',
);
const findings = cellFindings(source.findings);

/** Rules by column of the first row in which any has one. */
function rulesIn(id: DeliverableId, rowId: RegExp): Readonly<Record<string, readonly string[]>> {
  const [document] = documentsOf(source, [id]);
  const table = document && mainTable(document);
  const row = table?.rows.find((one) => rowId.test(one.id));
  if (!table || !row) throw new Error('The row is gone.');
  const entries = row.cells.map(
    (cell, at) => [table.columns[at]?.id ?? '', findings.at(cell).map(({ ruleId }) => ruleId)] as const,
  );
  return Object.fromEntries(entries.filter(([, rules]) => rules.length > 0));
}

test('a finding stands at the cell that answers it', () => {
  expect(rulesIn('system-of-record-matrix', /^Customer/)).toMatchObject({ record: ['ownership/no-system-of-record'] });
  expect(rulesIn('integration-map', /^f1/)).toMatchObject({
    sla: ['latency/slo-missing'],
    errors: ['delivery/failure-handling-incomplete'],
  });
  expect(rulesIn('shared-key-inventory', /sales/)).toMatchObject({ unique: ['keys/not-external-id-unique'] });
});

test('what no cell shows stands beside the row, and nothing is lost', () => {
  const [document] = documentsOf(source, ['integration-map']);
  const [row] = document ? mainTable(document).rows : [];
  if (!row) throw new Error('The flow is gone.');
  const shown = new Set([...row.cells.flatMap((cell) => findings.at(cell)), ...findings.besides(row)]);
  const own = source.findings.filter(({ subject }) => subject === 'flow:f1');
  expect(own.length).toBeGreaterThan(2);
  expect(shown).toEqual(new Set(own));
  expect(findings.besides(row).map(({ ruleId }) => ruleId)).toContain('deployment/no-smoke-test');
});
