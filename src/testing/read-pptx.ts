/** Reads a presentation back: its parts, each well-formed or it throws, and what stands on its slides. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadPptx {
  /** Paths of all parts. */
  readonly paths: readonly string[];
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
  const elements = new Map([...files].map(([path, text]) => [path, elementsIn(text)]));
  const slides = [...elements.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((path) => slideOf(elements.get(path) ?? []));
  const types = new Map<string, string>();
  for (const { name, attributes } of elements.get('[Content_Types].xml') ?? []) {
    if (name === 'Override') types.set((attributes['PartName'] ?? '').slice(1), attributes['ContentType'] ?? '');
  }
  const targets = [...elements].flatMap(([path, all]) => (path.endsWith('.rels') ? targetsIn(path, all) : []));
  return { paths: [...files.keys()], slides, core: files.get('docProps/core.xml') ?? '', types, targets };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function elementsIn(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

function slideOf(elements: readonly Element[]): ReadSlide {
  const named = elements.filter(({ name }) => name === 'p:cNvPr');
  return {
    texts: elements.filter(({ name }) => name === 'a:t').map(({ text }) => text),
    names: named.map(({ attributes }) => attributes['name'] ?? ''),
    ids: named.map(({ attributes }) => attributes['id'] ?? ''),
    sizes: elements.filter(({ name }) => name === 'a:rPr').map(({ attributes }) => Number(attributes['sz']) / 100),
  };
}

function targetsIn(path: string, elements: readonly Element[]): readonly string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return elements.flatMap(({ name, attributes }) => {
    if (name !== 'Relationship') return [];
    return new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1);
  });
}

function numberIn(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0);
}
