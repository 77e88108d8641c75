/** What every file that leaves says at its head; whoever writes it knows the day and the version. */
import type { Design } from '../model/design.ts';
import { only } from '../model/design.ts';

export interface ExportHeader {
  readonly title: string;
  /** Null where nobody named one. */
  readonly client: string | null;
  /** As 2026-11-21. */
  readonly date: string;
  /** The version hash of the design. */
  readonly version: string;
  readonly status: string;
}

export function headerOf(design: Design, date: string, version: string): ExportHeader {
  const { name, client, status } = only(design, 'about');
  return {
    title: name || 'Untitled design',
    client: client || null,
    date,
    version,
    status: STATUSES[status ?? 'draft'],
  };
}

const STATUSES = { draft: 'Draft', review: 'In review', approved: 'Approved' } as const;

/** `Title: Northwind`, a line each; nothing in them breaks a line. */
export function headerLines({ title, client, date, version, status }: ExportHeader): readonly string[] {
  const lines = [
    `Title: ${title}`,
    ...(client === null ? [] : [`Client: ${client}`]),
    `Date: ${date}`,
    `Version: ${version}`,
    `Status: ${status}`,
    'Made with Headwater',
  ];
  return lines.map(oneLine);
}

/** Whatever a name holds, in one line without control characters. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(LONE_SURROGATES, '\uFFFD')
    .trim();
}

const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;
