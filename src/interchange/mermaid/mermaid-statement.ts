/** One statement of a flowchart: `A[Shop] -->|orders| B & C --> D`. */
import type { ForeignEdge } from '../diagram/diagram.ts';
import { plainLabel } from './mermaid-labels.ts';

export type Link = Omit<ForeignEdge, 'id'>;

/** Every node is told, with its label where it has one. What cannot be read ends the statement. */
export function readStatement(statement: string, tell: (id: string, label: string | null) => void): readonly Link[] {
  const links: Link[] = [];
  const first = readNodes(statement, 0, tell);
  if (!first) return links;
  let { ids: sources, at } = first;
  for (let count = 0; count < MOST_IN_CHAIN; count += 1) {
    const edge = readEdge(statement, at);
    if (!edge) break;
    const targets = readNodes(statement, edge.at, tell);
    if (!targets) break;
    const isBack = edge.direction === 'back';
    for (const source of sources) {
      for (const target of targets.ids) {
        if (edge.isHidden || links.length >= MOST_LINKS) continue;
        const ends = isBack ? { source: target, target: source } : { source, target };
        links.push({ ...ends, label: edge.label, direction: edge.direction === 'both' ? 'two-way' : 'one-way' });
      }
    }
    ({ ids: sources, at } = targets);
  }
  return links;
}

const MOST_IN_CHAIN = 1000;
/** `A & B & C --> D & E & F` multiplies. */
const MOST_LINKS = 20_000;

interface Nodes {
  readonly ids: readonly string[];
  readonly at: number;
}

function readNodes(text: string, start: number, tell: (id: string, label: string | null) => void): Nodes | null {
  const ids: string[] = [];
  let at = start;
  while (ids.length < MOST_IN_CHAIN) {
    const node = readNode(text, at);
    if (!node) break;
    tell(node.id, node.label);
    ids.push(node.id);
    at = skipBlank(text, node.at);
    if (text[at] !== '&') break;
    at += 1;
  }
  return ids.length === 0 ? null : { ids, at };
}

/** A name may hold dashes, but not those an arrow begins with. Without a bound the longest would exhaust the stack. */
const ID = /(?:[\p{L}\p{N}_.$#/:\\*+]|-(?![-.>=])){1,500}/uy;
const CLASS = /:::[\w-]+(?:,[\w-]+)*/y;

function readNode(
  text: string,
  start: number,
): { readonly id: string; readonly label: string | null; readonly at: number } | null {
  let at = skipBlank(text, start);
  ID.lastIndex = at;
  const id = ID.exec(text)?.[0].replace(/:::.*$/, '') ?? '';
  if (id === '') return null;
  at += id.length;
  const shape = text.startsWith('@{', at) ? readAttributes(text, at) : readShape(text, at);
  if (shape) at = shape.at;
  CLASS.lastIndex = at;
  at += CLASS.exec(text)?.[0].length ?? 0;
  return { id, label: shape?.label ?? null, at };
}

/** The longer first: `([` before `(`. */
const SHAPES = [
  ['(((', ')))'],
  ['((', '))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '/]'],
  ['[/', '\\]'],
  ['[\\', '\\]'],
  ['[\\', '/]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
] as const;

interface Shape {
  readonly label: string;
  readonly at: number;
}

function readShape(text: string, at: number): Shape | null {
  for (const [open, close] of SHAPES) {
    if (!text.startsWith(open, at)) continue;
    const from = at + open.length;
    const end = endOfLabel(text, from, close);
    if (end >= 0) return { label: text.slice(from, end), at: end + close.length };
  }
  return null;
}

/** Behind the closing quote where the label is quoted. */
function endOfLabel(text: string, from: number, close: string): number {
  const start = skipBlank(text, from);
  const quote = text[start] === '"' ? text.indexOf('"', start + 1) : -1;
  return text.indexOf(close, quote < 0 ? from : quote + 1);
}

/** `A@{ shape: cyl, label: "Store" }` */
function readAttributes(text: string, at: number): Shape | null {
  const end = endOfLabel(text, at + 2, '}');
  const close = end < 0 ? -1 : text.indexOf('}', end);
  if (close < 0) return null;
  const inside = text.slice(at + 2, close);
  const label = /\blabel:\s*(?:"([^"]*)"|'([^']*)'|([^,}]*))/.exec(inside);
  return { label: label?.[1] ?? label?.[2] ?? label?.[3] ?? '', at: close + 1 };
}

interface EdgeMark {
  readonly label: string;
  readonly direction: 'forth' | 'back' | 'both';
  /** `~~~` only pushes nodes apart. */
  readonly isHidden: boolean;
  readonly at: number;
}

const EDGE_ID = /[\w-]+@(?=[<ox]?[-=~])/y;
const WHOLE = /(<|[ox](?=[-=]))?(-{2,}|={2,}|-\.{1,}-|~{3,})(>|[ox](?![\p{L}\p{N}_]))?/uy;
const OPENING = /(<|[ox](?=[-=]))?(--|==|-\.)(?![-=.>])/y;

function readEdge(text: string, start: number): EdgeMark | null {
  let at = skipBlank(text, start);
  EDGE_ID.lastIndex = at;
  at += EDGE_ID.exec(text)?.[0].length ?? 0;
  return textEdge(text, at) ?? wholeEdge(text, at);
}

/** `-- text -->`, `== text ==>`, `-. text .->` */
function textEdge(text: string, start: number): EdgeMark | null {
  OPENING.lastIndex = start;
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const from = start + opening[0].length;
  // A whole edge without text: `--- B`, `-- B` is none.
  const closing = CLOSINGS[opening[2] as keyof typeof CLOSINGS];
  const end = text.slice(from, from + LONGEST_LABEL).search(closing);
  if (end < 0) return null;
  const label = text.slice(from, from + end);
  closing.lastIndex = 0;
  const mark = closing.exec(text.slice(from + end, from + end + 200))?.[0] ?? '';
  return {
    label: plainLabel(label),
    direction: directionOf(opening[1], /[>ox]$/.test(mark) ? '>' : undefined),
    isHidden: false,
    at: from + end + mark.length,
  };
}

const CLOSINGS = { '--': /-{2,}[>ox]?/, '==': /={2,}[>ox]?/, '-.': /\.+-[>ox]?/ } as const;
const LONGEST_LABEL = 2000;

function wholeEdge(text: string, start: number): EdgeMark | null {
  WHOLE.lastIndex = start;
  const whole = WHOLE.exec(text);
  if (!whole) return null;
  let at = skipBlank(text, start + whole[0].length);
  let label = '';
  if (text[at] === '|') {
    const quoted = text
      .slice(at + 1)
      .trimStart()
      .startsWith('"');
    const end = text.indexOf('|', quoted ? text.indexOf('"', text.indexOf('"', at) + 1) : at + 1);
    if (end < 0) return null;
    label = text.slice(at + 1, end);
    at = end + 1;
  }
  return {
    label: plainLabel(label),
    direction: directionOf(whole[1], whole[3]),
    isHidden: whole[2]?.startsWith('~') === true,
    at,
  };
}

function directionOf(left: string | undefined, right: string | undefined): EdgeMark['direction'] {
  if (left !== undefined && right !== undefined) return 'both';
  return left === '<' && right === undefined ? 'back' : 'forth';
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at += 1;
  return at;
}
