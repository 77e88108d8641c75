/** `npm run templates`: writes the index and the pictures of the templates anew. */
import { writeFileSync } from 'node:fs';
import { buildTemplate, TEMPLATE_IDS, TEMPLATES_FOLDER } from './templates.ts';

const built = TEMPLATE_IDS.map(buildTemplate);
for (const { entry, picture } of built) writeFileSync(new URL(entry.picture, TEMPLATES_FOLDER), picture);
const index = built.map(({ entry }) => entry);
writeFileSync(new URL('index.json', TEMPLATES_FOLDER), `${JSON.stringify(index, null, 2)}\n`);
