/**
 * Where elements are drawn. Sizes and places on screen come from whoever measured them; a locked element never moves.
 * All of it is undoable, and none of it wakes a rule.
 */
import type { Design } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import { namesElement, parseSubject, subjectOf } from '../model/subject.ts';
import type { Command } from './command.ts';
import { type Fields, nextOrder } from './edit.ts';
import { newRecord } from './record-schemas.ts';
import { transform, withFields, withRecords } from './transform.ts';

/** Canvas units, y down. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** An element as it is on the canvas now. */
export interface Placing extends At {
  readonly subject: Subject;
}

/** The design with the element's top left corner there; a place that is no number is none. */
export function placedAt(design: Design, subject: Subject, { x, y }: At): Design {
  return Number.isFinite(x) && Number.isFinite(y) ? withBox(design, subject, { x, y }) : design;
}

/** Sets fields of an element's box: size, route, pins, label, collapsed. Makes the box where there is none. */
export function editLayout(label: string, subject: Subject, fields: Fields<'layout'>): Command {
  return transform(label, (design) => (namesElement(design, subject) ? withBox(design, subject, fields) : design));
}

export function withBox(design: Design, subject: Subject, fields: Fields<'layout'>): Design {
  const known = design.layout.get(subject);
  const box = known ?? newRecord('layout', nextOrder(design, 'layout'), { id: subject });
  const next = withFields<'layout'>(box, fields);
  return known && next === known ? design : withRecords(design, 'layout', [next]);
}

/** Puts elements where they are given; one gesture, one step. Routes between moved systems move along. */
export function placeElements(places: readonly Placing[], label = 'Move'): Command {
  return transform(label, (design) => moved(design, places));
}

/** Moves by a distance from where they are drawn now; a nudge of the arrow keys. */
export function moveElements(current: readonly Placing[], dx: number, dy: number): Command {
  return placeElements(current.map(({ subject, x, y }) => ({ subject, x: x + dx, y: y + dy })));
}

/** Of a layouter: like moving, but routes drawn by hand are given up, as their bends have lost their sense. */
export function tidyUp(places: readonly Placing[]): Command {
  return transform('Tidy up', (design) => {
    const next = moved(design, places);
    const movedIds = new Set(places.map(({ subject }) => subject));
    const straightened = [...next.flows.values()].flatMap(({ id, source, target }) => {
      const box = next.layout.get(subjectOf('flows', id));
      const isTouched = [source, target].some((end) => movedIds.has(subjectOf('systems', end)));
      return box && isTouched && !box.locked ? withFields<'layout'>(box, { waypoints: null, label: null }) : [];
    });
    return withRecords(next, 'layout', straightened);
  });
}

function moved(design: Design, places: readonly Placing[]): Design {
  const boxes: LayoutBox[] = [];
  const offsets = new Map<Subject, At>();
  let order = nextOrder(design, 'layout');
  for (const { subject, x, y } of places) {
    const known = design.layout.get(subject);
    const isMovable = Number.isFinite(x) && Number.isFinite(y) && namesElement(design, subject) && !known?.locked;
    if (!isMovable) continue;
    boxes.push(known ? withFields<'layout'>(known, { x, y }) : newRecord('layout', order++, { id: subject, x, y }));
    if (known && known.x !== null && known.y !== null) offsets.set(subject, { x: x - known.x, y: y - known.y });
  }
  return withRecords(design, 'layout', [...boxes, ...movedRoutes(design, offsets)]);
}

/** A route bent by hand goes with both its ends when they move alike. */
function movedRoutes(design: Design, offsets: ReadonlyMap<Subject, At>): readonly LayoutBox[] {
  return [...design.flows.values()].flatMap(({ id, source, target }) => {
    const box = design.layout.get(subjectOf('flows', id));
    const by = offsets.get(subjectOf('systems', source));
    const other = offsets.get(subjectOf('systems', target));
    const isBoth = by && other && by.x === other.x && by.y === other.y;
    if (!isBoth || !box?.waypoints || box.locked) return [];
    const waypoints = box.waypoints.map((point) => ({ ...point, x: point.x + by.x, y: point.y + by.y }));
    return withFields<'layout'>(box, { waypoints });
  });
}

export function lockElements(subjects: readonly Subject[], locked: boolean): Command {
  return setOnBoxes(locked ? 'Lock' : 'Unlock', subjects, { locked });
}

export function collapseElements(subjects: readonly Subject[], collapsed: boolean): Command {
  return setOnBoxes(collapsed ? 'Collapse' : 'Expand', subjects, { collapsed });
}

function setOnBoxes(label: string, subjects: readonly Subject[], fields: Fields<'layout'>): Command {
  return transform(label, (design) => {
    let next = design;
    for (const subject of subjects) if (isDrawn(next, subject)) next = withBox(next, subject, fields);
    return next;
  });
}

function isDrawn(design: Design, subject: Subject): boolean {
  const collection = parseSubject(subject)?.collection;
  return collection !== 'about' && collection !== undefined && namesElement(design, subject);
}
