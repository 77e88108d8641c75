/** What a form in which a design leaves is made of. */
import type { CsvFile } from '../deliverables/csv-tables.ts';
import type { DeliverableDocument, DeliverableId } from '../deliverables/document.ts';
import type { Design } from '../model/design.ts';
import type { Paper } from '../render/pdf/render-pdf.ts';

export interface ExportFormat {
  /** What follows `--to`. */
  readonly id: string;
  /** What comes out, for the usage text. */
  readonly about: string;
  /** Of deliverables one can be chosen with `--deliverable`. */
  readonly isOf: 'design' | 'deliverables';
  /** All deliverables are several files of this kind. */
  readonly isFolder?: boolean;
  /** Has pages, of the paper that `--paper` names. */
  readonly hasPages?: boolean;
  make(asked: AskedExport): Made | Promise<Made>;
}

/** A text or bytes for one file or standard output; several files for the folder that was named. */
export type Made = string | Uint8Array | readonly CsvFile[];

/** Everything is worked out only when it is asked for. */
export interface AskedExport {
  readonly design: Design;
  /** ISO date in UTC. */
  readonly today: string;
  /** Null for all. */
  readonly deliverable: DeliverableId | null;
  /** Of the PDF. */
  readonly paper: Paper;
  /** Whether `--out` names a folder. */
  readonly isIntoFolder: boolean;
  /** Those that were chosen. */
  documents(): readonly DeliverableDocument[];
  /** With a place for whatever had none. */
  laidOut(): Promise<Design>;
  /** One line on standard error. */
  tell(message: string): void;
}
