/**
 * The report: one HTML file that needs nothing else. Title page, contents, the picture, every document.
 *
 * It holds no script and asks no other address, and its own policy forbids both, whatever a design says.
 */
import type { DeliverableDocument, Imprint } from '../deliverables/document.ts';
import { documentMarkup, type HtmlOptions, shown } from './html-document.ts';
import { REPORT_STYLE } from './html-style.ts';
import { escaped } from './xml.ts';

export type { HtmlOptions } from './html-document.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Of at least one document. */
export function htmlReport(documents: readonly DeliverableDocument[], options: HtmlOptions): string {
  const [first] = documents;
  if (!first) throw new Error('A report has at least one document.');
  const { imprint } = first;
  const title = documents.length === 1 ? `${imprint.design}: ${first.title}` : imprint.design;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Headwater"/>
<title>${escaped(oneLine(title))}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${titleMarkup(imprint, documents)}
${documents.length > 1 ? `${contentsMarkup(documents)}\n` : ''}${documents.map((document) => documentMarkup(document, options)).join('\n')}
<footer class="r-imprint">${imprintParts(imprint).map(shown).join(' · ')}</footer>
</body>
</html>
`;
}

function titleMarkup(imprint: Imprint, documents: readonly DeliverableDocument[]): string {
  const { design, client, date, status, version } = imprint;
  const facts = [
    ...(client === null ? [] : [['Client', client] as const]),
    ['Date', date],
    ['Status', status],
    ['Version', version],
  ] as const;
  const what = documents.length === 1 ? (documents[0]?.title ?? '') : 'Data topology: deliverables';
  return `<header class="r-title">
<h1>${shown(design)}</h1>
<p>${shown(what)}</p>
<dl>${facts.map(([name, fact]) => `<dt>${name}</dt><dd>${shown(fact)}</dd>`).join('')}</dl>
</header>`;
}

function contentsMarkup(documents: readonly DeliverableDocument[]): string {
  const items = documents.map(({ id, title }) => `<li><a href="#${id}">${shown(title)}</a></li>`).join('');
  return `<nav class="r-contents" aria-label="Contents"><h2>Contents</h2><ol>${items}</ol></nav>`;
}

function imprintParts({ design, client, date, status, version }: Imprint): readonly string[] {
  return [design, ...(client === null ? [] : [client]), date, status, `version ${version}`];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
