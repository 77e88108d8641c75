/**
 * Mermaid flowcharts as a foreign diagram: nodes of any shape, subgraphs, chains, `A & B`, edges with their labels.
 *
 * A hand-written reader that goes over the text once: hostile input costs no more than its length. Looks (styles,
 * classes, directives) are passed over. A line that is no flowchart is passed over too and counted.
 */
import { err, ok, type Result } from '../../lib/result.ts';
import {
  type ForeignDiagram,
  type ForeignEdge,
  type ForeignError,
  LONGEST_DIAGRAM,
  tooLarge,
  tooMany,
} from '../diagram/diagram.ts';
import { plainLabel } from './mermaid-labels.ts';
import { createMermaidNodes } from './mermaid-nodes.ts';
import { readStatement } from './mermaid-statement.ts';

/** Never throws. */
export function readMermaid(text: string): Result<ForeignDiagram, ForeignError> {
  if (text.length > LONGEST_DIAGRAM) return err(tooLarge(text.length));
  const { title, body } = withoutFrontMatter(text);
  const statements = statementsOf(body);
  if (statements.length > MOST_STATEMENTS) return err({ code: 'too-large', message: TOO_MANY });
  const first = statements.findIndex((statement) => /^(?:flowchart|graph)(?:-elk)?\b/i.test(statement));
  if (first < 0) return err({ code: 'refused', message: NO_FLOWCHART });
  const nodes = createMermaidNodes();
  const edges: ForeignEdge[] = [];
  const groups: string[] = [];
  for (const statement of statements.slice(first + 1)) {
    if (LOOKS.test(statement)) continue;
    if (/^end$/i.test(statement)) groups.pop();
    else if (/^subgraph\b/i.test(statement)) {
      if (groups.length >= DEEPEST) return err({ code: 'refused', message: TOO_DEEP });
      groups.push(nodes.group(statement.slice('subgraph'.length).trim(), groups.at(-1) ?? null));
    } else {
      for (const link of readStatement(statement, (id, label) => nodes.node(id, label, groups.at(-1) ?? null))) {
        edges.push({ ...link, id: `e${edges.length + 1}` });
      }
    }
    const refused = tooMany(nodes.count(), edges.length);
    if (refused) return err(refused);
  }
  if (nodes.count() === 0) return err({ code: 'empty', message: 'The flowchart has no nodes.' });
  return ok({ name: title, nodes: nodes.all(), edges });
}

/** How a text that may be one begins: told apart before anything is read. */
export function looksLikeMermaid(text: string): boolean {
  const start = text.slice(0, 4000);
  return (
    /(?:^|\n)\s*(?:flowchart|graph)(?:-elk)?\s+(?:TB|TD|BT|RL|LR)\b/i.test(start) ||
    /^\s*(?:flowchart|graph)\s*(?:;|\n)/i.test(start)
  );
}

const NO_FLOWCHART =
  'The text is no Mermaid flowchart: it has no line that begins with “flowchart” or “graph”. Other diagrams of Mermaid cannot be imported.';
const MOST_STATEMENTS = 40_000;
const TOO_MANY = `The flowchart has more than ${MOST_STATEMENTS.toLocaleString('en')} lines.`;
const DEEPEST = 50;
const TOO_DEEP = `The flowchart has subgraphs more than ${DEEPEST} levels deep.`;
const LOOKS = /^(?:classDef|class|style|linkStyle|click|direction|accTitle|accDescr)\b/;

function withoutFrontMatter(text: string): { readonly title: string; readonly body: string } {
  const clean = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^---\r?\n/.test(clean)) return { title: '', body: clean };
  const end = clean.indexOf('\n---', 3);
  if (end < 0) return { title: '', body: clean };
  const title = /(?:^|\n)title:[ \t]*([^\r\n]{0,200})/.exec(clean.slice(0, end))?.[1] ?? '';
  return { title: plainLabel(title.replace(/^["']|["']$/g, '')), body: clean.slice(end + 4) };
}

/** Split at line ends and semicolons, but not inside quotes; comments are left out. */
function statementsOf(body: string): readonly string[] {
  const statements: string[] = [];
  let from = 0;
  let isQuoted = false;
  const end = (at: number) => {
    const statement = at === from ? '' : body.slice(from, at).trim();
    if (statement !== '' && !statement.startsWith('%%')) statements.push(statement);
    from = at + 1;
    isQuoted = false;
  };
  for (let at = 0; at < body.length && statements.length <= MOST_STATEMENTS; at += 1) {
    const sign = body.charCodeAt(at);
    if (sign === QUOTE) isQuoted = !isQuoted;
    // A quote that is still open at the end of its line may be a label of several lines, or a slip.
    else if (sign === LINE_END && !(isQuoted && closesSoon(body, at))) end(at);
    else if (sign === SEMICOLON && !isQuoted && !isCode(body, at)) end(at);
  }
  end(body.length);
  return statements;
}

const QUOTE = 34;
const LINE_END = 10;
const SEMICOLON = 59;

/** The semicolon of `#35;` or `&amp;` ends no statement. */
function isCode(body: string, at: number): boolean {
  // Most follow a bracket or a blank: those are told apart without cutting anything out.
  return /\w/.test(body[at - 1] ?? '') && /[#&][\w#]{1,12}$/.test(body.slice(Math.max(0, at - 14), at));
}

function closesSoon(body: string, at: number): boolean {
  return body.slice(at, at + LONGEST_LABEL).includes('"');
}

const LONGEST_LABEL = 2000;
