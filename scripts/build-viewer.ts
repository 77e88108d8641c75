/** `npm run viewer`: writes the viewer's script anew, as text that the app, its workers and the command line import. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildViewerScript } from './viewer-script.ts';

const FILE = fileURLToPath(new URL('../src/render/viewer/viewer-script.ts', import.meta.url));

const { text, hash } = await buildViewerScript();
writeFileSync(
  FILE,
  `/** Made by \`npm run viewer\` from app/viewer: not to be edited. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they stand inside the script.

export const VIEWER_SCRIPT =
  ${JSON.stringify(text)};

/** As the page's content policy names it. */
export const VIEWER_SCRIPT_HASH = '${hash}';
`,
);
const { status } = spawnSync('npx', ['biome', 'format', '--write', FILE], { stdio: 'inherit' });
console.log(`The viewer's script: ${(text.length / 1000).toFixed(1)} kB.`);
process.exitCode = status ?? 1;
