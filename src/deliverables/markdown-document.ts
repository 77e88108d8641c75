/** Documents as Markdown: CommonMark with the tables of GitHub. Texts of the design are never markup in it. */
import { markdownText } from '../findings-report/markdown-text.ts';
import { cellTexts, markText } from './cell-text.ts';
import type { Block, Cell, Column, DeliverableDocument, Imprint, Row, Table } from './document.ts';

export interface MarkdownOptions {
  /** Where the picture lies, from the file; without it its caption stands alone. */
  readonly picture?: string;
}

/** One document is a page; several are one page with a heading for each. Ends with a line break. */
export function markdownOf(documents: readonly DeliverableDocument[], options: MarkdownOptions = {}): string {
  const [first, ...others] = documents;
  if (!first) return '';
  if (others.length === 0) return `${[...documentLines(first, 1, options)].join('\n\n')}\n`;
  const lines = [
    `# ${markdownText(first.imprint.design)}`,
    imprintText(first.imprint),
    ...documents.flatMap((document) => documentLines(document, 2, options)),
  ];
  return `${lines.join('\n\n')}\n`;
}

function documentLines(document: DeliverableDocument, level: 1 | 2, options: MarkdownOptions): readonly string[] {
  const { title, imprint, blocks } = document;
  const head = level === 1 ? `# ${markdownText(imprint.design)}: ${markdownText(title)}` : `## ${markdownText(title)}`;
  return [
    head,
    ...(level === 1 ? [imprintText(imprint)] : []),
    ...blocks.map((block) => blockText(block, level - 1, options)),
  ];
}

/** No list begins in a cell, so that its number needs no defusing. */
function inCell(text: string): string {
  return markdownText(text).replace(/^(\d+)\\([.)])/, '$1$2');
}

/** "Client: Acme · 2026-11-21 · Draft · version 1a2b3c4d5e" */
function imprintText({ client, date, status, version }: Imprint): string {
  const parts = [...(client === null ? [] : [`Client: ${client}`]), date, status, `version ${version}`];
  return parts.map(markdownText).join(' · ');
}

function blockText(block: Block, deeper: number, options: MarkdownOptions): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + deeper)} ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item, at) => `${block.isOrdered ? `${at + 1}.` : '-'} ${markdownText(item)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'diagram':
      return options.picture === undefined
        ? `*${markdownText(block.caption)}*`
        : `![${markdownText(block.caption)}](<${options.picture.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
  }
}

function tableText({ columns, rows, emptyText }: Table): string {
  if (rows.length === 0) return `*${markdownText(emptyText)}*`;
  const head = line(columns.map(({ title }) => markdownText(title)));
  const rule = line(columns.map(({ type }) => (type === 'number' || type === 'duration' ? '--:' : '---')));
  return [head, rule, ...rows.map((row) => rowText(row, columns))].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rowText({ cells, isStruck }: Row, columns: readonly Column[]): string {
  return line(cells.map((cell, at) => markdownCell(cell, columns[at], isStruck)));
}

function markdownCell(cell: Cell, column: Column | undefined, isStruck: boolean): string {
  const said = column ? cellTexts(cell, column) : [];
  // Numbers are written here, so there is nothing in them to defuse.
  const texts = typeof cell.value === 'number' ? said : said.map(inCell);
  const shown = isStruck ? texts.filter((text) => text !== '').map((text) => `~~${text}~~`) : texts;
  const mark = markText(cell);
  return [shown.join('<br>'), ...(mark === null ? [] : [`**${mark}**`])].filter((text) => text !== '').join(' ');
}
