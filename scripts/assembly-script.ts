/**
 * Modules written in AssemblyScript, compiled to WebAssembly where they are imported as `....ts?assembly`: the app, its
 * workers, the bench and the tests all get what stands in the source, and nothing compiled lies in the tree.
 */
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const QUERY = '?assembly';
/** Four pixels at once; what such values are to other hosts (112) is nobody's business here; a fault is a trap. */
const OPTIONS = '-O3 --noAssert --runtime minimal --enable simd --disableWarning 112 --use abort='.split(' ');

export function assemblyScript(): Plugin {
  return {
    name: 'headwater-assembly-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -QUERY.length);
      const { base64, sources } = await compiled(file);
      for (const source of sources) this.addWatchFile(source);
      return `export const base64 = ${JSON.stringify(base64)};`;
    },
    watchChange() {
      known.clear();
    },
  };
}

interface Compiled {
  readonly base64: string;
  readonly sources: readonly string[];
}

const known = new Map<string, Promise<Compiled>>();

/** Once for a build and its workers. */
function compiled(file: string): Promise<Compiled> {
  const before = known.get(file) ?? compile(file);
  known.set(file, before);
  return before;
}

async function compile(file: string): Promise<Compiled> {
  const { default: asc } = await import('assemblyscript/asc');
  const name = relative(ROOT, file);
  const files = new Map<string, Uint8Array | string>();
  const said = asc.createMemoryStream();
  const { error } = await asc.main([name, '--baseDir', ROOT, '--outFile', 'out.wasm', ...OPTIONS], {
    stdout: said,
    stderr: said,
    writeFile: (path, content) => void files.set(path, content),
  });
  const binary = files.get('out.wasm');
  if (error || !(binary instanceof Uint8Array)) throw new Error(`${name} does not compile.\n${said.toString()}`);
  const folder = dirname(file);
  const sources = readdirSync(folder).map((source) => join(folder, source));
  return { base64: Buffer.from(binary).toString('base64'), sources };
}
