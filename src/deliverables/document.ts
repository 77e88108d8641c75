/**
 * What a deliverable is before it has a form: headings, paragraphs, lists, tables, and the place of the picture.
 *
 * Cells hold values, not texts: a writer decides how a duration looks, a spreadsheet gets a number. Nothing here is
 * markup; every text is shown as it is.
 */
import type { Subject } from '../model/field.ts';

export const DELIVERABLE_IDS = [
  'executive-summary',
  'topology-diagram',
  'system-of-record-matrix',
  'shared-key-inventory',
  'deployment-plan',
  'integration-map',
  'decision-record',
  'identity-strategy',
  'smoke-test-plan',
  'review-checklist',
  'findings',
] as const;
export type DeliverableId = (typeof DELIVERABLE_IDS)[number];

/** What stands on every page, whatever the form. */
export interface Imprint {
  /** The name of the design. */
  readonly design: string;
  readonly client: string | null;
  /** ISO date in UTC of the day it was made. */
  readonly date: string;
  /** Short hash of what the design says: two documents with the same one tell of the same design. */
  readonly version: string;
  /** "Draft", "In review", "Approved" */
  readonly status: string;
}

export interface DeliverableDocument {
  readonly id: DeliverableId;
  readonly title: string;
  readonly imprint: Imprint;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Diagram;

/** The document's own title is level 1. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
}

export interface List {
  readonly type: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly string[];
}

/** Where the picture of the design goes, in a form that can hold one. */
export interface Diagram {
  readonly type: 'diagram';
  readonly caption: string;
}

export interface Table {
  readonly type: 'table';
  /** Unique in its document; also the name of its file. */
  readonly id: string;
  readonly title: string;
  /** The one table that is the deliverable where a form has room for one only. */
  readonly isMain: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Said instead of a table without rows. */
  readonly emptyText: string;
}

export type ColumnType = 'text' | 'number' | 'duration' | 'date' | 'flag';
export type Unit = 'per day' | 'per hour' | 'bytes' | '%' | 'hours' | 'days';

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly type: ColumnType;
  /** Of a number; null for a bare count. */
  readonly unit: Unit | null;
}

export interface Row {
  /** Unique in its table, and the same whatever the order of the records. */
  readonly id: string;
  readonly subject: Subject | null;
  /** Still told, no longer counted: a waived finding. */
  readonly isStruck: boolean;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** Durations are milliseconds, dates ISO texts, flags booleans; a list is several texts in one cell. */
export type CellValue = string | number | boolean | readonly string[] | null;

export interface Cell {
  readonly value: CellValue;
  readonly mark: Mark | null;
  /** What an edit of the cell changes; null where it is worked out. */
  readonly subject: Subject | null;
  /** The place in the subject's record, as in the file: `keys[0].unique`. */
  readonly field: string | null;
}

/** Why a cell needs a second look. */
export type Mark =
  | 'missing'
  | 'conflict'
  | 'estimate'
  | 'too-slow'
  | 'too-early'
  | 'waiting'
  | 'proposed'
  | 'generated'
  | 'context';

export const MARK_TEXTS: Readonly<Record<Mark, string>> = {
  missing: 'missing',
  conflict: 'conflict',
  estimate: 'estimate',
  'too-slow': 'too slow',
  'too-early': 'too early',
  waiting: 'waiting',
  proposed: 'proposed',
  generated: 'generated',
  context: 'context only',
};
