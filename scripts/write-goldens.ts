/** Writes the expected deliverables anew: `npm run goldens`. Read what changed before it is committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GOLDENS_FOLDER, goldens } from '../src/testing/goldens.ts';

rmSync(GOLDENS_FOLDER, { recursive: true, force: true });
const all = goldens();
for (const { path, text } of all) {
  const file = join(GOLDENS_FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${all.length} documents written to src/deliverables/goldens.`);
