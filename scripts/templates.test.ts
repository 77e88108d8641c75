import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTemplate, TEMPLATE_IDS, TEMPLATES_FOLDER } from './templates.ts';

const read = (file: string) => readFileSync(new URL(file, TEMPLATES_FOLDER), 'utf8');

test('the index offers every template there is, and says of each what is true', () => {
  const files = readdirSync(TEMPLATES_FOLDER).filter((file) => file.endsWith('.design.json'));
  expect(files.sort()).toEqual(TEMPLATE_IDS.map((id) => `${id}.design.json`).sort());
  expect(JSON.parse(read('index.json'))).toEqual(TEMPLATE_IDS.map((id) => buildTemplate(id).entry));
});

test.each(TEMPLATE_IDS)('the pictures of %s are the ones drawn today', (id) => {
  const { entry, pictures } = buildTemplate(id);
  expect(read(entry.pictures.light)).toBe(pictures.light);
  expect(read(entry.pictures.dark)).toBe(pictures.dark);
  expect(pictures.dark).not.toBe(pictures.light);
});

test.each(TEMPLATE_IDS)('%s is laid out by hand and written with names a client would know', (id) => {
  const { systems, flows, layout } = JSON.parse(read(`${id}.design.json`));
  expect(layout.map((box: { id: string }) => box.id).sort()).toEqual(
    systems.map((system: { id: string }) => `system:${system.id}`).sort(),
  );
  for (const flow of flows) expect(flow.name).toMatch(/^[A-Z].* /);
});
