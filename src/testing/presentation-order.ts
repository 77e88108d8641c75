/**
 * What ECMA-376 says of the elements that decks are made of: what stands in which, in which order, with which
 * attributes. LibreOffice forgives what PowerPoint repairs.
 */
import { allIn, type XmlNode } from './read-pptx.ts';

/** What is wrong in a part, as sentences. */
export function faultsIn(part: XmlNode): readonly string[] {
  return allIn(part).flatMap((node) => [...orderFaults(node), ...attributeFaults(node)]);
}

/** A `!` stands before what has to be there, a `*` before what may stand several times; `|` is either. */
const CHILDREN: Readonly<Record<string, string>> = {
  'p:sld': '!p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:cSld': 'p:bg !p:spTree p:custDataLst p:controls p:extLst',
  'p:spTree': '!p:nvGrpSpPr !p:grpSpPr *p:sp|p:grpSp|p:graphicFrame|p:cxnSp|mc:AlternateContent',
  'p:grpSp': '!p:nvGrpSpPr !p:grpSpPr *p:sp|p:grpSp|p:graphicFrame|p:cxnSp',
  'p:nvGrpSpPr': '!p:cNvPr !p:cNvGrpSpPr !p:nvPr',
  'p:grpSpPr': 'a:xfrm',
  'p:sp': '!p:nvSpPr !p:spPr p:style p:txBody',
  'p:nvSpPr': '!p:cNvPr !p:cNvSpPr !p:nvPr',
  'p:cxnSp': '!p:nvCxnSpPr !p:spPr p:style',
  'p:nvCxnSpPr': '!p:cNvPr !p:cNvCxnSpPr !p:nvPr',
  'p:cNvCxnSpPr': 'a:cxnSpLocks !a:stCxn !a:endCxn',
  'p:spPr': 'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill a:ln',
  'p:txBody': '!a:bodyPr a:lstStyle *!a:p',
  'p:graphicFrame': '!p:nvGraphicFramePr !p:xfrm !a:graphic',
  'p:nvGraphicFramePr': '!p:cNvPr !p:cNvGraphicFramePr !p:nvPr',
  'p:nvPr': 'p:ph',
  'a:xfrm': '!a:off !a:ext a:chOff a:chExt',
  'p:xfrm': '!a:off !a:ext',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect !a:pathLst',
  'a:prstGeom': 'a:avLst',
  'a:avLst': '*a:gd',
  'a:gdLst': '*a:gd',
  'a:cxnLst': '*a:cxn',
  'a:cxn': '!a:pos',
  'a:pathLst': '*a:path',
  'a:cubicBezTo': '*!a:pt',
  'a:ln': 'a:noFill|a:solidFill a:prstDash a:round|a:bevel|a:miter a:headEnd a:tailEnd',
  'a:p': 'a:pPr *a:r|a:br|a:fld a:endParaRPr',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:buFont a:buNone|a:buChar a:defRPr',
  'a:r': 'a:rPr !a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr': 'a:ln a:noFill|a:solidFill a:latin a:ea a:cs',
  'a:tbl': 'a:tblPr !a:tblGrid *a:tr',
  'a:tblGrid': '*a:gridCol',
  'a:tr': '*a:tc',
  'a:tc': 'a:txBody a:tcPr',
  'a:txBody': '!a:bodyPr a:lstStyle *!a:p',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill|a:solidFill',
  'mc:AlternateContent': '*!mc:Choice mc:Fallback',
  'p:presentation': '!p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz !p:notesSz',
  'p:sldMaster': '!p:cSld !p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles',
  'p:sldLayout': '!p:cSld p:clrMapOvr',
  'a:theme': '!a:themeElements a:objectDefaults a:extraClrSchemeLst',
  'a:themeElements': '!a:clrScheme !a:fontScheme !a:fmtScheme',
  'a:fmtScheme': '!a:fillStyleLst !a:lnStyleLst !a:effectStyleLst !a:bgFillStyleLst',
};

const ATTRIBUTES: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  'p:cNvPr': [
    ['id', /^\d+$/],
    ['name', /^[\s\S]{0,255}$/],
  ],
  'a:off': [
    ['x', /^-?\d+$/],
    ['y', /^-?\d+$/],
  ],
  'a:ext': [
    ['cx', /^\d+$/],
    ['cy', /^\d+$/],
  ],
  'a:stCxn': [
    ['id', /^\d+$/],
    ['idx', /^\d+$/],
  ],
  'a:endCxn': [
    ['id', /^\d+$/],
    ['idx', /^\d+$/],
  ],
  'a:gd': [
    ['name', /^\S+$/],
    ['fmla', /^(?:val -?\d+|\*\/ -?\d+ [wh] \d+)$/],
  ],
  'a:cxn': [['ang', /^\d+$/]],
  'a:gridCol': [['w', /^\d+$/]],
  'a:tr': [['h', /^\d+$/]],
  'a:srgbClr': [['val', /^[0-9A-F]{6}$/]],
  'p:sldId': [
    ['id', /^\d{3,}$/],
    ['r:id', /^rId\d+$/],
  ],
};

interface Place {
  readonly names: readonly string[];
  readonly isNeeded: boolean;
  readonly isMany: boolean;
}

function placesOf(rule: string): readonly Place[] {
  return rule.split(' ').map((word) => ({
    names: word.replace(/^[*!]+/, '').split('|'),
    isNeeded: /^[*!]*!/.test(word),
    isMany: word.startsWith('*'),
  }));
}

function orderFaults({ name, children }: XmlNode): readonly string[] {
  const rule = CHILDREN[name];
  if (rule === undefined) return [];
  const places = placesOf(rule);
  const faults: string[] = [];
  const filled = children.map((child) => places.findIndex(({ names }) => names.includes(child.name)));
  for (const [at, place] of filled.entries()) {
    const child = children[at]?.name ?? '';
    const before = at === 0 ? -1 : (filled[at - 1] ?? -1);
    if (place === -1) faults.push(`${name} does not hold ${child}.`);
    else if (place < before) faults.push(`${child} stands too late in ${name}.`);
    else if (place === before && places[place]?.isMany !== true) faults.push(`${child} stands twice in ${name}.`);
  }
  for (const [at, { names, isNeeded }] of places.entries()) {
    if (isNeeded && !filled.includes(at)) faults.push(`${name} lacks ${names.join(' or ')}.`);
  }
  return faults;
}

function attributeFaults({ name, attributes }: XmlNode): readonly string[] {
  return (ATTRIBUTES[name] ?? []).flatMap(([key, form]) => {
    const value = attributes[key];
    return value !== undefined && form.test(value) ? [] : [`${name} has ${key}="${value}".`];
  });
}
