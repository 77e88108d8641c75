/** A command line without a world around it: files are texts in memory, and what was said is kept. For tests. */
import { err, ok } from '../lib/result.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
  /** What was no text, by path; standard output is `-`. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export async function said(
  words: readonly string[],
  files: ReadonlyMap<string, string>,
  over: Partial<Io> = {},
): Promise<Said> {
  const written = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const heard = { out: '', err: '' };
  const io: Io = {
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? err('It cannot be read: there is no such file.') : ok(new TextEncoder().encode(text));
    },
    write: (path, content) => {
      if (typeof content === 'string') written.set(path, content);
      else bytes.set(path, content);
      return null;
    },
    writeAll: (folder, all) => {
      for (const { name, text } of all) written.set(`${folder.replace(/\/$/, '')}/${name}`, text);
      return null;
    },
    isFolder: () => false,
    out: (content) => {
      if (typeof content === 'string') heard.out += content;
      else bytes.set('-', content);
    },
    err: (text) => {
      heard.err += text;
    },
    page: () => null,
    isTerminal: false,
    hasColor: false,
    today: '2026-11-21',
    ...over,
  };
  return { code: await run(words, io), ...heard, written, bytes };
}
