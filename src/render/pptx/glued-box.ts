/**
 * A box with rounded corners that connectors can be glued to anywhere on its border: a shape as if drawn by hand,
 * written the way PowerPoint writes those.
 */
import { type Area, emu } from './drawing.ts';
import type { Site } from './glue.ts';

/** Sites keep their share of a side when somebody resizes it. */
export function gluedBoxGeometry(area: Area, radius: number, sites: readonly Site[]): string {
  const [width, height] = [Math.max(1, emu(area.width)), Math.max(1, emu(area.height))];
  const guides = sites.map((site, at) => {
    const [x, y] = placeOf(site, width, height);
    return `<a:gd name="siteX${at}" fmla="*/ ${x} w ${width}"/><a:gd name="siteY${at}" fmla="*/ ${y} h ${height}"/>`;
  });
  const connections = sites.map(
    ({ side }, at) => `<a:cxn ang="${ANGLES[side]}"><a:pos x="siteX${at}" y="siteY${at}"/></a:cxn>`,
  );
  const path = outline(width, height, Math.min(emu(radius), Math.floor(Math.min(width, height) / 2)));
  return `<a:custGeom><a:avLst/><a:gdLst>${guides.join('')}</a:gdLst><a:ahLst/><a:cxnLst>${connections.join('')}</a:cxnLst><a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}">${path}</a:path></a:pathLst></a:custGeom>`;
}

/** Says in which direction a connector leaves, in sixty-thousandths of a degree, clockwise from the right. */
const ANGLES: Readonly<Record<Site['side'], number>> = {
  top: 16_200_000,
  left: 10_800_000,
  bottom: 5_400_000,
  right: 0,
};

function placeOf({ side, part }: Site, width: number, height: number): readonly [number, number] {
  switch (side) {
    case 'top':
      return [Math.round(part * width), 0];
    case 'left':
      return [0, Math.round(part * height)];
    case 'bottom':
      return [Math.round(part * width), height];
    case 'right':
      return [width, Math.round(part * height)];
  }
}

/** Clockwise from below the top left corner. */
function outline(width: number, height: number, radius: number): string {
  const [right, bottom] = [width - radius, height - radius];
  const at = (x: number, y: number) => `<a:pt x="${x}" y="${y}"/>`;
  const lineTo = (x: number, y: number) => `<a:lnTo>${at(x, y)}</a:lnTo>`;
  const corner = (start: number) =>
    `<a:arcTo wR="${radius}" hR="${radius}" stAng="${start}" swAng="${ANGLES.bottom}"/>`;
  return [
    `<a:moveTo>${at(0, radius)}</a:moveTo>`,
    corner(ANGLES.left),
    lineTo(right, 0),
    corner(ANGLES.top),
    lineTo(width, bottom),
    corner(ANGLES.right),
    lineTo(radius, height),
    corner(ANGLES.bottom),
    '<a:close/>',
  ].join('');
}
