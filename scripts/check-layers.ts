/**
 * Proves that the borders between folders hold and can fail: `npm run layers`.
 *
 * 1. biome.json carries exactly the overrides that the table in layers.ts asks for (`--write` puts them there).
 * 2. Every folder of src/ and app/ has a row in the table.
 * 3. Each border is tried: for every forbidden import one file that makes it, which Biome must refuse, and for every
 *    allowed one a file that Biome must let pass.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIOME, diagnose } from './biome.ts';
import { layerOverrides } from './layer-overrides.ts';
import { probes } from './layer-probes.ts';
import { APP_LAYERS, ENGINE_LAYERS } from './layers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = join(ROOT, 'biome.json');
/** Overrides before this one are written by hand, those after it are made from the table. */
const FIRST_LAYER = 'src/lib/**';

interface BiomeConfig {
  overrides: { includes: string[] }[];
}

const problems = process.argv.includes('--write') ? write() : [...stale(), ...unlisted(), ...untrue()];
for (const problem of problems.slice(0, 20)) console.error(problem);
if (problems.length > 20) console.error(`… and ${problems.length - 20} more.`);
if (problems.length === 0) console.log(`Layers hold: ${probes().length} borders tried.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function write(): string[] {
  const config = readConfig();
  writeFileSync(CONFIG, `${JSON.stringify({ ...config, overrides: expectedOverrides(config) }, null, 2)}\n`);
  execFileSync(process.execPath, [BIOME, 'format', '--write', CONFIG], { cwd: ROOT, stdio: 'inherit' });
  return [];
}

function stale(): string[] {
  const config = readConfig();
  const isFresh = JSON.stringify(config.overrides) === JSON.stringify(expectedOverrides(config));
  return isFresh ? [] : ['biome.json does not match scripts/layers.ts: run `npm run layers -- --write`.'];
}

function unlisted(): string[] {
  const known = new Set([...ENGINE_LAYERS, ...APP_LAYERS].map(({ folder }) => folder));
  return ['src', 'app']
    .flatMap((half) => foldersIn(half).map((name) => `${half}/${name}`))
    .filter((folder) => !known.has(folder))
    .map((folder) => `${folder} has no row in scripts/layers.ts.`);
}

function untrue(): string[] {
  const refused = refusedFiles();
  return probes().flatMap(({ file, specifier, isAllowed }) => {
    if (refused.has(file) !== isAllowed) return [];
    const folder = dirname(file);
    return isAllowed
      ? [`${folder} should be allowed to import '${specifier}', but Biome refuses it.`]
      : [`${folder} must not import '${specifier}', but Biome lets it pass.`];
  });
}

/** By the very overrides of biome.json, in a folder of their own. */
function refusedFiles(): ReadonlySet<string> {
  const { overrides } = readConfig();
  const files = probes().map(({ file, specifier }) => [
    file,
    `import * as probe from '${specifier}';\n\nexport const used = probe;\n`,
  ]);
  const found = diagnose({ linter: { rules: { preset: 'none' } }, overrides }, Object.fromEntries(files));
  return new Set(found.map(({ file }) => file));
}

function expectedOverrides({ overrides }: BiomeConfig) {
  const first = overrides.findIndex(({ includes }) => includes[0] === FIRST_LAYER);
  return [...overrides.slice(0, first === -1 ? undefined : first), ...layerOverrides()];
}

function readConfig(): BiomeConfig {
  return JSON.parse(readFileSync(CONFIG, 'utf8'));
}

function foldersIn(half: string): string[] {
  return readdirSync(join(ROOT, half), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
