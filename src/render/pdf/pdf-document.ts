/** Pages, fonts, picture and bookmarks as one PDF. */
import type { Imprint } from '../../deliverables/document.ts';
import type { FontSet } from './font-set.ts';
import { addOutline } from './outline.ts';
import { createPdfFile, type ObjectNumber, type PdfFile } from './pdf-file.ts';
import type { Link, PdfPage, Place } from './pdf-page.ts';
import { pdfDate, pdfNumber, pdfText } from './pdf-syntax.ts';
import type { Entry } from './pdf-writer.ts';
import type { PictureParts } from './picture-operators.ts';

export interface PdfDocument {
  readonly title: string;
  readonly imprint: Imprint;
  readonly pages: readonly PdfPage[];
  readonly entries: readonly Entry[];
  readonly fonts: FontSet;
  readonly picture:
    | (PictureParts & { readonly width: number; readonly height: number; readonly resource: string })
    | null;
}

export function pdfDocument({ title, imprint, pages, entries, fonts, picture }: PdfDocument): Uint8Array {
  const file = createPdfFile();
  const [root, tree, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const numbers = new Map(pages.map((page) => [page, file.reserve()]));
  const destination = ({ page, y }: Place) =>
    `[${numbers.get(page) ?? 0} 0 R/XYZ null ${pdfNumber(page.height - y + 6)} null]`;

  for (const page of pages) addPage(file, page, numbers.get(page) ?? 0, tree, resources, destination);
  const drawings = picture ? addPicture(file, picture, resources) : '';
  const states = [...(picture?.opacities ?? [])].map(([name, opacity]) => `/${name}<</ca ${opacity}/CA ${opacity}>>`);
  const faces = fonts.all.map((font) => `/${font.resource} ${font.embed(file)} 0 R`);
  file.add(
    `<</Font<<${faces.join('')}>>/XObject<<${drawings}>>/ExtGState<<${states.join('')}>>/ProcSet[/PDF/Text]>>`,
    resources,
  );
  const kids = pages.map((page) => `${numbers.get(page)} 0 R`).join(' ');
  file.add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`, tree);
  const outline = addOutline(file, entries, destination);
  const bookmarks = outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`;
  file.add(`<</Type/Catalog/Pages ${tree} 0 R${bookmarks}/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>`, root);
  return file.finish(root, file.add(information(title, imprint)));
}

/** The day of the imprint, not the second of the export: the same design gives the same file. */
function information(title: string, imprint: Imprint): string {
  const { client, date, status, version } = imprint;
  const about = [...(client === null ? [] : [client]), status, `version ${version}`].join(', ');
  return `<</Title ${pdfText(title)}/Subject ${pdfText(about)}/Creator(Headwater)/Producer(Headwater)/CreationDate${pdfDate(date)}/ModDate${pdfDate(date)}>>`;
}

function addPage(
  file: PdfFile,
  { width, height, operators, links }: PdfPage,
  number: ObjectNumber,
  tree: ObjectNumber,
  resources: ObjectNumber,
  destination: (place: Place) => string,
): void {
  const content = file.addStream('', operators.join('\n'));
  const rect = ({ x, y, width, height: high }: Link) =>
    [x, height - y - high, x + width, height - y].map(pdfNumber).join(' ');
  const annotations = links.map((link) => {
    return `<</Type/Annot/Subtype/Link/Rect[${rect(link)}]/Border[0 0 0]/Dest ${destination(link.target)}>>`;
  });
  const box = `${pdfNumber(width)} ${pdfNumber(height)}`;
  const annots = annotations.length === 0 ? '' : `/Annots[${annotations.join('')}]`;
  file.add(
    `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${box}]/Resources ${resources} 0 R/Contents ${content} 0 R${annots}>>`,
    number,
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
