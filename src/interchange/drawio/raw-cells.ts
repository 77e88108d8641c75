/** The cells of a draw.io file as they are written: checked for size and depth, with nothing defined or fetched. */
import { SaxesParser } from 'saxes';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Point } from '../../scene/scene.ts';
import type { ForeignError } from '../diagram/diagram.ts';

export interface RawPage {
  readonly name: string;
  readonly cells: readonly RawCell[];
  /** Still compressed; null where the cells were written out. */
  readonly packed: string | null;
}

export interface RawCell {
  readonly id: string;
  readonly label: string;
  readonly style: string;
  readonly parent: string;
  readonly source: string;
  readonly target: string;
  readonly is: 'vertex' | 'edge' | 'other';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Ends that are tied to nothing. */
  readonly loose: { readonly source: Point | null; readonly target: Point | null };
  readonly properties: ReadonlyMap<string, string>;
}

/** What reading cost so far: pages inside pages have one for all of them. */
export interface Spent {
  cells: number;
  marks: number;
}

/** Never throws. */
export function readRawPages(
  xml: string,
  spent: Spent = { cells: 0, marks: 0 },
): Result<readonly RawPage[], ForeignError> {
  const pages: RawPage[] = [];
  try {
    parse(xml, pages, spent);
  } catch (failure) {
    if (failure instanceof Refusal) return err(failure.error);
    const reason = failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : '';
    return err({
      code: 'damaged',
      message: `The XML is damaged (line and column ${plainReason(reason)}). Save it in draw.io again.`,
    });
  }
  return ok(pages);
}

function plainReason(reason: string): string {
  return reason.slice(0, 160).replace(/\.$/, '');
}

/** Thrown inside the parser's handlers, which have no other way out; never leaves this file. */
class Refusal extends Error {
  readonly error: ForeignError;
  constructor(error: ForeignError) {
    super(error.message);
    this.error = error;
  }
}

const DEEPEST = 60;
const MOST_CELLS = 30_000;
const MOST_PAGES = 300;
/** Tags, comments, attributes and codes for signs: a diagram of 7,000 cells has some 200,000. */
const MOST_MARKS = 500_000;
/** On one tag. */
const MOST_ATTRIBUTES = 1_000;
/** Characters handed over at once, so that a file that is refused early is not read to its end. */
const PIECE = 65_536;

type Attributes = Readonly<Record<string, string>>;

interface OpenCell {
  attributes: Attributes;
  properties: Attributes;
  geometry: Attributes;
  source: Point | null;
  target: Point | null;
}

function parse(xml: string, pages: RawPage[], spent: Spent): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let attributeCount = 0;
  let name = '';
  let text = '';
  let cells: RawCell[] | null = null;
  let wrapper: Attributes | null = null;
  // A label may stand inside the cell of its line.
  const open: OpenCell[] = [];
  const endPage = () => {
    if (cells === null) return;
    if (pages.length >= MOST_PAGES) refuse('too-large', `The file has more than ${MOST_PAGES} pages.`);
    pages.push({ name, cells, packed: cells.length === 0 && text.trim() !== '' ? text.trim() : null });
    cells = null;
    text = '';
  };

  parser.on('doctype', () => refuse('refused', 'The file has a DOCTYPE. Diagrams need none, so it is not read.'));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) refuse('refused', `A tag has more than ${MOST_ATTRIBUTES} attributes.`);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    depth += 1;
    spent.marks += attributeCount;
    attributeCount = 0;
    if (depth > DEEPEST) refuse('refused', `The XML is nested more than ${DEEPEST} levels deep.`);
    if (depth === 1 && !ROOTS.has(tag)) refuse('refused', 'The file is XML, but no draw.io diagram.');
    if (tag === 'diagram' || (tag === 'mxGraphModel' && cells === null)) {
      endPage();
      cells = [];
      name = attributes['name'] ?? '';
    }
    const cell = open.at(-1);
    // `object` and `UserObject` today; editors built on the same library name them as they like.
    if (!cell && cells !== null && !OWN_TAGS.has(tag)) wrapper = attributes;
    if (tag === 'mxCell' || tag === 'mxcell') {
      spent.cells += 1;
      if (spent.cells > MOST_CELLS)
        refuse('too-large', `The diagram has more than ${MOST_CELLS.toLocaleString('en')} cells.`);
      const properties = open.length === 0 ? (wrapper ?? NONE) : NONE;
      // It holds one cell.
      if (open.length === 0) wrapper = null;
      open.push({ attributes, properties, geometry: NONE, source: null, target: null });
      return;
    }
    if (cell && tag === 'mxGeometry') cell.geometry = attributes;
    if (cell && tag === 'mxPoint' && attributes['as'] === 'sourcePoint') cell.source = pointOf(attributes);
    if (cell && tag === 'mxPoint' && attributes['as'] === 'targetPoint') cell.target = pointOf(attributes);
  });
  parser.on('closetag', ({ name: tag }) => {
    depth -= 1;
    const cell = tag === 'mxCell' || tag === 'mxcell' ? open.pop() : undefined;
    if (cell) cells?.push(closed(cell, open.at(-1)));
    else if (open.length === 0 && !OWN_TAGS.has(tag)) wrapper = null;
    if (tag === 'diagram') endPage();
  });
  parser.on('text', (piece) => {
    if (cells !== null && open.length === 0 && depth <= 2) text += piece;
  });
  parser.on('cdata', (piece) => {
    spent.marks += 1;
    if (cells !== null && open.length === 0 && depth <= 2) text += piece;
  });
  for (let at = 0; at < xml.length; at += PIECE) {
    const piece = xml.slice(at, at + PIECE);
    spent.marks += marksIn(piece);
    if (spent.marks > MOST_MARKS)
      refuse('too-large', `The XML has more than ${MOST_MARKS.toLocaleString('en')} tags and codes.`);
    parser.write(piece);
  }
  parser.close();
  endPage();
}

