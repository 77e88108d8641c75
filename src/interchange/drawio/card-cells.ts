/** A system's card in draw.io: the container with its name, its tile and subtitle, and a cell for each object in it. */
import type { Design } from '../../model/design.ts';
import { subjectOf } from '../../model/subject.ts';
import { CARD } from '../../scene/metrics.ts';
import type { Card, CardRow, Frame, Rect } from '../../scene/scene.ts';
import type { Cell } from './cell.ts';
import { PROPERTY, placeOf, within } from './properties.ts';
import { cardStyle, DIVIDER_STYLE, MARKS, markStyle, rowStyle, SUBTITLE_STYLE, tileStyle } from './styles.ts';

export function cardCells(design: Design, card: Card, frame: Frame | null): readonly Cell[] {
  const system = design.systems.get(card.systemId);
  const { subject, fullTitle, headerHeight, width } = card;
  const tileY = (headerHeight - CARD.tile) / 2;
  const part = { [PROPERTY.part]: 'card' };
  const divider: Cell = {
    id: `${subject}/divider`,
    label: '',
    style: DIVIDER_STYLE,
    parent: subject,
    rect: { x: 0, y: headerHeight - 4, width, height: 8 },
    properties: part,
  };
  return [
    {
      id: subject,
      label: fullTitle,
      style: cardStyle(headerHeight, card.isContextOnly),
      parent: frame?.subject ?? '1',
      rect: within(card, frame),
      properties: {
        [PROPERTY.subject]: subject,
        [PROPERTY.at]: placeOf(card),
        [PROPERTY.label]: fullTitle,
        [PROPERTY.kind]: system?.kind ?? '',
        [PROPERTY.owner]: system?.owner ?? '',
      },
    },
    {
      id: `${subject}/tile`,
      label: '',
      style: tileStyle(card.tile, card.glyph),
      parent: subject,
      rect: { x: CARD.inset, y: tileY, width: CARD.tile, height: CARD.tile },
      properties: part,
    },
    {
      id: `${subject}/subtitle`,
      label: card.subtitle,
      style: SUBTITLE_STYLE,
      parent: subject,
      rect: { x: CARD.titleX, y: CARD.subtitleBaseline - 13, width: width - CARD.titleX - CARD.inset, height: 18 },
      properties: part,
    },
    ...(card.rows.length > 0 ? [divider] : []),
    ...card.rows.flatMap((row) => rowCells(design, card, row)),
  ];
}

function rowCells(design: Design, card: Card, row: CardRow): readonly Cell[] {
  const subject = subjectOf('placements', row.placementId);
  const placement = design.placements.get(row.placementId);
  const marks = marksOf(row);
  const rect: Rect = { x: 0, y: row.y, width: card.width, height: row.height };
  const cells = marks.map(({ glyph, color, name }, at): Cell => {
    const x = card.width - CARD.inset - CARD.mark - at * (CARD.mark + CARD.markGap);
    return {
      id: `${subject}/${name}`,
      label: '',
      style: markStyle(glyph, color),
      parent: subject,
      rect: { x, y: (row.height - CARD.mark) / 2, width: CARD.mark, height: CARD.mark },
      properties: { [PROPERTY.part]: name },
    };
  });
  return [
    {
      id: subject,
      label: row.fullObject,
      style: rowStyle(row.color),
      parent: card.subject,
      rect,
      properties: {
        [PROPERTY.subject]: subject,
        [PROPERTY.label]: row.fullObject,
        [PROPERTY.entity]: design.entities.get(placement?.entityId ?? '')?.name ?? '',
        [PROPERTY.role]: placement?.role ?? '',
        [PROPERTY.keys]: placement?.keys.map(({ field }) => field).join(', ') ?? '',
      },
    },
    ...cells,
  ];
}

interface Mark {
  readonly name: string;
  readonly glyph: string;
  readonly color: string;
}

/** From the right: the key, then the crown. */
function marksOf({ keyMark, isSystemOfRecord }: CardRow): readonly Mark[] {
  const marks: Mark[] = [];
  if (keyMark === 'bound') marks.push({ name: 'key', glyph: 'key-round', color: MARKS.keyPresent });
  if (keyMark === 'missing') marks.push({ name: 'key-missing', glyph: 'key-round', color: MARKS.keyMissing });
  if (isSystemOfRecord) marks.push({ name: 'record', glyph: 'crown', color: MARKS.systemOfRecord });
  return marks;
}
