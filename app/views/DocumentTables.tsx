import { useDeferredValue, useId, useMemo } from 'react';
import { ALL_DELIVERABLES } from '../../src/deliverables/all-deliverables.ts';
import { cellTexts, markText } from '../../src/deliverables/cell-text.ts';
import { columnTitle, tablesOf } from '../../src/deliverables/csv-tables.ts';
import { documentOf } from '../../src/deliverables/deliverable.ts';
import type { DeliverableId, Table } from '../../src/deliverables/document.ts';
import { sourceOf } from '../../src/deliverables/source.ts';
import { todayUtc } from '../actions/findings/today.ts';
import { useDesign, useSession } from '../store/context.tsx';
import { useViewPort } from './use-view-port.ts';

/** The tables of a deliverable as they go out, to read. */
export function DocumentTables({ id }: { readonly id: DeliverableId }) {
  useViewPort(
    useSession(({ view }) => view),
    () => false,
  );
  const design = useDeferredValue(useDesign((whole) => whole));
  const document = useMemo(() => {
    const deliverable = ALL_DELIVERABLES.find((one) => one.id === id);
    return deliverable && documentOf(deliverable, sourceOf(design, todayUtc()));
  }, [id, design]);
  if (!document) return null;
  return (
    <div className="absolute inset-0 flex flex-col gap-6 overflow-auto p-5">
      <h2 className="text-base font-semibold">{document.title}</h2>
      {tablesOf(document).map((table) => (
        <DocumentTable key={table.id} table={table} />
      ))}
    </div>
  );
}

function DocumentTable({ table }: { readonly table: Table }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-2 font-semibold">
        {table.title}
      </h3>
      {table.rows.length === 0 && <p className="text-ink-soft">{table.emptyText}</p>}
      {table.rows.length > 0 && (
        <table className="border-collapse text-xs">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.id} className="border border-line bg-sunken px-2 py-1 text-left font-semibold">
                  {columnTitle(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                {table.columns.map((column, at) => {
                  const cell = row.cells[at];
                  return (
                    <td key={column.id} className="max-w-80 border border-line px-2 py-1 align-top wrap-anywhere">
                      {cell && [...cellTexts(cell, column), markText(cell)].filter(Boolean).join(', ')}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
