/** `npm run templates`: writes the index and the pictures of the templates anew. */
import { writeFileSync } from 'node:fs';
import { buildTemplate, TEMPLATE_IDS, TEMPLATES_FOLDER } from './templates.ts';

const built = TEMPLATE_IDS.map(buildTemplate);
for (const { entry, pictures } of built) {
  for (const mode of ['light', 'dark'] as const)
    writeFileSync(new URL(entry.pictures[mode], TEMPLATES_FOLDER), pictures[mode]);
}
const index = built.map(({ entry }) => entry);
writeFileSync(new URL('index.json', TEMPLATES_FOLDER), `${JSON.stringify(index, null, 2)}\n`);
