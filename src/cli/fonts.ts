/** The bundled fonts as data, so that a picture looks the same on a machine that has not got them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EmbeddedFont } from '../render/svg-options.ts';

const FACES = [
  ['Inter Variable', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
  ['JetBrains Mono Variable', '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2'],
] as const;

/** None where they are not installed: the picture then takes the machine's own. */
export function bundledFonts(): readonly EmbeddedFont[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.flatMap(([family, file]) => {
    try {
      return { family, base64: readFileSync(resolve(file)).toString('base64') };
    } catch {
      return [];
    }
  });
}
