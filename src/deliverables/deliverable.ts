/** What each deliverable is: a name, what it is for, and a pure function from a judged design to a document. */
import type { Block, DeliverableDocument, DeliverableId } from './document.ts';
import type { Source } from './source.ts';

export interface Deliverable {
  readonly id: DeliverableId;
  readonly title: string;
  /** For lists to choose from, in a sentence. */
  readonly about: string;
  blocks(source: Source): readonly Block[];
}

export function documentOf({ id, title, blocks }: Deliverable, source: Source): DeliverableDocument {
  return { id, title, imprint: source.imprint, blocks: blocks(source) };
}
