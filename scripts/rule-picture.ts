/** One picture of a rule's page: the sketch as the product draws it, what it does not draw as notes, and the finding. */
import type { Design } from '../src/model/design.ts';
import { LayoutBox, type Note } from '../src/model/records/drawing.ts';
import { renderSvg } from '../src/render/svg.ts';
import { badgesOf } from '../src/render/svg-badges.ts';
import type { Badge } from '../src/render/svg-options.ts';
import { lintAll } from '../src/rules/lint.ts';
import type { Finding, Rule } from '../src/rules/rule.ts';
import { unionOf } from '../src/scene/geometry.ts';
import { noteShape } from '../src/scene/note-shapes.ts';
import type { NoteShape, Scene } from '../src/scene/scene.ts';
import { buildScene } from '../src/scene/scene-cache.ts';
import { buildTopology } from '../src/topology/build-topology.ts';

export interface RulePicture {
  readonly svg: string;
  /** The same in words, for who does not see it. */
  readonly says: string;
}

/** Waivers of the sketches expire years before it or never. */
const ANY_DAY = '2026-11-21';

export function drawRulePicture(
  design: Design,
  differences: readonly string[],
  example: 'wrong' | 'right',
  rule: Rule,
): RulePicture {
  const { findings } = lintAll(buildTopology(design), [rule], { today: ANY_DAY });
  const messages = [...new Set(findings.map(({ message }) => message))];
  const scene = withNotes(buildScene(design), [
    ...messages.map((text) => ({ id: 'finding', text, color: 'pink' })),
    ...differences.map((text) => ({ id: 'said', text, color: example === 'wrong' ? 'yellow' : 'green' })),
  ]);
  const svg = renderSvg(scene, { badges: badgesIn(design, scene, findings), padding: 16 });
  const shapes = scene.edges.size > 0 ? scene.edges : scene.cards;
  const drawn = [...shapes.values()].slice(0, MOST_SHAPES_TOLD).map(({ description }) => `${description}.`);
  const said = differences.length > 0 || messages.length > 0 ? differences.map(inOneLine) : drawn;
  return { svg: `${svg}\n`, says: [...messages, ...said].join(' ') };
}

const MOST_SHAPES_TOLD = 3;

function inOneLine(text: string): string {
  const [title = '', ...said] = text.split('\n');
  return said.length === 0 ? `${title}.` : `${title}: ${said.join(', ')}.`;
}

const GAP = 20;
const NARROWEST = 300;
const WIDEST = 640;

/** Below the drawing, one under the other. */
function withNotes(scene: Scene, texts: readonly Pick<Note, 'id' | 'text' | 'color'>[]): Scene {
  const { bounds } = scene;
  const width = Math.min(WIDEST, Math.max(NARROWEST, bounds.width));
  let y = bounds.height === 0 ? 0 : bounds.y + bounds.height + GAP;
  const notes = new Map<string, NoteShape>();
  for (const [index, { id, text, color }] of texts.entries()) {
    const note = { id: `${id}-${index}`, text, color, order: index };
    const box = { ...LayoutBox.parse({ id: `note:${note.id}` }), order: 0, x: bounds.x, y, width };
    const shape = noteShape(note, box);
    if (shape === null) continue;
    notes.set(note.id, shape);
    y += shape.height + GAP / 2;
  }
  const rects = [...(bounds.height === 0 ? [] : [bounds]), ...notes.values()];
  return { ...scene, notes, bounds: unionOf(rects) };
}

/** Where a finding is about something that is not drawn, its badge is at the note that tells it. */
function badgesIn(design: Design, scene: Scene, findings: readonly Finding[]): ReadonlyMap<string, Badge> {
  const badges = new Map(badgesOf(design, findings));
  for (const { subject } of scene.notes.values()) {
    const worst = findings[0]?.severity;
    if (worst !== undefined && subject.startsWith('note:finding')) badges.set(subject, { worst, count: 1 });
  }
  return badges;
}
