/** What the page and the worker that makes previews say to each other. */
import type { DeliverableDocument, DeliverableId } from '../../src/deliverables/document.ts';
import type { Design } from '../../src/model/design.ts';
import type { TableShape } from './table-shape.ts';

export interface ToPreviewWorker {
  readonly token: number;
  /** Null while it is still the one of the question before. */
  readonly design: Design | null;
  readonly today: string;
  readonly id: DeliverableId;
}

export interface ShapedDocument {
  readonly document: DeliverableDocument;
  /** Of its tables, by their ids. */
  readonly shapes: ReadonlyMap<string, TableShape>;
}

export type FromPreviewWorker =
  | ({ readonly is: 'document'; readonly token: number } & ShapedDocument)
  | { readonly is: 'states'; readonly token: number; readonly states: readonly DocumentState[] }
  | { readonly is: 'failed'; readonly token: number; readonly reason: string };

export interface DocumentState {
  readonly id: DeliverableId;
  /** Of its main table. */
  readonly rowCount: number;
  /** Those its cells show. */
  readonly findingCount: number;
}
