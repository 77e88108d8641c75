/** Tables from columns that know how to read a row's item: the same columns fill documents and the grids on screen. */
import type { Subject } from '../model/field.ts';
import { isSet } from '../topology/empty.ts';
import type { Cell, CellValue, Column, ColumnType, Mark, Row, Table, Unit } from './document.ts';

export interface ColumnOf<T> extends Column {
  cellOf(item: T): Cell;
}

interface Reading<T> {
  readonly unit?: Unit;
  /** Absent where the cell is worked out and cannot be edited. */
  readonly field?: string | ((item: T) => string | null);
  /** Where the field is not of the row's own subject. */
  readonly subject?: (item: T) => Subject | null;
  readonly mark?: (item: T) => Mark | null;
  /** Marks an empty value as missing. */
  readonly isAsked?: boolean | ((item: T) => boolean);
}

export interface ColumnMaker<T> {
  text(id: string, title: string, value: (item: T) => CellValue, reading?: Reading<T>): ColumnOf<T>;
  number(id: string, title: string, value: (item: T) => number | null, reading?: Reading<T>): ColumnOf<T>;
  duration(id: string, title: string, value: (item: T) => number | null, reading?: Reading<T>): ColumnOf<T>;
  date(id: string, title: string, value: (item: T) => string | null, reading?: Reading<T>): ColumnOf<T>;
  flag(id: string, title: string, value: (item: T) => boolean | null, reading?: Reading<T>): ColumnOf<T>;
}

/** Columns of rows whose cells belong to `subjectOf` the item, where nothing else is said. */
export function columnsOf<T>(subjectOf: (item: T) => Subject | null): ColumnMaker<T> {
  const maker =
    (type: ColumnType) =>
    (id: string, title: string, value: (item: T) => CellValue, reading: Reading<T> = {}): ColumnOf<T> => ({
      id,
      title,
      type,
      unit: reading.unit ?? null,
      cellOf: (item) => readCell(item, value(item), reading, subjectOf),
    });
  return {
    text: maker('text'),
    number: maker('number'),
    duration: maker('duration'),
    date: maker('date'),
    flag: maker('flag'),
  };
}

function readCell<T>(
  item: T,
  value: CellValue,
  { field, subject = () => null, mark, isAsked }: Reading<T>,
  subjectOf: (item: T) => Subject | null,
): Cell {
  const place = typeof field === 'function' ? field(item) : (field ?? null);
  const isMissing = (typeof isAsked === 'function' ? isAsked(item) : isAsked === true) && isBlank(value);
  return {
    value: isNothing(value) ? null : value,
    mark: isMissing ? 'missing' : (mark?.(item) ?? null),
    subject: place === null ? null : (subject(item) ?? subjectOf(item)),
    field: place,
  };
}

/** Beyond all numbers (an interval of 1e308 minutes in milliseconds, say) nobody can say anything either. */
function isNothing(value: CellValue): boolean {
  return value === '' || (typeof value === 'number' && !Number.isFinite(value));
}

/** 0 and false are answers in a table. */
function isBlank(value: CellValue): boolean {
  return value !== 0 && value !== false && !isSet(value);
}

export interface TableOf<T> {
  readonly id: string;
  readonly title: string;
  readonly isMain?: boolean;
  readonly columns: readonly ColumnOf<T>[];
  readonly items: readonly T[];
  readonly rowId: (item: T) => string;
  readonly subject?: (item: T) => Subject | null;
  readonly isStruck?: (item: T) => boolean;
  readonly emptyText: string;
}

export function tableOf<T>(table: TableOf<T>): Table {
  const { id, title, columns, items, emptyText } = table;
  return {
    type: 'table',
    id,
    title,
    isMain: table.isMain ?? false,
    columns: columns.map(({ id, title, type, unit }) => ({ id, title, type, unit })),
    rows: items.map((item) => rowOf(item, table)),
    emptyText,
  };
}

function rowOf<T>(item: T, { columns, rowId, subject, isStruck }: TableOf<T>): Row {
  return {
    id: rowId(item),
    subject: subject?.(item) ?? null,
    isStruck: isStruck?.(item) ?? false,
    cells: columns.map((column) => column.cellOf(item)),
  };
}
