/** `npm run rule-pictures`: draws the pictures of the rules' pages anew and puts them in their place. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { illustratedPages, RULE_PAGES } from './rule-pages.ts';

const pages = illustratedPages();
rmSync(new URL('pictures/', RULE_PAGES), { recursive: true, force: true });
for (const { id, page, pictures } of pages) {
  writeFileSync(new URL(`${id}.md`, RULE_PAGES), page);
  for (const [file, svg] of pictures) {
    const url = new URL(file, RULE_PAGES);
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, svg);
  }
}
