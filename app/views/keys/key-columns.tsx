/** The columns of the Keys view, made from those of the inventory that goes out. */
import { MARK_TEXTS } from '../../../src/deliverables/document.ts';
import { KEY_COLUMNS } from '../../../src/deliverables/shared-key-inventory.ts';
import type { Design } from '../../../src/model/design.ts';
import type { About } from '../../../src/model/records/governance.ts';
import type { GridCell, GridColumn } from '../../grid/grid-types.ts';
import { marksOf } from '../finding-marks.ts';
import { editorOf } from './key-edits.ts';
import { FIELD, type KeysRow } from './key-rows.ts';

interface ColumnContext {
  readonly status: About['status'];
  readonly isNarrow: boolean;
  readonly design: () => Design;
}

export function keyColumns({ status, isNarrow, design }: ColumnContext): readonly GridColumn<KeysRow>[] {
  return KEY_COLUMNS.map(
    ({ id, title, type }): GridColumn<KeysRow> => ({
      id,
      title: TITLES[id] ?? title,
      widthPx: id === 'key' && isNarrow ? 132 : (WIDTHS[id] ?? 120),
      isPinned: id === 'key',
      align: type === 'number' ? 'end' : 'start',
      ...(HELP[id] !== undefined && { help: HELP[id] }),
      cell: (row) => cellOf(row, id, status),
      sortValue: (row) => row.cells.get(id)?.sort ?? null,
      editor: (row) => editorOf(row, id, design()),
    }),
  );
}

function cellOf(row: KeysRow, columnId: string, status: About['status']): GridCell {
  const cell = row.cells.get(columnId);
  const marks = marksOf(row.findings.get(columnId), status);
  const lacks = columnId === FIELD && !row.hasField && row.placementId !== null;
  return {
    text: lacks ? 'no field' : (cell?.text ?? ''),
    ...(lacks && { content: <span className="truncate font-medium text-error">no field</span> }),
    ...(cell?.mark && !lacks && !marks && { note: MARK_TEXTS[cell.mark] }),
    isFixed: cell?.field === null,
    ...(marks && { marks }),
  };
}

const TITLES: Readonly<Record<string, string | undefined>> = { 'case-sensitive': 'Case-sensitive' };

const WIDTHS: Readonly<Record<string, number | undefined>> = {
  key: 184,
  entity: 120,
  system: 176,
  object: 148,
  field: 196,
  type: 104,
  length: 84,
  'external-id': 116,
  unique: 100,
  'case-sensitive': 124,
  native: 92,
  'minted-by': 148,
  decided: 196,
  records: 136,
  repair: 240,
};

const HELP: Readonly<Record<string, string | undefined>> = {
  'external-id': 'Makes it an upsert key and indexes it. Y or N sets all chosen rows.',
  unique: 'Only Unique enforces. Y or N sets all chosen rows.',
  'case-sensitive': 'Whether "ab" and "AB" are two keys. Y or N sets all chosen rows.',
  native: "The platform's own id: no attributes to set. Y or N sets all chosen rows.",
  records: 'How many there are before the key comes.',
  repair: 'How existing records get the key.',
};
