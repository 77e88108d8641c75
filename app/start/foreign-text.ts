/** Files and texts that are no designs but may become one: told apart by their ending or by how they begin. */
import { holdsLink, isLink } from '../../src/codecs/link-in-text.ts';
import type { IncomingText } from '../store/import-store.ts';

const DIAGRAM = /\.(?:drawio|dio|mmd|mermaid|xml)$/i;
const LIST = /\.(?:csv|tsv|txt|md)$/i;
/** Beyond it a diagram is refused without being read: bytes, as in the importer. */
const MOST_READ = 12_000_000;

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
  return beginsAsDesign(text) || (!isDrawio(text) && holdsLink(text));
}

/** A link, or a text around one; what is a design itself may well speak of a link. */
export function isAboutLink(text: string): boolean {
  return isLink(text) || (!beginsAsDesign(text) && holdsDesign(text));
}

function beginsAsDesign(text: string): boolean {
  const start = text.slice(0, NEAR).trimStart();
  return /^\uFEFF?(?:[{[]|<svg[\s>])/.test(start) || (!isDrawio(text) && /<svg[\s>]/.test(start));
}

function isDrawio(text: string): boolean {
  return /<(?:mxfile|mxGraphModel)[\s>]/.test(text.slice(0, NEAR));
}

const NEAR = 2000;

export async function textKind(text: string, name: string): Promise<IncomingText['as']> {
  const { isDiagramText } = await import('../../src/interchange/foreign-file.ts');
  return DIAGRAM.test(name) || isDiagramText(text) ? 'diagram' : 'list';
}
