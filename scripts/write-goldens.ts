/** Writes the expected deliverables anew: `npm run goldens`. Read what changed before it is committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GOLDENS_FOLDER, goldens } from '../src/testing/goldens.ts';
import { INTERCHANGE_GOLDENS_FOLDER, interchangeGoldens } from '../src/testing/interchange-goldens.ts';

rmSync(GOLDENS_FOLDER, { recursive: true, force: true });
const all = goldens();
for (const { path, text } of all) {
  const file = join(GOLDENS_FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${all.length} documents written to src/deliverables/goldens.`);

rmSync(INTERCHANGE_GOLDENS_FOLDER, { recursive: true, force: true });
mkdirSync(INTERCHANGE_GOLDENS_FOLDER, { recursive: true });
const files = interchangeGoldens();
for (const [file, text] of files) writeFileSync(join(INTERCHANGE_GOLDENS_FOLDER, file), text);
console.log(`${files.length} files written to src/interchange/goldens.`);
