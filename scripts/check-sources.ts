/**
 * What neither the compiler nor Biome looks for in our sources: `npm run sources`.
 *
 * Files stay short, or say in their head why not; text never becomes markup or code; nothing subscribes to all nodes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsIn } from './source-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['app', 'src', 'e2e', 'scripts', 'bench'];

const files = FOLDERS.flatMap((folder) => sourcesIn(join(ROOT, folder)));
const problems = files.flatMap((file) => problemsIn(relative(ROOT, file), readFileSync(file, 'utf8')));
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`Sources hold: ${files.length} files read.`);
process.exitCode = problems.length === 0 && files.length > 0 ? 0 : 1;

function sourcesIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(ts|tsx|mjs|css)$/.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
