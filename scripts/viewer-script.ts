/** The viewer's script as one text, built from app/viewer, and its hash as a content policy names it. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface ViewerScript {
  readonly text: string;
  /** `sha256-…` */
  readonly hash: string;
}

export async function buildViewerScript(): Promise<ViewerScript> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('..', import.meta.url)),
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../app/viewer/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'viewer',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The build of the viewer gave no script.');
  const text = chunk.code.trim();
  // Either would end the element that holds it.
  if (/<\/script|<!--/i.test(text)) throw new Error('The viewer cannot stand in a page as it is.');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