/** What costs the parser more than the characters of it: where a tag or comment begins, or the code of a sign. */
function marksIn(piece: string): number {
  let count = 0;
  for (let at = 0; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at);
    if (code === LESS_THAN || code === AMPERSAND) count += 1;
  }
  return count;
}

const LESS_THAN = 60;
const AMPERSAND = 38;

const ROOTS: ReadonlySet<string> = new Set(['mxfile', 'mxGraphModel', 'diagram']);
const OWN_TAGS: ReadonlySet<string> = new Set(
  'mxfile diagram mxGraphModel root mxCell mxcell mxGeometry mxPoint mxRectangle Array Object mxCellPath'.split(' '),
);
const NONE: Attributes = Object.freeze({});

function refuse(code: ForeignError['code'], message: string): never {
  throw new Refusal({ code, message });
}

function closed({ attributes, properties, geometry, source, target }: OpenCell, around: OpenCell | undefined): RawCell {
  const is = attributes['vertex'] === '1' ? 'vertex' : attributes['edge'] === '1' ? 'edge' : 'other';
  // Labels of edges are placed along them, and not on the page.
  const isRelative = geometry['relative'] === '1';
  return {
    id: properties['id'] ?? attributes['id'] ?? '',
    label: filledIn(properties['label'] ?? attributes['value'] ?? '', properties),
    style: attributes['style'] ?? '',
    parent: attributes['parent'] ?? around?.properties['id'] ?? around?.attributes['id'] ?? '',
    source: attributes['source'] ?? '',
    target: attributes['target'] ?? '',
    is,
    x: isRelative ? 0 : numberOf(geometry['x']),
    y: isRelative ? 0 : numberOf(geometry['y']),
    width: numberOf(geometry['width']),
    height: numberOf(geometry['height']),
    loose: { source, target },
    properties: new Map(Object.entries(properties)),
  };
}

/** "%name%" stands for the property of that name, where the cell says that it may. */
function filledIn(label: string, properties: Attributes): string {
  if (properties['placeholders'] !== '1') return label;
  return label.replaceAll(/%([^%\s]{1,60})%/g, (whole, name: string) =>
    Object.hasOwn(properties, name) && name !== 'label' ? (properties[name] ?? whole) : whole,
  );
}

function pointOf(attributes: Attributes): Point {
  return { x: numberOf(attributes['x']), y: numberOf(attributes['y']) };
}

/** Beyond it a coordinate is damage. */
const FARTHEST = 1_000_000;

function numberOf(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) && Math.abs(value) <= FARTHEST ? value : 0;
}
