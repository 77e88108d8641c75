import { expect, test } from 'vitest';
import { documentsOf } from '../../src/deliverables/all-deliverables.ts';
import { cellTexts } from '../../src/deliverables/cell-text.ts';
import { tablesOf } from '../../src/deliverables/csv-tables.ts';
import { sourceOf } from '../../src/deliverables/source.ts';
import { textWidth } from '../../src/scene/measure.ts';
import { loadCases } from '../../src/testing/cases.ts';
import { columnPixels } from './column-pixels.ts';

test('no word of a name is broken: "Customer" stands in one line', () => {
  for (const { design } of loadCases().filter(({ group }) => group === 'base')) {
    for (const table of documentsOf(sourceOf(design, '2026-11-22')).flatMap(tablesOf)) {
      const widths = columnPixels(table);
      for (const { cells } of table.rows) {
        for (const [at, column] of table.columns.entries()) {
          const room = Math.min(260, (widths[at] ?? 0) - 17);
          const words = cells[at] ? cellTexts(cells[at], column).flatMap((text) => text.split(/[\s-]/)) : [];
          for (const word of words) {
            const width = textWidth(word, { family: 'sans', weight: 400, size: 12 });
            if (width < 250) expect(width, `${table.id} ${column.title}: ${word}`).toBeLessThanOrEqual(room);
          }
        }
      }
    }
  }
});
