/** What was asked for, read from the words of the command line. */

import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { PAPER_IDS } from '../render/pdf/pdf-look.ts';
import { checkRequest } from './check-arguments.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { ExportRequest, Request } from './requests.ts';
import { anyOf, oneOf, onlyOne, parsedWords } from './words.ts';

/** Fails with a sentence that says what was not understood. */
export function requestOf(words: readonly string[]): Result<Request, string> {
  const [command, ...rest] = words;
  if (command === undefined) return err('Say what to do: check, export, link or open.');
  if (words.includes('--help') || words.includes('-h') || command === 'help') return ok({ command: 'help' });
  const read = READERS.get(command);
  return read ? read(rest) : err(`There is no command "${command}"; there are check, export, link and open.`);
}

const READERS: ReadonlyMap<string, (words: readonly string[]) => Result<Request, string>> = new Map([
  ['check', checkRequest],
  ['export', exportRequest],
  ['link', linkRequest],
  ['open', openRequest],
]);

function exportRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, ['to', 'deliverable', 'paper', 'out']);
  if (!parsed.ok) return parsed;
  const { options, others } = parsed.value;
  const ids = EXPORT_FORMATS.map(({ id }) => id);
  const to = oneOf('to', options, ids);
  if (!to.ok) return to;
  const format = EXPORT_FORMATS.find(({ id }) => id === to.value);
  if (!format) return err(`Say what to export to: --to ${anyOf(ids)}.`);
  const deliverable = oneOf('deliverable', options, DELIVERABLE_IDS);
  if (!deliverable.ok) return deliverable;
  const paper = oneOf('paper', options, PAPER_IDS);
  if (!paper.ok) return paper;
  if (paper.value !== null && format.hasPages !== true) {
    const paged = EXPORT_FORMATS.filter(({ hasPages }) => hasPages).map(({ id }) => id);
    return err(`--paper goes with --to ${anyOf(paged)}: --to ${format.id} has no pages of its own.`);
  }
  const path = onlyOne(others, 'file to export');
  if (!path.ok) return path;
  const request = {
    command: 'export',
    path: path.value,
    to: format,
    deliverable: deliverable.value,
    out: options['out'] ?? null,
    paper: paper.value ?? 'a4',
  } as const;
  const contradiction = contradictionIn(request);
  return contradiction === null ? ok(request) : err(contradiction);
}

function contradictionIn({ to, deliverable, out }: ExportRequest): string | null {
  if (deliverable !== null && to.isOf === 'design') {
    const others = EXPORT_FORMATS.filter(({ isOf }) => isOf === 'deliverables').map(({ id }) => id);
    return `--deliverable goes with --to ${anyOf(others)}: --to ${to.id} gives the design itself.`;
  }
  if (to.isFolder === true && deliverable === null && out === null) {
    return `All deliverables as ${to.id.toUpperCase()} are several files: say in which folder with --out, or choose one with --deliverable.`;
  }
  return null;
}

function linkRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, ['base']);
  if (!parsed.ok) return parsed;
  const { options, others } = parsed.value;
  const base = options['base'] ?? null;
  if (base !== null && !URL.canParse(base)) return err(`--base is a URL like https://example.com/, not "${base}".`);
  const path = onlyOne(others, 'file to link to');
  return path.ok ? ok({ command: 'link', path: path.value, base }) : path;
}

function openRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, []);
  if (!parsed.ok) return parsed;
  const link = onlyOne(parsed.value.others, 'link to open');
  return link.ok ? ok({ command: 'open', link: link.value }) : link;
}
