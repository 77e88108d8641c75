import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../codecs/from-file.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import type { Collection, Design } from './design.ts';
import { DesignFile } from './file-schema.ts';
import { removeDangling } from './integrity.ts';
import { REFERENCES } from './references.ts';
import { fieldsOf } from './schema-shape.ts';

const org = { id: 'o', platform: 'core-org' };
const system = (id: string, orgId = 'o') => ({ id, kind: 'sales', name: id.toUpperCase(), orgId });
const entity = (id: string) => ({ id, name: id, canonical: 'customer' });

function mended(file: object) {
  const head = { format: 'headwater.design', version: 1, orgs: [org], systems: [system('s')], entities: [entity('e')] };
  const loaded = fromFile({ ...head, ...file });
  if (!loaded.ok) throw new Error(loaded.error.problems.map(({ message }) => message).join('\n'));
  return { design: loaded.value.design, places: loaded.value.removed.map(({ place }) => place) };
}

describe('removeDangling', () => {
  test('a sound design comes back as the same object', () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 2 }), (design) => {
        const { design: same, removed } = removeDangling(design);
        expect(same).toBe(design);
        expect(removed).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('what is left after any deletion is sound', () => {
    const collections: readonly Collection[] = [
      'orgs',
      'systems',
      'entities',
      'sharedKeys',
      'flows',
      'insights',
      'dataGraphs',
    ];
    fc.assert(
      fc.property(arbitraryDesign({ most: 3 }), fc.constantFrom(...collections), (design, name) => {
        const [, ...kept] = design[name] as ReadonlyMap<string, never>;
        const left = removeDangling({ ...design, [name]: new Map(kept) } as Design).design;
        expect(removeDangling(left).design).toBe(left);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[name: string, file: object, places: readonly string[]]>([
    ['a system without its org', { systems: [system('s', 'ghost')] }, ['systems[0]']],
    ['a record of memory order 1', { systems: [system('s'), system('t', 'x')] }, ['systems[1]']],
    ['system of record', { entities: [{ ...entity('e'), systemOfRecord: 'ghost' }] }, ['entities[0].systemOfRecord']],
    [
      'an owner',
      { entities: [{ ...entity('e'), attributeGroups: [{ id: 'g', name: 'g', owner: 'x' }] }] },
      ['entities[0].attributeGroups[0].owner'],
    ],
    ['update paths', { entities: [{ ...entity('e'), updatePaths: ['s', 'x'] }] }, ['entities[0].updatePaths']],
    ['a parent', { entities: [{ ...entity('e'), parentEntityId: 'x' }] }, ['entities[0].parentEntityId']],
    [
      'a key field',
      { placements: [{ id: 'p', entityId: 'e', systemId: 's', keys: [{ field: 'f', sharedKeyId: 'x' }] }] },
      ['placements[0].keys[0].sharedKeyId'],
    ],
    [
      'a derived field',
      {
        placements: [
          { id: 'p', entityId: 'e', systemId: 's', keys: [], derivedFields: [{ field: 'f', sourceInsightId: 'x' }] },
        ],
      },
      ['placements[0].derivedFields[0]'],
    ],
    [
      'an attribute group',
      { flows: [{ id: 'f', source: 's', target: 's', attributeGroupIds: ['x'] }] },
      ['flows[0].attributeGroupIds'],
    ],
    [
      'a read',
      { interactions: [{ id: 'i', systemId: 's', reads: [{ systemId: 'x' }, { systemId: 's', dataGraphId: 'x' }] }] },
      ['interactions[0].reads[0]', 'interactions[0].reads[0].dataGraphId'],
    ],
    ['a ruleset', { identity: { rulesets: [{ id: 'r', entityIds: ['x'] }] } }, ['identity.rulesets[0].entityIds']],
    ['a question', { questions: [{ id: 'q', subject: 'flow:x', text: 't' }] }, ['questions[0]']],
    [
      'a layout of nothing',
      { layout: [{ id: 'banana' }, { id: 'system:x' }, { id: 'system:s' }, { id: 'lane:1' }] },
      ['layout[0]', 'layout[1]'],
    ],
    ['a stop', { stops: [{ id: 't', title: 't', focus: ['system:s', 'note:x', 'design'] }] }, ['stops[0].focus']],
    [
      'waivers and overrides, which stay',
      { waivers: [{ id: 'w', ruleId: 'a/b', subject: 'flow:x', reason: 'r' }] },
      [],
    ],
  ])('%s', (_name, file, places) => {
    expect(mended(file).places).toEqual(places);
  });

  test('a chain: org, system, placement, flow, the test of the flow', () => {
    const { design, places } = mended({
      systems: [system('s'), system('t', 'ghost')],
      placements: [{ id: 'p', entityId: 'e', systemId: 't', keys: [] }],
      flows: [{ id: 'f', source: 's', target: 't' }],
      smokeTests: [{ id: 'st', kind: 'unit', flowIds: ['f'] }],
      questions: [
        { id: 'q', subject: 'placement:p#Field__c', text: 't' },
        { id: 'r', subject: 'question:q', text: 'u' },
      ],
    });
    expect(places).toEqual([
      'systems[1]',
      'placements[0]',
      'flows[0]',
      'questions[0]',
      'questions[1]',
      'smokeTests[0].flowIds',
    ]);
    expect(design.smokeTests.get('st')?.flowIds).toEqual([]);
    expect(design.questions.size).toBe(0);
  });
});

test('every field that is called an id of something is in the table', () => {
  const inTable = new Set(REFERENCES.map((row) => [row.in, row.inside, row.field].filter(Boolean).join('.')));
  const missing = fieldsOf(DesignFile).flatMap(({ name, nested }) => idFields(nested ?? [], name));
  expect(missing.filter((place) => !inTable.has(place.replace('identity.rulesets', 'rulesets')))).toEqual([]);
});

function idFields(fields: ReturnType<typeof fieldsOf>, place: string): readonly string[] {
  return fields.flatMap(({ name, nested }) => {
    if (nested) return idFields(nested, `${place}.${name}`);
    return /Ids?$/.test(name) && !/^(ruleId|itemId|externalId)$/.test(name) ? [`${place}.${name}`] : [];
  });
}
