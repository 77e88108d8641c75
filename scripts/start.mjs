/**
 * Builds the app when it changed since the last time and serves it: `npm start [-- --port 8080] [--host 0.0.0.0]`.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['app', 'src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const builtAt = changedAt(join(ROOT, 'dist', 'index.html'));
if (SOURCES.some((source) => changedAt(join(ROOT, source)) > builtAt)) {
  console.log('Building Headwater ...');
  await build({ root: ROOT, logLevel: 'warn' });
}

const server = await preview({
  root: ROOT,
  preview: {
    port: Number(values.port ?? 4173),
    strictPort: values.port !== undefined,
    ...(values.host === undefined ? {} : { host: values.host }),
  },
});
for (const address of [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]) {
  console.log(`Headwater is served at ${address}`);
}
console.log('Press Ctrl+C to stop.');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
// npm passes a signal on to the shell between us, which passes it on to nobody: so leave when that shell is gone.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(0), 500).unref();

/**
 * When a file, or the newest file in a folder, was changed; 0 when there is none.
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
