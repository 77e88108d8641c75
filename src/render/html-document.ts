/** Documents as the parts of an HTML page. Every text is escaped; no script, no link that leaves the page. */
import { cellTexts, markText } from '../deliverables/cell-text.ts';
import type { Block, Cell, Column, DeliverableDocument, Row, Table } from '../deliverables/document.ts';
import { escaped } from './xml.ts';

export interface HtmlOptions {
  /** The picture as SVG markup made here; without it a diagram is its caption. */
  readonly picture: string | null;
}

/** A document with a table of more columns, or with the picture, is printed on pages turned on their side. */
const MOST_UPRIGHT_COLUMNS = 8;

export function documentMarkup(document: DeliverableDocument, options: HtmlOptions): string {
  const blocks = document.blocks.map((block, at) => blockMarkup(block, document.blocks[at - 1], options)).join('\n');
  const side = document.blocks.some(isWide) ? ' r-side' : '';
  return `<section class="r-doc${side}" id="${document.id}">\n<h2>${shown(document.title)}</h2>\n${blocks}\n</section>`;
}

function isWide(block: Block): boolean {
  if (block.type === 'diagram') return true;
  return block.type === 'table' && block.rows.length > 0 && block.columns.length > MOST_UPRIGHT_COLUMNS;
}

function blockMarkup(block: Block, before: Block | undefined, { picture }: HtmlOptions): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level + 1}>${shown(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${shown(block.text)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${shown(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableMarkup(block, before?.type === 'heading' && before.text === block.title);
    case 'diagram':
      return `<figure class="r-diagram">${picture ?? ''}<figcaption>${shown(block.caption)}</figcaption></figure>`;
  }
}

/** A heading that says the same already is not said to the eye again. */
function tableMarkup({ title, columns, rows, emptyText }: Table, isNamed: boolean): string {
  if (rows.length === 0) return `<p class="r-empty">${shown(emptyText)}</p>`;
  const head = columns.map((column) => `<th scope="col"${alignment(column)}>${shown(column.title)}</th>`).join('');
  const body = rows.map((row) => rowMarkup(row, columns)).join('\n');
  return `<div class="r-table"><table><caption${isNamed ? ' class="r-named"' : ''}>${shown(title)}</caption><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

function rowMarkup({ cells, isStruck }: Row, columns: readonly Column[]): string {
  const inner = cells.map((cell, at) => cellMarkup(cell, columns[at], isStruck)).join('');
  return `<tr${isStruck ? ' class="r-struck"' : ''}>${inner}</tr>`;
}

function cellMarkup(cell: Cell, column: Column | undefined, isStruck: boolean): string {
  if (!column) return '<td></td>';
  const texts = cellTexts(cell, column).map(breakable);
  const struck = isStruck ? texts.map((text) => `<s>${text}</s>`) : texts;
  const mark = markText(cell);
  const marked = mark === null ? [] : [`<span class="r-mark r-${cell.mark}">${shown(mark)}</span>`];
  return `<td${alignment(column)}>${[...struck, ...marked].join('<br/>')}</td>`;
}

function alignment({ type }: Column): string {
  return type === 'number' || type === 'duration' ? ' class="r-number"' : '';
}

/** API names and other long words may break, so that no column pushes another off the page; short words stay whole. */
function breakable(text: string): string {
  const pieces = text.split(/(?<=[_./])(?=[^\s_./])/u).flatMap((piece) => piece.match(LONG_WORDS) ?? []);
  return pieces.length < 2 ? shown(text) : `<bdi>${pieces.map(escaped).join('<wbr/>')}</bdi>`;
}

/** Twenty letters of a word that is longer still, or all that is no such word. */
const LONG_WORDS = /\S{20}(?=\S{4})|(?:(?!\S{24})[\s\S])+/gu;

/** Marks that turn text round are kept to the text they stand in. */
export function shown(text: string): string {
  const safe = escaped(text);
  return TURNS.test(text) ? `<bdi>${safe}</bdi>` : safe;
}

const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF]/;
