/**
 * The deck: title, the picture as shapes that can be edited, and the tables that a steering group is shown.
 *
 * Needs no screen: it runs in a worker and on Node. The same documents give the same bytes.
 */
import type { DeliverableDocument, DeliverableId, Table } from '../../deliverables/document.ts';
import type { Scene } from '../../scene/scene.ts';
import { createDeck, type Deck } from './deck.ts';
import { DECK_FONTS } from './deck-look.ts';
import { addDiagramSlides } from './diagram-slides.ts';
import { addProse, addTableSlides, proseOf, tablesIn } from './document-slides.ts';
import { pptxPackage } from './pptx-package.ts';

export interface PptxOptions {
  /** What the diagram shows; without it there is no slide of it. */
  readonly scene: Scene | null;
}

/** Of at least one document. Of several, those that a deck is made for; of a single one all that it says. */
export async function renderPptx(
  documents: readonly DeliverableDocument[],
  { scene }: PptxOptions,
): Promise<Uint8Array> {
  const [first] = documents;
  if (!first) throw new Error('A deck has at least one document.');
  const isSingle = documents.length === 1;
  const deck = createDeck(first.imprint, isSingle ? first.title : 'Data topology');
  for (const document of documents) {
    const add = isSingle ? null : IN_A_DECK.get(document.id);
    if (add) add(deck, document, scene);
    else if (isSingle) addWhole(deck, document, scene);
  }
  const title = DECK_FONTS.shown(isSingle ? `${first.imprint.design}: ${first.title}` : first.imprint.design);
  return pptxPackage(title, first.imprint, deck.slides);
}

type AddSlides = (deck: Deck, document: DeliverableDocument, scene: Scene | null) => void;

/** The rest is read, not shown: it is in the report. */
const IN_A_DECK: ReadonlyMap<DeliverableId, AddSlides> = new Map<DeliverableId, AddSlides>([
  [
    'executive-summary',
    (deck, { title, blocks }) => addProse(deck, title, proseOf(blocks.slice(0, lastList(blocks) + 1), MOST_ITEMS)),
  ],
  ['topology-diagram', addDiagram],
  ['system-of-record-matrix', addMainTable],
  ['shared-key-inventory', addMainTable],
  ['integration-map', addMainTable],
  ['deployment-plan', addDeployment],
  ['findings', addTopFindings],
]);

/** Of a list of the summary. */
const MOST_ITEMS = 10;

function lastList(blocks: DeliverableDocument['blocks']): number {
  return blocks.findLastIndex(({ type }) => type === 'list');
}

function addDiagram(deck: Deck, document: DeliverableDocument, scene: Scene | null): void {
  if (!scene || scene.cards.size === 0) {
    addMainTable(deck, document);
    return;
  }
  const slideCount = addDiagramSlides(deck, document.title, scene);
  // What lies on several slides needs a list of all.
  const [systems] = tablesIn(document);
  if (slideCount > 1 && systems) addTableSlides(deck, 'Systems', systems);
}

function addMainTable(deck: Deck, document: DeliverableDocument): void {
  const tables = tablesIn(document);
  const main = tables.find(({ isMain }) => isMain) ?? tables[0];
  if (main) addTableSlides(deck, document.title, main);
}

/** How many items each wave has, then the waves. */
function addDeployment(deck: Deck, document: DeliverableDocument): void {
  const table = document.blocks.findIndex(({ type }) => type === 'table');
  addProse(deck, document.title, proseOf(document.blocks.slice(0, table)));
  const [waves] = tablesIn(document);
  if (waves) addTableSlides(deck, 'Deployment waves', columnsOf(waves, WAVE_COLUMNS, waves.rows));
}

const TOP_FINDINGS = 10;
const FINDING_COLUMNS = ['severity', 'rule', 'element', 'message'] as const;
/** Who waits for what is in the report. */
const WAVE_COLUMNS = ['wave', 'org', 'phase', 'item', 'gates', 'load'] as const;

/** Open ones, the worst first; what was waived is in the report. */
function addTopFindings(deck: Deck, document: DeliverableDocument): void {
  const [main] = tablesIn(document);
  if (!main) return;
  const open = main.rows.filter(({ isStruck }) => !isStruck);
  const count = open.length > TOP_FINDINGS ? ` (${TOP_FINDINGS} of ${open.length})` : '';
  const emptyText = 'No finding is open.';
  addTableSlides(deck, `Top findings${count}`, {
    ...columnsOf(main, FINDING_COLUMNS, open.slice(0, TOP_FINDINGS)),
    emptyText,
  });
}

function columnsOf(table: Table, ids: readonly string[], rows: Table['rows']): Table {
  const kept = table.columns.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  const pick = <T>(all: readonly T[]) => all.filter((_, at) => kept.includes(at));
  return { ...table, columns: pick(table.columns), rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })) };
}

function addWhole(deck: Deck, document: DeliverableDocument, scene: Scene | null): void {
  const { title, blocks } = document;
  if (scene && scene.cards.size > 0 && blocks.some(({ type }) => type === 'diagram'))
    addDiagramSlides(deck, title, scene);
  const prose = proseOf(blocks);
  if (prose.length > 0) addProse(deck, title, prose);
  for (const table of tablesIn(document)) if (table.rows.length > 0) addTableSlides(deck, table.title, table);
}
