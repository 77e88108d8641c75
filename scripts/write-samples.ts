/** Writes the sample pack anew, and the reports beside it: `npm run samples`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { bundledFonts } from '../src/cli/fonts.ts';
import { installedPdfFonts } from '../src/cli/pdf-fonts.ts';
import { decodeJson } from '../src/codecs/json.ts';
import { DELIVERABLE_IDS } from '../src/deliverables/document.ts';
import { applyPatch } from '../src/model/patch.ts';
import { makePack } from '../src/pack/pack.ts';
import { PART_IDS } from '../src/pack/part.ts';
import { layoutDesign } from '../src/scene/auto-layout.ts';
import { CASES_TODAY } from '../src/testing/cases.ts';

const CASE = '../src/testing/cases/c02-sports-lifestyle-brand-three-layer-target.design.json';
const FOLDER = fileURLToPath(new URL('../docs/samples/', import.meta.url));
/** To be read without unpacking. */
const BESIDE = /-(?:report\.(?:html|pdf)|deliverables\.xlsx|slides\.pptx)$/;

const loaded = decodeJson(readFileSync(new URL(CASE, import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error('The case is a design.');
const { design } = loaded.value;
const laidOut = applyPatch(
  design,
  await layoutDesign(design, () => Promise.reject(new Error('The case is small enough to be laid out here.'))),
);
const pack = await makePack(
  { design: laidOut, today: CASES_TODAY, parts: PART_IDS, deliverables: DELIVERABLE_IDS },
  { fontsFor: async () => bundledFonts(), pdfFonts: async () => installedPdfFonts(), paintPng: null },
  ({ name }) => console.log(name),
);
for (const { name, reason } of pack.failed) throw new Error(`${name}: ${reason}`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}${pack.name}`, pack.zip);
for (const [path, content] of Object.entries(unzipSync(pack.zip))) {
  if (BESIDE.test(path)) writeFileSync(FOLDER + path, content);
}
console.log(`${pack.name} and the files to look at are in docs/samples.`);
