/** The parts of a presentation that are the same for every deck: theme, master, two layouts. */
import { FACE, SLIDE } from './deck-look.ts';
import { emu } from './drawing.ts';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export function tree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}

export const THEME = `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Headwater"><a:themeElements><a:clrScheme name="Headwater">${scheme(
  {
    dk1: '16202E',
    lt1: 'FFFFFF',
    dk2: '4A5769',
    lt2: 'EEF2F7',
    accent1: '0B5CAB',
    accent2: '1A7F64',
    accent3: 'B54708',
    accent4: '7A3E9D',
    accent5: '0E7490',
    accent6: '8C1D13',
    hlink: '0B5CAB',
    folHlink: '7A3E9D',
  },
)}</a:clrScheme><a:fontScheme name="Headwater">${['majorFont', 'minorFont'].map((name) => `<a:${name}><a:latin typeface="${FACE}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`).join('')}</a:fontScheme><a:fmtScheme name="Headwater"><a:fillStyleLst>${three('<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>')}</a:fillStyleLst><a:lnStyleLst>${[6350, 12700, 19050].map((width) => `<a:ln w="${width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>`).join('')}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three('<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>')}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

function scheme(colors: Readonly<Record<string, string>>): string {
  return Object.entries(colors)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
}

function three(markup: string): string {
  return markup.repeat(3);
}

function placeholder(id: number, role: string, name: string, y: number, height: number): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${role}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(30)}" y="${emu(y)}"/><a:ext cx="${emu(900)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const COLOR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

function textStyle(size: number): string {
  return `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
}

export const MASTER = `${XML}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(placeholder(2, 'type="title"', 'Title', 22, 36) + placeholder(3, 'type="body" idx="1"', 'Text', 72, 424))}</p:cSld><p:clrMap ${COLOR_MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${textStyle(2200)}</p:titleStyle><p:bodyStyle>${textStyle(1400)}</p:bodyStyle><p:otherStyle>${textStyle(1200)}</p:otherStyle></p:txStyles></p:sldMaster>`;

export const LAYOUTS: readonly string[] = [
  layout(
    'title',
    'Title slide',
    placeholder(2, 'type="ctrTitle"', 'Title', 140, 110) + placeholder(3, 'type="subTitle" idx="1"', 'Facts', 272, 140),
  ),
  layout('titleOnly', 'Title and drawing', placeholder(2, 'type="title"', 'Title', 22, 36)),
];

function layout(type: string, name: string, shapes: string): string {
  return `${XML}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export function presentation(slideCount: number): string {
  const ids = Array.from({ length: slideCount }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`).join('');
  return `${XML}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}
