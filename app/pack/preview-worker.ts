/** The worker that makes deliverables to look at, so that the page stays free while one edits a large design. */
import { ALL_DELIVERABLES } from '../../src/deliverables/all-deliverables.ts';
import { cellFindings } from '../../src/deliverables/cell-findings.ts';
import { mainTable, tablesOf } from '../../src/deliverables/csv-tables.ts';
import { documentOf } from '../../src/deliverables/deliverable.ts';
import { type Source, sourceOf } from '../../src/deliverables/source.ts';
import type { DocumentState, FromPreviewWorker, ShapedDocument, ToPreviewWorker } from './preview-messages.ts';
import { tableShape } from './table-shape.ts';

let source: Source | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPreviewWorker>) => {
  try {
    if (data.design) source = sourceOf(data.design, data.today);
    if (!source) throw new Error('A design comes with the first question.');
    say({ is: 'document', token: data.token, ...shapedIn(source, data.id) });
    if (data.design) say({ is: 'states', token: data.token, states: statesOf(source) });
  } catch (error) {
    say({ is: 'failed', token: data.token, reason: error instanceof Error ? error.message : String(error) });
  }
});

function shapedIn(from: Source, id: ToPreviewWorker['id']): ShapedDocument {
  const deliverable = ALL_DELIVERABLES.find((one) => one.id === id);
  if (!deliverable) throw new Error('Every id is one of a deliverable.');
  const document = documentOf(deliverable, from);
  const findings = cellFindings(from.findings);
  return { document, shapes: new Map(tablesOf(document).map((table) => [table.id, tableShape(table, findings)])) };
}

function statesOf(from: Source): readonly DocumentState[] {
  const findings = cellFindings(from.findings);
  return ALL_DELIVERABLES.map((deliverable) => {
    const document = documentOf(deliverable, from);
    const cells = tablesOf(document).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    return {
      id: deliverable.id,
      rowCount: mainTable(document).rows.length,
      findingCount: new Set(cells.flatMap((cell) => findings.at(cell))).size,
    };
  });
}

function say(message: FromPreviewWorker): void {
  postMessage(message);
}
