/** Files and texts that are no designs but may become one: told apart by their ending or by how they begin. */
import type { IncomingText } from '../store/import-store.ts';

const DIAGRAM = /\.(?:drawio|dio|mmd|mermaid|xml)$/i;
const LIST = /\.(?:csv|tsv|txt|md)$/i;
/** Beyond it a diagram is refused without being read: bytes, as in the importer. */
const MOST_READ = 12_000_000;

/** As the codecs find one in a text. */
const LINK = /(?:^|[\s#"'(<])d\d{1,9}\.[\w-]{20}/;

/** Null for what is opened as a design: JSON, pictures, and a text that holds one or a link to one. */
export async function foreignText(file: File): Promise<IncomingText | null> {
  const { name, size } = file;
  const isDiagram = DIAGRAM.test(name);
  if (!isDiagram && !LIST.test(name)) return null;
  // Says why it is not read.
  if (size > MOST_READ) return { name, text: null, size, as: 'diagram' };
  const { foreignTextOf } = await import('../../src/codecs/foreign-text.ts');
  const text = foreignTextOf(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { name, text: '\0', size, as: 'diagram' };
  if (holdsDesign(text)) return null;
  return { name, text, size, as: isDiagram ? 'diagram' : await textKind(text, name) };
}

/** A design as JSON, one inside a picture, or a link to one. A draw.io file of ours is read by the import. */
export function holdsDesign(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  if (/^\uFEFF?(?:[{[]|<svg[\s>])/.test(start)) return true;
  if (/<(?:mxfile|mxGraphModel)[\s>]/.test(start)) return false;
  return /<svg[\s>]/.test(start) || LINK.test(text.slice(0, MOST_READ));
}

export async function textKind(text: string, name: string): Promise<IncomingText['as']> {
  const { isDiagramText } = await import('../../src/interchange/foreign-file.ts');
  return DIAGRAM.test(name) || isDiagramText(text) ? 'diagram' : 'list';
}
