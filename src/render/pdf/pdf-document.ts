/** Pages, fonts, picture and bookmarks as one PDF. */
import type { Imprint } from '../../deliverables/document.ts';
import type { FontSet } from './font-set.ts';
import { addOutline } from './outline.ts';
import { createPdfFile, type ObjectNumber, type PdfFile } from './pdf-file.ts';
import type { Link, PdfPage, Place } from './pdf-page.ts';
import { pdfDate, pdfNumber, pdfText } from './pdf-syntax.ts';
import type { Entry } from './pdf-writer.ts';
import type { PictureParts } from './picture-operators.ts';
import type { Element } from './structure.ts';
import { addStructure, createParentKeys, type PageNumbers, type ParentKeys } from './structure-tree.ts';

export interface PdfDocument {
  readonly title: string;
  readonly imprint: Imprint;
  readonly pages: readonly PdfPage[];
  readonly entries: readonly Entry[];
  /** What is read, in its order. */
  readonly read: Element;
  readonly fonts: FontSet;
  readonly picture:
    | (PictureParts & {
        readonly width: number;
        readonly height: number;
        readonly resource: string;
        readonly description: string;
      })
    | null;
}

export function pdfDocument({ title, imprint, pages, entries, read, fonts, picture }: PdfDocument): Uint8Array {
  const file = createPdfFile();
  const [root, tree, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const numbers = new Map<PdfPage, PageNumbers>(
    pages.map((page) => [page, { page: file.reserve(), links: page.links.map(() => file.reserve()) }]),
  );
  const keys = createParentKeys(pages);
  const destination = ({ page, y }: Place) =>
    `[${numbers.get(page)?.page ?? 0} 0 R/XYZ null ${pdfNumber(page.height - y + 6)} null]`;

  for (const [page, own] of numbers) {
    addLinks(file, page, own.links, keys, destination);
    addPage(file, page, own, keys.ofPage(page), `/Parent ${tree} 0 R/Resources ${resources} 0 R`);
  }
  const drawings = picture ? addPicture(file, picture, resources) : '';
  const states = [...(picture?.opacities ?? [])].map(([name, opacity]) => `/${name}<</ca ${opacity}/CA ${opacity}>>`);
  const faces = fonts.all.map((font) => `/${font.resource} ${font.embed(file)} 0 R`);
  file.add(
    `<</Font<<${faces.join('')}>>/XObject<<${drawings}>>/ExtGState<<${states.join('')}>>/ProcSet[/PDF/Text]>>`,
    resources,
  );
  const kids = [...numbers.values()].map(({ page }) => `${page} 0 R`).join(' ');
  file.add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`, tree);
  const outline = addOutline(file, entries, destination);
  const bookmarks = outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`;
  const structure = `/MarkInfo<</Marked true>>/StructTreeRoot ${addStructure(file, read, numbers, keys)} 0 R`;
  const preferences = '/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>';
  file.add(`<</Type/Catalog/Pages ${tree} 0 R${bookmarks}${structure}${preferences}>>`, root);
  return file.finish(root, file.add(information(title, imprint, fonts)));
}

/** The day of the imprint, not the second of the export: the same design gives the same file. */
function information(title: string, imprint: Imprint, fonts: FontSet): string {
  const { client, date, status, version } = imprint;
  const about = [...(client === null ? [] : [client]), status, `version ${version}`].join(', ');
  return `<</Title ${pdfText(title)}/Subject ${pdfText(fonts.shown(about))}/Creator(Headwater)/Producer(Headwater)/CreationDate${pdfDate(date)}/ModDate${pdfDate(date)}>>`;
}

/** `links` are the numbers that they get. */
function addLinks(
  file: PdfFile,
  page: PdfPage,
  links: readonly ObjectNumber[],
  keys: ParentKeys,
  destination: (place: Place) => string,
): void {
  const rect = ({ x, y, width, height }: Link) =>
    [x, page.height - y - height, x + width, page.height - y].map(pdfNumber).join(' ');
  for (const [at, link] of page.links.entries()) {
    const place = `/Rect[${rect(link)}]/Border[0 0 0]/Dest ${destination(link.target)}`;
    const told = `/Contents ${pdfText(link.title)}/StructParent ${keys.ofLink(page, at)}`;
    file.add(`<</Type/Annot/Subtype/Link${place}${told}>>`, links[at]);
  }
}

/** `entries` are those that all pages share. */
function addPage(
  file: PdfFile,
  { width, height, operators }: PdfPage,
  { page, links }: PageNumbers,
  key: number,
  entries: string,
): void {
  const content = file.addStream('', operators.join('\n'));
  const box = `${pdfNumber(width)} ${pdfNumber(height)}`;
  const annots = links.length === 0 ? '' : `/Annots[${links.map((link) => `${link} 0 R`).join(' ')}]`;
  file.add(
    `<</Type/Page${entries}/MediaBox[0 0 ${box}]/Contents ${content} 0 R/StructParents ${key}/Tabs/S${annots}>>`,
    page,
  );
}

/** The drawing once, however often it is placed; in it the layers that are laid over the rest as a whole. */
function addPicture(
  file: PdfFile,
  { width, height, operators, layers, resource }: NonNullable<PdfDocument['picture']>,
  resources: ObjectNumber,
): string {
  const entries = `/Type/XObject/Subtype/Form/BBox[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]/Resources ${resources} 0 R`;
  const group = '/Group<</S/Transparency>>';
  const all = [{ resource, operators, extra: '' }, ...layers.map((layer) => ({ ...layer, extra: group }))];
  return all
    .map((layer) => `/${layer.resource} ${file.addStream(`${entries}${layer.extra}`, layer.operators)} 0 R`)
    .join('');
}
