/** A design as a Mermaid flowchart: orgs as subgraphs, systems as nodes, flows as edges with their labels. */
import { systemKindOf } from '../../catalog/system-kinds.ts';
import { displayName } from '../../catalog/system-names.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import type { Card, Edge, Scene } from '../../scene/scene.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { type ExportHeader, headerLines, oneLine } from '../header.ts';

/** The same design always gives the same text. */
export function mermaidOf(design: Design, header: ExportHeader): string {
  const scene = buildScene(design);
  const names = new Map([...scene.cards.keys()].map((id, at) => [id, `s${at + 1}`]));
  const lines = [
    'flowchart LR',
    ...headerLines(header).map((line) => `  %% ${commented(line)}`),
    ...CLASSES.map(([name, style]) => `  classDef ${name} ${style}`),
    ...nodeLines(design, scene, names),
    ...edgeLines(scene, names),
  ];
  return `${lines.join('\n')}\n`;
}

/** Told apart by shape and line; the colours only repeat it. */
const CLASSES = [
  ['salesforce', 'fill:#eaf4fc,stroke:#0b6cb8,stroke-width:2px,color:#0f1b2d'],
  ['external', 'fill:#ffffff,stroke:#5f6c82,stroke-width:1px,color:#0f1b2d'],
  ['integration', 'fill:#f6f7f9,stroke:#5f6c82,stroke-width:1px,color:#0f1b2d'],
  ['context', 'fill:#ffffff,stroke:#5f6c82,stroke-dasharray:4 3,color:#45536a'],
] as const;

function nodeLines(design: Design, scene: Scene, names: ReadonlyMap<Id, string>): readonly string[] {
  const framed = new Set<Id>();
  const groups = [...scene.frames.values()].flatMap(({ orgId, title }, at) => {
    const members = [...scene.cards.values()].filter(({ systemId }) => design.systems.get(systemId)?.orgId === orgId);
    for (const { systemId } of members) framed.add(systemId);
    const nodes = members.map((card) => `  ${nodeLine(design, card, names)}`);
    return [`  subgraph o${at + 1}["${text(title)}"]`, ...nodes, '  end'];
  });
  const others = [...scene.cards.values()].filter(({ systemId }) => !framed.has(systemId));
  return [...groups, ...others.map((card) => nodeLine(design, card, names))];
}

function nodeLine(design: Design, card: Card, names: ReadonlyMap<Id, string>): string {
  const system = design.systems.get(card.systemId);
  const kind = system?.kind ?? 'custom';
  const [open, close] = shapeOf(kind);
  const rows = card.rows.map(({ fullObject, isSystemOfRecord }) =>
    isSystemOfRecord ? `${fullObject} (system of record)` : fullObject,
  );
  const subtitle = oneLine(displayName(kind)) === card.fullTitle ? [] : [displayName(kind)];
  const label = [card.fullTitle, ...subtitle, ...rows].map(text).join('<br/>');
  return `  ${names.get(card.systemId)}${open}"${label}"${close}:::${card.isContextOnly ? 'context' : classOf(kind)}`;
}

type Kind = Parameters<typeof systemKindOf>[0];

/** Stores are drawn as stores, what passes things on as a hexagon. */
function shapeOf(kind: Kind): readonly [string, string] {
  const { category } = systemKindOf(kind);
  if (STORES.has(category)) return ['[(', ')]'];
  if (CARRIERS.has(category)) return ['{{', '}}'];
  return ['[', ']'];
}

const STORES: ReadonlySet<string> = new Set(['cdp', 'data-lake', 'data-warehouse', 'mdm']);
const CARRIERS: ReadonlySet<string> = new Set(['ipaas', 'event-broker']);

function classOf(kind: Kind): string {
  const { category, family } = systemKindOf(kind);
  if (CARRIERS.has(category)) return 'integration';
  return family === 'salesforce' ? 'salesforce' : 'external';
}

function edgeLines(scene: Scene, names: ReadonlyMap<Id, string>): readonly string[] {
  return [...scene.edges.values()].flatMap((edge) => {
    const [source, target] = [names.get(edge.source), names.get(edge.target)];
    if (source === undefined || target === undefined) return [];
    const label = [edge.label.first, edge.label.second]
      .filter((line) => line !== '')
      .map(text)
      .join('<br/>');
    const link = label === '' ? '' : `|"${label}"|`;
    return `  ${source} ${arrowOf(edge)}${link} ${target}`;
  });
}

/** Dotted lines for what is not in time with its source; thick ones for what a person waits for. */
function arrowOf({ stroke, arrows }: Edge): string {
  const isTwoWay = arrows.length > 1;
  if (stroke === 'hot') return isTwoWay ? '<==>' : '==>';
  if (stroke === 'undecided') return isTwoWay ? '<-->' : '---';
  const isDotted = stroke === 'dashed' || stroke === 'dotted';
  if (isTwoWay) return isDotted ? '<-.->' : '<-->';
  return isDotted ? '-.->' : '-->';
}

/**
 * A text that nothing in Mermaid takes for its own: quotes, brackets, backticks, hashes and the signs of Markdown are
 * written as entity codes. Inside a word an underscore is harmless, and names of objects stay readable.
 */
export function text(value: string): string {
  const line = oneLine(value)
    .replaceAll(SPECIAL, codeOf)
    .replace(/^([-+]|\d+\.)(?= )/, (sign) => codesOf(sign));
  // Mermaid takes a line with "style", a colon and a code for a style and cuts its end.
  return /style|classDef/i.test(line) ? line.replaceAll(':', '#58;') : line;
}

const SPECIAL = /["`#&;<>[\]{}|\\%~^$@*]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu;

function codeOf(sign: string): string {
  return `#${sign.codePointAt(0) ?? 32};`;
}

function codesOf(signs: string): string {
  return [...signs].map(codeOf).join('');
}

/** A comment ends with its line; `{` after `%%` would begin a directive. */
function commented(line: string): string {
  return line.replaceAll('{', '(').replaceAll('}', ')');
}
