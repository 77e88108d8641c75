import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { cellFindings } from '../../../src/deliverables/cell-findings.ts';
import { columnTitle } from '../../../src/deliverables/csv-tables.ts';
import type { Table } from '../../../src/deliverables/document.ts';
import { useFindings } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { columnPixels } from './column-pixels.ts';
import { PreviewCell } from './PreviewCell.tsx';

interface PreviewTableProps {
  readonly table: Table;
}

/** So many are drawn at once; who wants more of a long table asks for them. */
const ROWS_AT_ONCE = 150;

/**
 * One table, of a long one the beginning until somebody asks for more. One stop for the Tab key: arrows go from cell to cell
 * that leads somewhere, Enter follows it.
 */
export function PreviewTable({ table }: PreviewTableProps) {
  const { columns, rows, title } = table;
  const findings = useFindings((state) => state.findings);
  const atCells = useMemo(() => cellFindings(findings), [findings]);
  const widths = useMemo(() => columnPixels(table), [table]);
  const body = useRef<HTMLTableSectionElement>(null);
  const [shownCount, setShownCount] = useState(ROWS_AT_ONCE);
  const [stop, setStop] = useState({ row: 0, column: 0 });
  const wanted = useRef<{ row: number; column: number } | null>(null);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    const cell = body.current?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });

  function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
    const by = STEPS.get(event.key);
    if (!by) return;
    event.preventDefault();
    const next = nextStop(table, stop, by);
    if (!next) return;
    wanted.current = next;
    if (next.row >= shownCount) setShownCount(next.row + ROWS_AT_ONCE);
    setStop(next);
  }

  const first = useMemo(() => firstStop(table), [table]);
  const here = leads(table, stop.row, stop.column) ? stop : first;

  return (
    <div className="overflow-x-auto" tabIndex={-1}>
      <table
        className="table-fixed border-collapse text-xs"
        style={{ width: widths.reduce((sum, width) => sum + width, 0) }}
        aria-rowcount={rows.length + 1}
      >
        <caption className="sr-only">{title}</caption>
        <colgroup>
          {columns.map(({ id }, at) => (
            <col key={id} style={{ width: widths[at] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className="border border-line bg-sunken px-2 py-1 text-left align-bottom font-semibold"
              >
                {column.type === 'duration' ? column.title : columnTitle(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {rows.slice(0, shownCount).map((row, index) => (
            <tr key={row.id} aria-rowindex={index + 2}>
              {columns.map((column, at) => (
                <PreviewCell
                  key={column.id}
                  column={column}
                  cell={row.cells[at]}
                  isStruck={row.isStruck}
                  findings={row.cells[at] ? atCells.at(row.cells[at]) : NONE}
                  place={`${index}.${at}`}
                  isStop={here?.row === index && here.column === at}
                  onFocus={() => setStop({ row: index, column: at })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownCount && (
        <Button size="small" className="mt-2" onClick={() => setShownCount(shownCount + MORE_ROWS)}>
          {`Show more: ${shownCount.toLocaleString('en')} of ${rows.length.toLocaleString('en')} rows are here`}
        </Button>
      )}
    </div>
  );
}

const MORE_ROWS = 500;
const NONE: readonly never[] = [];

interface Step {
  readonly row: number;
  readonly column: number;
}
const STEPS: ReadonlyMap<string, Step> = new Map([
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowUp', { row: -1, column: 0 }],
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowLeft', { row: 0, column: -1 }],
]);

function leads({ rows }: Table, row: number, column: number): boolean {
  return (rows[row]?.cells[column]?.subject ?? null) !== null;
}

function firstStop(table: Table): Step | null {
  for (const [row, { cells }] of table.rows.entries()) {
    const column = cells.findIndex(({ subject }) => subject !== null);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The nearest cell that way which leads somewhere. */
function nextStop(table: Table, from: Step, by: Step): Step | null {
  let { row, column } = from;
  do {
    row += by.row;
    column += by.column;
    if (leads(table, row, column)) return { row, column };
  } while (row >= 0 && row < table.rows.length && column >= 0 && column < table.columns.length);
  return null;
}
