/** Slides as the parts of a presentation, zipped. The same slides give the same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Imprint } from '../../deliverables/document.ts';
import { escaped } from '../xml.ts';
import type { Slide } from './deck.ts';
import { LAYOUTS, MASTER, NAMESPACES, presentation, THEME, tree, XML } from './package-parts.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
/** The earliest day that a ZIP knows: files in it carry no day of their own. */
const NO_DAY = new Date(1980, 0, 1);

export function pptxPackage(title: string, imprint: Imprint, slides: readonly Slide[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(title, imprint),
    'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Headwater</Application><Slides>${slides.length}</Slides></Properties>`,
    'ppt/presentation.xml': presentation(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      [`${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      [`${OFFICE}/theme`, 'theme/theme1.xml'],
      ...slides.map((_, at) => [`${OFFICE}/slide`, `slides/slide${at + 1}.xml`] as const),
    ]),
    'ppt/theme/theme1.xml': THEME,
    'ppt/slideMasters/slideMaster1.xml': MASTER,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ...LAYOUTS.map((_, at) => [`${OFFICE}/slideLayout`, `../slideLayouts/slideLayout${at + 1}.xml`] as const),
      [`${OFFICE}/theme`, '../theme/theme1.xml'],
    ]),
  };
  for (const [at, layout] of LAYOUTS.entries()) {
    parts[`ppt/slideLayouts/slideLayout${at + 1}.xml`] = layout;
    parts[`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`] = relations([
      [`${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ]);
  }
  for (const [at, { layout, shapes }] of slides.entries()) {
    parts[`ppt/slides/slide${at + 1}.xml`] =
      `${XML}<p:sld ${NAMESPACES}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
    parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relations([
      [`${OFFICE}/slideLayout`, `../slideLayouts/slideLayout${layout === 'title' ? 1 : 2}.xml`],
    ]);
  }
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) files[path] = [strToU8(text), { mtime: NO_DAY }];
  return zipSync(files, { level: 6 });
}

function contentTypes(slideCount: number): string {
  const overrides = [
    ['/ppt/presentation.xml', `${TYPE}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`],
    ...LAYOUTS.map((_, at) => [`/ppt/slideLayouts/slideLayout${at + 1}.xml`, `${TYPE}.slideLayout+xml`]),
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ...Array.from({ length: slideCount }, (_, at) => [`/ppt/slides/slide${at + 1}.xml`, `${TYPE}.slide+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const rows = overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('');
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${rows}</Types>`;
}

/** `rId1` is the first. */
function relations(rows: readonly (readonly [string, string])[]): string {
  const markup = rows.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${markup.join('')}</Relationships>`;
}

function coreProperties(title: string, { client, date, status, version }: Imprint): string {
  const subject = [...(client === null ? [] : [client]), `version ${version}`].join(', ');
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>Headwater</dc:creator><cp:lastModifiedBy>Headwater</cp:lastModifiedBy>${day('created')}${day('modified')}<cp:contentStatus>${escaped(status)}</cp:contentStatus></cp:coreProperties>`;
}
