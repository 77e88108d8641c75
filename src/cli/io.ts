/** All that the command line needs of the world, so that tests run it without one. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plain } from '../lib/plain.ts';
import { err, ok, type Result } from '../lib/result.ts';

export interface Io {
  /** Bytes, or a sentence why not. `-` is standard input. */
  read(path: string): Result<Uint8Array, string>;
  /** A sentence when it fails. */
  write(path: string, content: string | Uint8Array): string | null;
  /** Several files into a folder, which is made where there is none. A sentence when it fails. */
  writeAll(folder: string, files: readonly NamedText[]): string | null;
  isFolder(path: string): boolean;
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** The page of a rule, as Markdown; null for one that has none. */
  page(ruleId: string): string | null;
  /** Whether somebody reads what goes out, rather than a file or a program. */
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  /** ISO date in UTC. */
  readonly today: string;
}

export interface NamedText {
  /** A clean file name. */
  readonly name: string;
  readonly text: string;
}

export function nodeIo(): Io {
  const { env, stdout, stderr } = process;
  onWriteError(stdout, (error) => {
    stderr.write(`Standard output: ${plain(reasonOf(error, 'written'))}\n`);
    process.exitCode = 2;
  });
  onWriteError(stderr, () => undefined);
  return {
    read: (path) => readBytes(path === '-' ? 0 : resolve(folderOf(env), path)),
    write: (path, content) => writeContent(resolve(folderOf(env), path), content),
    writeAll: (folder, files) => writeTexts(resolve(folderOf(env), folder), files),
    isFolder: (path) => statSync(resolve(folderOf(env), path), { throwIfNoEntry: false })?.isDirectory() === true,
    out: (content) => void stdout.write(content),
    err: (text) => void stderr.write(text),
    page: rulePage,
    isTerminal: stdout.isTTY === true,
    hasColor: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    today: new Date().toISOString().slice(0, 10),
  };
}

/** `headwater check … | head` reads what it wants and goes: no fault of ours, and the exit code stays the design's. */
function onWriteError(stream: NodeJS.WriteStream, tell: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') tell(error);
  });
}

/** npm runs scripts in the package's folder and says where the user was. */
function folderOf(env: NodeJS.ProcessEnv): string {
  const asked = env['npm_lifecycle_event'] === 'headwater' ? env['INIT_CWD'] : undefined;
  return asked ?? process.cwd();
}

function rulePage(ruleId: string): string | null {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(ruleId)) return null;
  const page = readBytes(fileURLToPath(new URL(`../../docs/rules/${ruleId}.md`, import.meta.url)));
  return page.ok ? new TextDecoder().decode(page.value) : null;
}

function readBytes(path: string | 0): Result<Uint8Array, string> {
  try {
    return ok(readFileSync(path));
  } catch (error) {
    return err(reasonOf(error, 'read'));
  }
}

function writeContent(path: string, content: string | Uint8Array): string | null {
  try {
    writeFileSync(path, content);
    return null;
  } catch (error) {
    return reasonOf(error, 'written');
  }
}

function writeTexts(folder: string, files: readonly NamedText[]): string | null {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return reasonOf(error, 'written');
  }
  for (const { name, text } of files) {
    const failure = writeContent(join(folder, name), text);
    if (failure !== null) return `${name}: ${failure}`;
  }
  return null;
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'there is a file of that name'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['EACCES', 'permission is missing'],
  ['ENOSPC', 'there is no space left'],
]);

function reasonOf(error: unknown, done: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return `It cannot be ${done}: ${REASONS.get(code) ?? String(code ?? error)}.`;
}
