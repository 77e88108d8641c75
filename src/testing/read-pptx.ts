/** Reads a presentation back: its parts, each well-formed or it throws, and what stands on its slides. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadPptx {
  /** Paths of all parts. */
  readonly paths: readonly string[];
  /** Every part as XML, by its path. */
  readonly parts: ReadonlyMap<string, XmlNode>;
  readonly slides: readonly ReadSlide[];
  readonly core: string;
  /** Content type by path, as declared. */
  readonly types: ReadonlyMap<string, string>;
  /** Where each relationship leads, from the root of the package. */
  readonly targets: readonly string[];
}

export interface ReadSlide {
  readonly texts: readonly string[];
  /** Names of its shapes, those in groups after them. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** Of all text, in points. */
  readonly sizes: readonly number[];
}

export function readPptx(bytes: Uint8Array): ReadPptx {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
  const parts = new Map([...files].map(([path, text]) => [path, xmlOf(text)]));
  const slides = [...parts.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((path) => slideOf(shownIn(parts.get(path))));
  const types = new Map<string, string>();
  for (const { name, attributes } of allIn(parts.get('[Content_Types].xml'))) {
    if (name === 'Override') types.set((attributes['PartName'] ?? '').slice(1), attributes['ContentType'] ?? '');
  }
  const targets = [...parts].flatMap(([path, part]) => (path.endsWith('.rels') ? targetsIn(path, allIn(part)) : []));
  return { paths: [...files.keys()], parts, slides, core: files.get('docProps/core.xml') ?? '', types, targets };
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

function xmlOf(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: OpenNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [only] = root.children;
  if (!only) throw new Error('A part without an element.');
  return only;
}

/** An element and all in it, in the order of the text. */
export function allIn(node: XmlNode | undefined): readonly XmlNode[] {
  return node ? [node, ...node.children.flatMap(allIn)] : [];
}

/** As PowerPoint takes it: of two ways to draw something the first. */
function shownIn(node: XmlNode | undefined): readonly XmlNode[] {
  return !node || node.name === 'mc:Fallback' ? [] : [node, ...node.children.flatMap(shownIn)];
}

function slideOf(elements: readonly XmlNode[]): ReadSlide {
  const named = elements.filter(({ name }) => name === 'p:cNvPr');
  return {
    texts: elements.filter(({ name }) => name === 'a:t').map(({ text }) => text),
    names: named.map(({ attributes }) => attributes['name'] ?? ''),
    ids: named.map(({ attributes }) => attributes['id'] ?? ''),
    sizes: elements.filter(({ name }) => name === 'a:rPr').map(({ attributes }) => Number(attributes['sz']) / 100),
  };
}

function targetsIn(path: string, elements: readonly XmlNode[]): readonly string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return elements.flatMap(({ name, attributes }) => {
    if (name !== 'Relationship') return [];
    return new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1);
  });
}

function numberIn(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0);
}
