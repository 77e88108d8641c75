/**
 * Reads the page of a rule. Our own pages use a small part of Markdown: headings, paragraphs, lists, one picture and one
 * sketch to an example; within a line strong and emphasised words, code and links. Everything else is text, so that no
 * page can bring markup along.
 */

export type Inline = Words | { readonly kind: 'link'; readonly text: string; readonly href: string };
export interface Words {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'picture'; readonly alt: string; readonly href: string };

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface RulePageText {
  readonly title: string;
  /** Under the title: id, severity and profile. */
  readonly facts: readonly Inline[];
  readonly sections: readonly PageSection[];
}

export function readPage(markdown: string): RulePageText {
  const [head = '', ...parts] = markdown.replaceAll('\r\n', '\n').split(/^## /m);
  const [title = '', ...facts] = head.split('\n');
  return {
    title: title.replace(/^# /, ''),
    facts: readInline(facts.join(' ').trim()),
    sections: parts.map(readSection),
  };
}

function readSection(part: string): PageSection {
  const end = part.indexOf('\n');
  return { heading: part.slice(0, end), blocks: readBlocks(part.slice(end).trim()) };
}

function readBlocks(text: string): readonly Block[] {
  const fence = /^```\w*\n([\s\S]*?)\n```$/m.exec(text);
  if (!fence) return text.split(/\n{2,}/).flatMap(readChunk);
  const before = text.slice(0, fence.index).trim();
  const after = text.slice(fence.index + fence[0].length).trim();
  const code: Block = { kind: 'code', text: fence[1] ?? '' };
  return [...(before === '' ? [] : readBlocks(before)), code, ...(after === '' ? [] : readBlocks(after))];
}

/** A list may follow its introduction without an empty line. */
function readChunk(chunk: string): readonly Block[] {
  const lines = chunk.split('\n');
  const first = lines.findIndex((line) => ITEM.test(line));
  if (first === -1) return [readParagraph(lines)];
  const before = lines.slice(0, first);
  return [...(before.length === 0 ? [] : [readParagraph(before)]), readList(lines.slice(first))];
}

function readParagraph(lines: readonly string[]): Block {
  const text = lines.join(' ');
  const picture = /^!\[((?:\\.|[^\]\\])*)\]\(([^)\s]+)\)$/.exec(text);
  if (picture) return { kind: 'picture', alt: unescaped(picture[1] ?? ''), href: picture[2] ?? '' };
  return { kind: 'paragraph', content: readInline(text) };
}

const ITEM = /^(?:-|\d+\.) /;

function readList(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', isNumbered: /^\d/.test(lines[0] ?? ''), items: items.map(readInline) };
}

/** One alternative for each kind; what none takes is text. */
const SPANS =
  /(?<escaped>\\[\\`*_[\]<#|])|`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*\s](?:[^*]*[^*\s])?)\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|(?<address>https?:\/\/[^\s,;)]+[^\s,;).])/g;

export function readInline(text: string): readonly Inline[] {
  const spans: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(SPANS)) {
    const said = spanOf(match.groups ?? {});
    spans.push(...plain(text.slice(end, match.index)), said);
    end = match.index + match[0].length;
  }
  return joined([...spans, ...plain(text.slice(end))]);
}

function spanOf({ escaped, code, strong, emphasis, label, href, address }: Record<string, string | undefined>): Inline {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (label !== undefined && href !== undefined) return { kind: 'link', text: label, href };
  if (address !== undefined) return { kind: 'link', text: address, href: address };
  return { kind: 'text', text: escaped?.slice(1) ?? '' };
}

function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function joined(spans: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last?.kind === 'text' && span.kind === 'text')
      runs[runs.length - 1] = { kind: 'text', text: last.text + span.text };
    else runs.push(span);
  }
  return runs;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
