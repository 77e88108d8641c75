/** The slides of a deck: each has a title, says whose it is, and has a number. */
import type { Imprint } from '../../deliverables/document.ts';
import { shortened } from '../../scene/measure.ts';
import { BODY, DECK_FONTS, fontOf, INK, MUTED, RULE, SLIDE } from './deck-look.ts';
import {
  type Area,
  box,
  createShapes,
  named,
  paragraph,
  paragraphBox,
  placed,
  type Run,
  type SlideShapes,
  textBox,
} from './drawing.ts';

export interface Slide {
  readonly layout: 'title' | 'content';
  /** The shapes inside its tree. */
  readonly shapes: string;
}

export interface Deck {
  readonly slides: readonly Slide[];
  /** What `draw` adds stands below the title. */
  addSlide(title: string, draw: (shapes: SlideShapes) => void): void;
}

export function createDeck(imprint: Imprint, what: string): Deck {
  const slides: Slide[] = [titleSlide(imprint, what)];
  return {
    slides,
    addSlide(title, draw) {
      const shapes = createShapes();
      const shown = shortened(DECK_FONTS.shown(title), fontOf(600, TITLE_SIZE), BODY.width - 10);
      const area = { x: BODY.x, y: 22, width: BODY.width, height: 36 };
      shapes.add(
        placeholder(shapes, 'type="title"', 'Title', area, [
          [{ text: shown, size: TITLE_SIZE, color: INK, isBold: true }],
        ]),
      );
      draw(shapes);
      addImprint(shapes, imprint, slides.length + 1);
      slides.push({ layout: 'content', shapes: shapes.markup() });
    },
  };
}

const TITLE_SIZE = 22;

function titleSlide({ design, client, date, status, version }: Imprint, what: string): Slide {
  const shapes = createShapes();
  const name = shortened(DECK_FONTS.shown(design), fontOf(600, 36), 1600);
  const title: Run = { text: name, size: 36, color: INK, isBold: true };
  shapes.add(
    placeholder(shapes, 'type="ctrTitle"', 'Title', { x: 60, y: 140, width: 840, height: 110 }, [[title]], 'b'),
  );
  const facts = [
    DECK_FONTS.shown(what),
    ...(client === null ? [] : [`Client: ${shortened(DECK_FONTS.shown(client), fontOf(400, 16), 700)}`]),
    `Date: ${date}`,
    `Status: ${status}`,
    `Version: ${version}`,
  ];
  const runs = facts.map((text): readonly Run[] => [{ text, size: 16, color: MUTED }]);
  shapes.add(box(shapes, 'Rule', { x: 60, y: 260, width: 840, height: 1 }, { fill: RULE, stroke: null }));
  shapes.add(
    placeholder(shapes, 'type="subTitle" idx="1"', 'Facts', { x: 60, y: 272, width: 840, height: 140 }, runs, 't'),
  );
  return { layout: 'title', shapes: shapes.markup() };
}

/** `role` are the attributes that say which place of the layout it fills. */
function placeholder(
  shapes: SlideShapes,
  role: string,
  name: string,
  area: Area,
  paragraphs: readonly (readonly Run[])[],
  anchor = 'ctr',
): string {
  const body = `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr>${named(shapes, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${role}/></p:nvPr></p:nvSpPr><p:spPr>${placed(area)}</p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs.map((runs) => paragraph(runs)).join('')}</p:txBody></p:sp>`;
}

function addImprint(shapes: SlideShapes, { design, client, date, status, version }: Imprint, number: number): void {
  const style = { size: 9, color: MUTED };
  const whose = [design, ...(client === null ? [] : [client]), status, date, `version ${version}`].join(' · ');
  const left = shortened(DECK_FONTS.shown(whose), fontOf(400, style.size), BODY.width - 80);
  const y = SLIDE.height - 32;
  shapes.add(
    box(shapes, 'Footer rule', { x: BODY.x, y: y - 2, width: BODY.width, height: 0.75 }, { fill: RULE, stroke: null }),
  );
  shapes.add(
    textBox(shapes, 'Imprint', { x: BODY.x, y, width: BODY.width - 70, height: 16 }, [[{ text: left, ...style }]]),
  );
  const area = { x: BODY.x + BODY.width - 60, y, width: 60, height: 16 };
  const field = `<a:p><a:pPr algn="r"/><a:fld id="{6F7C1B52-4A55-4C2B-9D2E-000000000001}" type="slidenum"><a:rPr lang="en-US" sz="900"/><a:t>${number}</a:t></a:fld></a:p>`;
  shapes.add(paragraphBox(shapes, 'Slide number', area, field));
}
