/** Type-checks every project, also after one has failed: `npm run types`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests and tools, the engine, the command line, the app. */
const PROJECTS = ['.', 'src', 'src/cli', 'app'];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSC = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

const failed = PROJECTS.filter((project) => {
  const { status } = spawnSync(process.execPath, [TSC, '-p', project], { cwd: ROOT, stdio: 'inherit' });
  return status !== 0;
});
console.log(failed.length === 0 ? `Types hold in ${PROJECTS.length} projects.` : `Types fail in: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
