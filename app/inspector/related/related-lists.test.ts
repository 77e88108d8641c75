import { describe, expect, test } from 'vitest';
import { addedBy } from '../../../src/commands/added.ts';
import { type Design, inOrder } from '../../../src/model/design.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { namesElement, parseSubject, subjectOf } from '../../../src/model/subject.ts';
import { loadCases } from '../../../src/testing/cases.ts';
import { soundDesignOf } from '../../../src/testing/design-of.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { type InspectedCollection, isInspected, RECORD_SPECS } from '../fields/record-specs.ts';
import { referenceOptions } from '../model/reference-options.ts';
import { elementTitle } from './element-title.ts';
import { parentOf } from './parent-of.ts';
import { relatedLists } from './related-lists.ts';

const COLLECTIONS = Object.keys(RECORD_SPECS) as InspectedCollection[];

function idsIn(design: Design, collection: InspectedCollection): readonly string[] {
  return inOrder<{ readonly id: string; readonly order: number }>(design[collection]).map(({ id }) => id);
}

describe('lists of other elements', () => {
  const cases = loadCases().filter(({ group }) => group === 'base');

  test.each(cases.map(({ name, design }) => [name, design] as const))(
    'of %s lead to elements with a page and a name, and count what they list',
    (_name, design) => {
      for (const collection of COLLECTIONS) {
        for (const id of idsIn(design, collection)) {
          for (const list of relatedLists(collection)) {
            const rows = list.rows(design, id);
            if (list.count) expect(list.count(design), list.title).toBe(rows.length);
            for (const { subject, title } of rows) {
              const parts = parseSubject(subject);
              expect(parts && isInspected(parts.collection), subject).toBe(true);
              expect(namesElement(design, subject), subject).toBe(true);
              expect(title).not.toBe('');
            }
          }
        }
      }
    },
  );

  const design = sketch(`
    Customer of sales
    sales:Contact is Customer key gcid
    sales -> mc carries Customer`);

  test('what can be added is added as one element with a page, from every choice', () => {
    for (const collection of COLLECTIONS) {
      const [id] = idsIn(design, collection);
      if (id === undefined) continue;
      for (const { add } of relatedLists(collection)) {
        if (!add) continue;
        const choices = add.options?.(design, id).map(({ value }) => value) ?? [''];
        expect(choices.length, add.label).toBeGreaterThan(0);
        const added = choices.map((choice) => addedBy(add.command(id, choice).run(design)));
        // Contact may not be placed in Sales Cloud twice, so not every choice must work.
        const [first] = added.filter((subjects) => subjects.length > 0);
        expect(first, add.label).toBeDefined();
      }
    }
  });

  test('every element leads back to the design', () => {
    for (const collection of COLLECTIONS) {
      for (const id of idsIn(design, collection)) {
        let subject = subjectOf(collection, id);
        for (let steps = 0; subject !== 'design'; steps++) {
          expect(steps).toBeLessThan(4);
          expect(elementTitle(design, subject)).not.toBe('');
          subject = parentOf(design, subject);
        }
      }
    }
  });

  test('an org without a name is called by who lives there', () => {
    const bare = soundDesignOf({
      format: 'headwater.design',
      version: 1,
      name: 'Bare',
      entities: [],
      sharedKeys: [],
      placements: [],
      flows: [],
      orgs: [
        { id: 'o1', platform: 'core-org' },
        { id: 'o2', platform: 'core-org' },
      ],
      systems: [
        { id: 's1', kind: 'sales', name: 'Sales Cloud', orgId: 'o1' },
        { id: 's2', kind: 'service', name: 'Service Cloud', orgId: 'o1' },
        { id: 's3', kind: 'sales', name: 'Sales EMEA', orgId: 'o2' },
      ],
    });
    expect(elementTitle(bare, 'org:o1')).toBe('Org of Sales Cloud and Service Cloud');
    expect(referenceOptions(bare, 'orgs').map(({ label }) => label)).toEqual([
      'Org of Sales Cloud and Service Cloud',
      'Org of Sales EMEA',
    ]);
  });

  test('an element that is gone leads to the design and is called by its subject', () => {
    const gone = applyPatch(design, {});
    expect(parentOf(gone, 'placement:gone')).toBe('design');
    expect(elementTitle(gone, 'placement:gone')).toBe('placement:gone');
  });
});
