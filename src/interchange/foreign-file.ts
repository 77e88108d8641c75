/** Whatever text somebody drops that is no design of ours: a diagram of another tool, or a list. Told apart by content. */
import { err, ok, type Result } from '../lib/result.ts';
import type { Loaded } from '../model/load-error.ts';
import type { ForeignDiagram, ForeignError } from './diagram/diagram.ts';
import type { Change } from './drawio/change.ts';
import { looksLikeDrawio, readDrawio } from './drawio/read-drawio.ts';
import { looksLikeMermaid, readMermaid } from './mermaid/read-mermaid.ts';

export type ForeignFile =
  /** Ours, by way of draw.io. */
  | { readonly is: 'own'; readonly loaded: Loaded; readonly changes: readonly Change[] }
  | { readonly is: 'diagrams'; readonly tool: 'draw.io' | 'Mermaid'; readonly diagrams: readonly ForeignDiagram[] }
  | { readonly is: 'list'; readonly text: string };

/** Never throws. `name` decides only between what could be a list and what could be nothing. */
export function readForeign(text: string, name: string): Result<ForeignFile, ForeignError> {
  if (text.slice(0, LOOKED_AT).includes('\0')) return err({ code: 'damaged', message: NO_TEXT });
  if (looksLikeDrawio(text) || /\.(?:drawio|dio|xml)$/i.test(name)) {
    const file = readDrawio(text);
    if (!file.ok) return file;
    const { value } = file;
    return ok(value.is === 'own' ? value : { is: 'diagrams', tool: 'draw.io', diagrams: value.diagrams });
  }
  if (looksLikeMermaid(text) || /\.(?:mmd|mermaid)$/i.test(name)) {
    const diagram = readMermaid(text);
    return diagram.ok ? ok({ is: 'diagrams', tool: 'Mermaid', diagrams: [diagram.value] }) : diagram;
  }
  const embedded = mermaidInMarkdown(text);
  if (embedded !== null) return readForeign(embedded, '');
  if (text.trim() === '') return err({ code: 'empty', message: 'There is nothing in it.' });
  return ok({ is: 'list', text });
}

const LOOKED_AT = 1000;
const NO_TEXT = 'The file is no text. Save a workbook as CSV, and a diagram as draw.io or Mermaid.';

/** Whether `readForeign` makes something of it that is more than a list of lines. */
export function isDiagramText(text: string): boolean {
  return looksLikeDrawio(text) || looksLikeMermaid(text);
}

function mermaidInMarkdown(text: string): string | null {
  const open = text.indexOf('```mermaid');
  if (open < 0) return null;
  const start = text.indexOf('\n', open);
  const end = text.indexOf('```', start);
  return start < 0 || end < 0 ? null : text.slice(start + 1, end);
}
