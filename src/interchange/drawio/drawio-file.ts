/**
 * A design as a draw.io file that one can edit: cards are containers with a cell for each object, flows are edges.
 *
 * Each cell says by custom properties what it stands for, and the root holds the design itself, so that what was moved,
 * renamed or removed in draw.io can be told from it when the file comes back.
 */
import { toFile } from '../../codecs/to-file.ts';
import { escaped } from '../../lib/xml.ts';
import type { Design } from '../../model/design.ts';
import type { Scene } from '../../scene/scene.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { type ExportHeader, headerLines } from '../header.ts';
import { cardCells } from './card-cells.ts';
import { attribute, type Cell, cell } from './cell.ts';
import { edgeCells } from './edge-cells.ts';
import { PROPERTY, placeOf } from './properties.ts';
import { FRAME_STYLE, noteStyle, ZONE_STYLE } from './styles.ts';

/** The same design always gives the same text. */
export function drawioOf(design: Design, header: ExportHeader): string {
  const scene = buildScene(design);
  const cells = cellsOf(design, scene);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${commented(headerLines(header).join(' | '))} -->`,
    `<mxfile host="Headwater" agent="Headwater" version="24.7.17" type="device">`,
    `  <diagram id="headwater" name="${attribute(header.title)}">`,
    '    <mxGraphModel dx="1200" dy="800" grid="1" gridSize="10" guides="1" tooltips="1" connect="1" arrows="1" fold="1" page="0" pageScale="1" pageWidth="1169" pageHeight="827" math="0" shadow="0">',
    '      <root>',
    ...rootCell(design, header, cells),
    '        <mxCell id="1" parent="0"/>',
    ...cells.flatMap((one) => cell(one).map((line) => `        ${line}`)),
    '      </root>',
    '    </mxGraphModel>',
    '  </diagram>',
    '</mxfile>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Behind to front: zones, frames, lines, cards, notes. */
function cellsOf(design: Design, scene: Scene): readonly Cell[] {
  const frames = [...scene.frames.values()];
  const frameOf = new Map(frames.map((frame) => [frame.orgId, frame]));
  return [
    ...[...scene.zones.values()].map((zone): Cell => {
      const place = { [PROPERTY.subject]: zone.subject, [PROPERTY.at]: placeOf(zone), [PROPERTY.label]: zone.title };
      return { id: zone.subject, label: zone.title, style: ZONE_STYLE, parent: '1', rect: zone, properties: place };
    }),
    ...frames.map((frame): Cell => {
      const { subject, title } = frame;
      const place = { [PROPERTY.subject]: subject, [PROPERTY.at]: placeOf(frame), [PROPERTY.label]: title };
      return { id: subject, label: title, style: FRAME_STYLE, parent: '1', rect: frame, properties: place };
    }),
    ...[...scene.cards.values()].flatMap((card) => {
      const frame = frameOf.get(design.systems.get(card.systemId)?.orgId ?? '');
      return cardCells(design, card, frame ?? null);
    }),
    ...edgeCells(design, scene),
    ...[...scene.notes.values()].map((note): Cell => {
      const text = design.notes.get(note.subject.slice('note:'.length))?.text ?? note.lines.join('\n');
      const properties = { [PROPERTY.subject]: note.subject, [PROPERTY.at]: placeOf(note), [PROPERTY.label]: text };
      return { id: note.subject, label: text, style: noteStyle(note.color), parent: '1', rect: note, properties };
    }),
  ];
}

function rootCell(design: Design, header: ExportHeader, cells: readonly Cell[]): readonly string[] {
  const subjects = cells.flatMap(({ properties }) => properties[PROPERTY.subject] ?? []);
  const told: readonly (readonly [string, string])[] = [
    [PROPERTY.title, header.title],
    [PROPERTY.client, header.client ?? ''],
    [PROPERTY.date, header.date],
    [PROPERTY.version, header.version],
    [PROPERTY.status, header.status],
    [PROPERTY.cells, subjects.join(' ')],
    [PROPERTY.design, xmlSafe(JSON.stringify(toFile(design)))],
  ];
  const properties = told.map(([name, value]) => `${name}="${attribute(value)}"`).join(' ');
  return [`        <object id="0" label="" ${properties}>`, '          <mxCell/>', '        </object>'];
}

/** XML cannot hold these two; inside a JSON text they may be written as escapes. */
function xmlSafe(json: string): string {
  return json.replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff');
}

/** A comment must not hold two dashes in a row. */
function commented(text: string): string {
  return escaped(text).replaceAll('--', '- -').replace(/-$/, '- ');
}
