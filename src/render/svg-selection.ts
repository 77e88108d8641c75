/** The part of a scene that a picture shows. */
import type { Subject } from '../model/field.ts';
import { unionOf } from '../scene/geometry.ts';
import type { Card, Edge, Rect, Scene } from '../scene/scene.ts';

/** Chosen shapes, the systems of chosen orgs and flows, and the edges between systems that are shown. */
export function pictured(scene: Scene, selection: ReadonlySet<Subject> | null): Scene {
  if (!selection || selection.size === 0) return scene;
  const orgs = keep(scene.frames, ({ subject }) => selection.has(subject));
  const chosenEdges = [...scene.edges.values()].filter(({ subject }) => isChosen(selection, subject));
  const ends = new Set(chosenEdges.flatMap(({ source, target }) => [source, target]));
  const cards = keep(
    scene.cards,
    (card) => isCardChosen(card, selection) || ends.has(card.systemId) || isIn(orgs, card),
  );
  const edges = keep(scene.edges, (edge) => isBetween(edge, cards));
  const notes = keep(scene.notes, ({ subject }) => selection.has(subject));
  const zones = keep(scene.zones, ({ subject }) => selection.has(subject));
  const around = [...edges.values()].flatMap(({ bounds, label }): Rect[] => [bounds, label]);
  const bounds = unionOf([...orgs.values(), ...cards.values(), ...notes.values(), ...zones.values(), ...around]);
  return { frames: orgs, cards, edges, notes, zones, bounds };
}

function isChosen(selection: ReadonlySet<Subject>, subject: Subject): boolean {
  const at = subject.indexOf('#');
  return selection.has(subject) || (at > 0 && selection.has(subject.slice(0, at)));
}

function isCardChosen({ subject, rows }: Card, selection: ReadonlySet<Subject>): boolean {
  return selection.has(subject) || rows.some(({ placementId }) => selection.has(`placement:${placementId}`));
}

/** A frame is drawn around its cards, so the cards in a chosen one are those inside. */
function isIn(frames: Scene['frames'], { x, y, width, height }: Card): boolean {
  for (const frame of frames.values()) {
    const isInside =
      x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
    if (isInside) return true;
  }
  return false;
}

function isBetween({ source, target }: Edge, cards: Scene['cards']): boolean {
  return cards.has(source) && cards.has(target);
}

function keep<T>(shapes: ReadonlyMap<string, T>, isWanted: (shape: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...shapes].filter(([, shape]) => isWanted(shape)));
}
