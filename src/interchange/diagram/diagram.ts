/** A picture of another tool, without its looks: shapes with a text, one inside another, and lines between them. */
import type { At } from '../../commands/layout.ts';

export interface ForeignDiagram {
  readonly name: string;
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
}

export interface ForeignNode {
  readonly id: string;
  /** Plain text in one line; empty for a shape without any. */
  readonly label: string;
  /** The shape it stands in. */
  readonly parent: string | null;
  /** Others stand in it, side by side. */
  readonly isGroup: boolean;
  /** A line of its parent, as in a table: not a shape of its own. */
  readonly isRow: boolean;
  /** Text without a shape. */
  readonly isText: boolean;
  /** The top left corner; null where the picture places nothing. */
  readonly at: At | null;
  /** The kind of system it was, of a file that was ours once. */
  readonly kind: string | null;
}

export interface ForeignEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly direction: 'one-way' | 'two-way';
}

export interface ForeignError {
  readonly code: 'too-large' | 'damaged' | 'refused' | 'empty';
  /** A sentence. */
  readonly message: string;
}

/** Bytes and characters of a file; and how much of a picture is drawn on. */
export const LONGEST_DIAGRAM = 12_000_000;
export const MOST_NODES = 2_000;
export const MOST_EDGES = 5_000;

export function tooLarge(length: number): ForeignError {
  const size = (length / 1_000_000).toFixed(1);
  const most = LONGEST_DIAGRAM / 1_000_000;
  return { code: 'too-large', message: `The file has ${size} MB. One to import has at most ${most} MB.` };
}

export function tooMany(nodes: number, edges: number): ForeignError | null {
  if (nodes <= MOST_NODES && edges <= MOST_EDGES) return null;
  const found = `${nodes.toLocaleString('en')} shapes and ${edges.toLocaleString('en')} lines`;
  const most = `${MOST_NODES.toLocaleString('en')} shapes and ${MOST_EDGES.toLocaleString('en')} lines`;
  return { code: 'too-large', message: `The diagram has ${found}. One to import has at most ${most}.` };
}
