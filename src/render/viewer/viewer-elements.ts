/** The elements of a viewer: what there is to say of each, and where in the picture it is. */
import { type ElementFacts, elementFacts } from '../../deliverables/element-facts.ts';
import { findingRows } from '../../deliverables/findings-list.ts';
import type { Source } from '../../deliverables/source.ts';
import type { Subject } from '../../model/field.ts';
import { parseSubject, subjectOf, wholeSubject } from '../../model/subject.ts';
import type { Point, Rect, Scene } from '../../scene/scene.ts';
import type { ViewerElement, ViewerFinding, ViewerShape } from './viewer-model.ts';

interface Told {
  readonly elements: readonly ViewerElement[];
  readonly findings: readonly ViewerFinding[];
}

/** `origin` is where the scene's own lies in the picture. */
export function viewerElements(source: Source, scene: Scene, origin: Point): Told {
  const facts = elementFacts(source.topology);
  const indexOf = new Map<Subject, number>(facts.map(({ subject }, index) => [subject, index]));
  const shapes = shapesIn(scene, origin);
  return {
    elements: facts.map((one) => elementOf(one, shapes, indexOf)),
    findings: findingsOf(source, indexOf),
  };
}

type Places = ReadonlyMap<Subject, number>;

function elementOf({ subject, kind, name, facts, places }: ElementFacts, shapes: Shapes, indexOf: Places) {
  return {
    kind,
    name,
    facts,
    shapes: shapes.get(subject) ?? [],
    places: places.flatMap((place) => indexOf.get(place) ?? []),
  } satisfies ViewerElement;
}

function findingsOf(source: Source, indexOf: Places): readonly ViewerFinding[] {
  const metas = new Map<string, Source['rules'][number]>(source.rules.map((meta) => [meta.id, meta]));
  return findingRows(source).map(({ finding, waiver }) => ({
    severity: finding.severity,
    title: metas.get(finding.ruleId)?.title ?? finding.ruleId,
    message: finding.message,
    ruleId: finding.ruleId,
    why: metas.get(finding.ruleId)?.why ?? '',
    waived: waiver && [waiver.reason, waiver.approvedBy].filter((text) => text).join(', '),
    element: indexOf.get(shownAt(source, finding.subject)) ?? null,
  }));
}

/** What is told of a placement is shown with its system. */
function shownAt({ topology }: Source, subject: Subject): Subject {
  const parts = parseSubject(subject);
  if (parts?.collection !== 'placements') return wholeSubject(subject);
  const placement = topology.design.placements.get(parts.id);
  return placement ? subjectOf('systems', placement.systemId) : subject;
}

type Shapes = ReadonlyMap<Subject, readonly ViewerShape[]>;

function shapesIn(scene: Scene, origin: Point): Shapes {
  const shapes = new Map<Subject, ViewerShape[]>();
  const add = (subject: Subject, shape: ViewerShape) => {
    const known = shapes.get(subject);
    if (known) known.push(shape);
    else shapes.set(subject, [shape]);
  };
  for (const frame of scene.frames.values()) add(frame.subject, moved(frame, origin));
  for (const edge of scene.edges.values()) {
    const subject = wholeSubject(edge.subject);
    const line = edge.points.map(({ x, y }) => `${round(x + origin.x)} ${round(y + origin.y)}`).join('L');
    add(subject, { ...moved(edge.bounds, origin), path: `M${line}` });
    add(subject, moved(edge.label, origin));
  }
  for (const card of scene.cards.values()) add(card.subject, moved(card, origin));
  for (const note of scene.notes.values()) add(note.subject, moved(note, origin));
  return shapes;
}

function moved({ x, y, width, height }: Rect, origin: Point): ViewerShape {
  return { x: round(x + origin.x), y: round(y + origin.y), width: round(width), height: round(height) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
