/** Whatever becomes of a file on its way, reading it ends in a value, and what it makes is a sound design. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeJson, encodeJson } from '../codecs/json.ts';
import { type Design, emptyDesign } from '../model/design.ts';
import { expectedInterchange } from '../testing/interchange-goldens.ts';
import { planDiagram } from './diagram/diagram-plan.ts';
import { proposedMapping } from './diagram/mapping.ts';
import { spreadPlaces } from './diagram/spread-places.ts';
import { readForeign } from './foreign-file.ts';
import { readList } from './list/read-list.ts';
import { withPlan } from './plan/import-plan.ts';

const NOTES = `Commerce -> Service: Order, Case (platform events, 5 s, 40k/day)
SAP => Commerce: Product (nightly, SFTP)
  -> Data Cloud (two-way)
Entity: Customer (record Sales)
System: Till (POS, owner Retail)
Service: Case; Shop -> MuleSoft -> ERP`;
const FLOWCHART = `graph TD
subgraph one [Core]
  A["Sales #quot;x#quot;"] & B{{Kafka}} -- text --> C[(Data)] <-->|"a|b"| D@{ shape: cyl, label: "L" }
end
A:::x -.-> D`;
const PIECES = [
  '"',
  '<',
  '>',
  '&',
  '->',
  '(',
  ')',
  ':',
  ',',
  '\n',
  '  ',
  '%%{',
  '|',
  '[',
  ']',
  '&#0;',
  '\uD800',
  '\u202E',
  '=',
];

const mutated = (text: string) =>
  fc
    .array(
      fc.tuple(fc.nat(text.length), fc.nat(40), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 }))),
      { minLength: 1, maxLength: 6 },
    )
    .map((cuts) => cuts.reduce((now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length), text));

function expectSound(design: Design): void {
  const saved = encodeJson(design);
  const loaded = decodeJson(saved);
  if (!loaded.ok) throw new Error(loaded.error.problems[0]?.message);
  expect(loaded.value.removed).toEqual([]);
}

function expectOutcome(text: string): void {
  const file = readForeign(text, '');
  if (!file.ok) {
    expect(file.error.message).not.toBe('');
    return;
  }
  const { value } = file;
  if (value.is === 'list') {
    expectSound(withPlan(emptyDesign, readList(value.text, emptyDesign).plan));
    return;
  }
  if (value.is === 'own') {
    for (const { command, says } of value.changes) {
      expect(says).not.toBe('');
      command?.run(value.loaded.design);
    }
    return;
  }
  for (const diagram of value.diagrams) {
    const mapping = proposedMapping(diagram);
    const places = spreadPlaces(diagram, mapping);
    expectSound(withPlan(emptyDesign, planDiagram(diagram, { mapping, places }, emptyDesign).plan));
  }
}

test('300 lists with pieces cut out, put in and overwritten', () => {
  fc.assert(fc.property(mutated(NOTES), expectOutcome), { numRuns: 300 });
});

test('300 flowcharts', () => {
  fc.assert(fc.property(mutated(FLOWCHART), expectOutcome), { numRuns: 300 });
});

test('150 draw.io files, ours and without the design inside', () => {
  const ours = expectedInterchange('c04.drawio');
  const foreign = ours.replace(/ headwater-design="[^"]*"/, '');
  fc.assert(fc.property(fc.oneof(mutated(ours), mutated(foreign)), expectOutcome), { numRuns: 150 });
});

test('300 texts of any kind', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectOutcome), { numRuns: 300 });
});
