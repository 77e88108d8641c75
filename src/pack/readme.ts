/** The first thing somebody reads who unpacks it: what is what, of which design, and what is not there. */
import type { DeliverableDocument } from '../deliverables/document.ts';
import { plain } from '../lib/plain.ts';
import type { Part } from './part.ts';

export const README_PATH = 'README.txt';

export interface ReadmeOf {
  readonly documents: readonly DeliverableDocument[];
  readonly made: readonly { readonly part: Part; readonly path: string }[];
  readonly failed: readonly Part[];
}

/** With the line ends of Windows, where it is opened most; everything else reads them too. */
export function readmeText({ documents, made, failed }: ReadmeOf): string {
  const [first] = documents;
  if (!first) throw new Error('A pack has at least one deliverable.');
  const { design, client, date, status, version } = first.imprint;
  const lines = [
    oneLine(design),
    '='.repeat(Math.min(LINE, [...oneLine(design)].length)),
    '',
    ...(client === null ? [] : [`Client:   ${oneLine(client)}`]),
    `Date:     ${date}`,
    `Status:   ${status}`,
    `Version:  ${version}`,
    '',
    ...wrapped(
      'Every file here is made from one design. The version stays the same as long as the design says the same, so files with the same version belong together.',
    ),
    '',
    'What is what',
    '------------',
    ...made.flatMap(({ part, path }) => ['', path, ...wrapped(`${part.name}. ${part.about}`, '    ')]),
    ...(failed.length === 0
      ? []
      : [
          '',
          'Not in this pack',
          '----------------',
          '',
          ...failed.map(({ name }) => `${name}: it could not be made.`),
        ]),
    '',
    'Deliverables in it',
    '------------------',
    '',
    ...documents.map(({ title, id }) => `${title} (${id})`),
    '',
    'Made with Headwater.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

const LINE = 78;

function wrapped(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 1 > LINE) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

function oneLine(text: string): string {
  return plain(text.replaceAll(/\s+/gu, ' ').trim());
}
