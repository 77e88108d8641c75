import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type Design, emptyDesign } from '../model/design.ts';
import { removeDangling } from '../model/integrity.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { subjectOf } from '../model/subject.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { sketch } from '../testing/sketch.ts';
import { addedBy } from './added.ts';
import { CLIP_COLLECTIONS, type Clip, encodeClipboard, readClipboard } from './clipboard.ts';
import { clipboardText } from './clipboard-text.ts';
import { copyElements } from './copy.ts';
import { duplicateElements } from './duplicate.ts';
import { edit } from './edit.ts';
import { paste } from './paste.ts';

const design = sketch(`
  Customer of sales { attributeGroups: [{ id: g1, name: Address, owner: sales }] }
  system sales kind sales "Sales Cloud" in core at 100 50 { owner: RevOps }
  system dc kind data-cloud "Data Cloud" at 500 80
  system mc kind marketing-engagement "Marketing" at 900 80
  sales:Contact is Customer sor key gcid
  dc:UnifiedIndividual__dlm is Customer derived
  mc:"All Subscribers" is Customer replica key gcid as SubscriberKey
  in: sales -> dc "Sales Cloud to Data Cloud" carries Customer by dc-crm-stream-nrt slo 15 min { attributeGroupIds: [g1] }
  out: dc -> mc "Data Cloud to Marketing" carries Customer by dc-activation-mce
  chat: live-chat at sales within 3 s reads dc Customer by dc-data-graph
  note n1 { text: "Ask legal" }`);

function copied(subjects: readonly string[], from: Design = design): Clip {
  const clip = copyElements(from, subjects);
  const read = readClipboard(clip ? encodeClipboard(clip) : '');
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function pasted(into: Design, subjects: readonly string[], from: Design = design): Design {
  return applyPatch(into, paste(copied(subjects, from), { at: { x: 0, y: 0 } }).run(into));
}

const ids = (records: ReadonlyMap<string, unknown>) => [...records.keys()];

describe('copying', () => {
  test('takes what stands in the systems, what it refers to, and the flows between them', () => {
    const clip = copied(['system:sales', 'system:dc']);
    const lists = CLIP_COLLECTIONS.flatMap((name) => clip[name].map((record) => `${name} ${record.id}`));
    expect(lists).toEqual([
      'orgs core',
      'orgs dc',
      'systems sales',
      'systems dc',
      'entities Customer',
      'sharedKeys gcid',
      'placements sales.Contact',
      'placements dc.UnifiedIndividual__dlm',
      'flows in',
      'interactions chat',
      'layout system:sales',
      'layout system:dc',
    ]);
  });

  test('an org brings its systems', () => {
    expect(copied(['org:core']).systems.map(({ id }) => id)).toEqual(['sales']);
  });

  test('a selection of nothing that can be copied copies nothing', () => {
    expect(copyElements(design, ['design', 'governance', 'system:gone', 'waiver:w'])).toBeNull();
  });

  test('what is written is read back as the same clip', () => {
    fc.assert(
      fc.property(arbitraryDesign(), (any) => {
        const clip = copyElements(any, everything(any));
        if (!clip) return;
        const read = readClipboard(encodeClipboard(clip));
        expect(JSON.parse(read.ok ? encodeClipboard(read.value) : '')).toEqual(JSON.parse(encodeClipboard(clip)));
      }),
    );
  });
});

function everything(any: Design): readonly string[] {
  return COLLECTIONS.flatMap((name) => (name === 'layout' ? [] : ids(any[name]).map((id) => subjectOf(name, id))));
}

describe('pasting into the same design', () => {
  const after = pasted(design, ['system:sales', 'system:dc']);

  test('makes new systems with their placements and the flow between them, of the entities there are', () => {
    expect(ids(after.systems)).toEqual(['sales', 'dc', 'mc', 'sales-2', 'dc-2']);
    expect(after.systems.get('sales-2')).toMatchObject({ name: 'Sales Cloud 2', orgId: 'core', owner: 'RevOps' });
    expect(after.flows.get('in-2')).toMatchObject({ source: 'sales-2', target: 'dc-2', entityIds: ['Customer'] });
    expect([after.entities, after.sharedKeys, after.orgs]).toEqual([design.entities, design.sharedKeys, design.orgs]);
  });

  test('the copy of the system of record is a replica, as there is one record', () => {
    expect(after.placements.get('sales.contact')).toMatchObject({ systemId: 'sales-2', role: 'replica' });
    expect(after.placements.get('sales.Contact')).toMatchObject({ role: 'sor' });
  });

  test('distances are kept, with the top left corner at the cursor', () => {
    expect(after.layout.get('system:sales-2')).toMatchObject({ x: 0, y: 0 });
    expect(after.layout.get('system:dc-2')).toMatchObject({ x: 400, y: 30 });
  });

  test('reads of an interaction go to the copy', () => {
    expect(after.interactions.get('chat-2')?.reads[0]?.systemId).toBe('dc-2');
  });

  test('a flow copied alone runs between the same systems', () => {
    expect(pasted(design, ['flow:in']).flows.get('in-2')).toMatchObject({
      source: 'sales',
      target: 'dc',
      name: 'Sales Cloud to Data Cloud 2',
    });
  });

  test('a placement copied alone goes into the system it is pasted on', () => {
    const command = paste(copied(['placement:sales.Contact']), { at: null, into: 'mc' });
    const [subject] = addedBy(command.run(design));
    expect(applyPatch(design, command.run(design)).placements.get(subject?.split(':')[1] ?? '')).toMatchObject({
      systemId: 'mc',
      object: 'Contact',
    });
  });

  test('an entity that was selected itself is copied, with groups of its own', () => {
    const next = pasted(design, ['entity:Customer']);
    expect(next.entities.get('customer')).toMatchObject({ name: 'Customer 2', attributeGroups: [{ id: 'g1-2' }] });
  });
});

describe('pasting into another design', () => {
  test('brings along what is not there', () => {
    const after = pasted(emptyDesign, ['system:sales', 'system:dc']);
    expect(ids(after.systems)).toEqual(['sales', 'dc']);
    expect(ids(after.orgs)).toEqual(['core', 'dc']);
    expect(after.entities.get('Customer')).toMatchObject({ systemOfRecord: 'sales' });
    expect(after.placements.get('sales.Contact')).toMatchObject({ role: 'sor', keys: [{ sharedKeyId: 'gcid' }] });
    expect(after.flows.get('in')).toMatchObject({ attributeGroupIds: ['g1'] });
  });

  test('takes the entity of the same id and name, and another one when only the id is the same', () => {
    const alike = sketch('Customer of erp-sap\nerp-sap:KNA1 is Customer');
    expect(pasted(alike, ['system:sales']).entities).toBe(alike.entities);
    const other = sketch('entity Customer { name: Guest }');
    expect([...pasted(other, ['system:sales']).entities.values()].map(({ id, name }) => [id, name])).toEqual([
      ['Customer', 'Guest'],
      ['customer', 'Customer'],
    ]);
  });

  test("a system that only shares the id of a flow's end is not connected to", () => {
    const other = sketch('system sales kind pos "Till"\nsystem dc kind kafka "Bus"');
    const after = pasted(other, ['flow:in']);
    expect(after).toEqual(other);
  });
});

describe('duplicating', () => {
  test('leaves the original, puts the copy beside it, and takes a bent route along', () => {
    const bent = applyPatch(design, edit('Bend', 'layout', 'system:dc', { locked: true }).run(design));
    const after = applyPatch(bent, duplicateElements(['system:dc']).run(bent));
    expect(after.layout.get('system:dc-2')).toMatchObject({ x: 540, y: 120, locked: null });
  });

  test('an org is duplicated with its systems, not joined', () => {
    const after = applyPatch(design, duplicateElements(['org:core']).run(design));
    expect(after.systems.get('sales-2')?.orgId).toBe('core-2');
  });

  test('of nothing does nothing', () => {
    expect(isEmptyPatch(duplicateElements(['system:gone']).run(design))).toBe(true);
  });
});

describe('what is on the clipboard is not believed', () => {
  test.each([
    ['', 'holds no Headwater elements'],
    ['Hello', 'holds no Headwater elements'],
    ['{"format":"headwater.design","version":1}', 'holds no Headwater elements'],
    ['["headwater.clipboard"]', 'holds no Headwater elements'],
    ['{"format":"headwater.clipboard","version":1', 'cut or damaged'],
    ['{"format":"headwater.clipboard","version":2}', 'newer Headwater'],
    ['{"format":"headwater.clipboard"}', 'version is not the number 1'],
    ['{"format":"headwater.clipboard","version":1,"systems":{}}', 'systems is not a list'],
    ['{"format":"headwater.clipboard","version":1,"systems":[{"id":"a","kind":"x","orgId":"o"}]}', 'systems[0].kind'],
    ['{"format":"headwater.clipboard","version":1,"notes":[{"id":"a b"}]}', 'notes[0].id'],
    ['{"format":"headwater.clipboard","version":1,"notes":[{"id":"a"},{"id":"a"}]}', 'notes "a" twice'],
    ['{"format":"headwater.clipboard","version":1,"layout":[{"id":"note:a","x":1e999}]}', 'layout[0].x'],
    ['{"format":"headwater.clipboard","version":1,"chosen":[1]}', 'chosen is not a list of texts'],
    [
      '{"format":"headwater.clipboard","version":1,"outside":[{"collection":"__proto__","id":"a","name":""}]}',
      'outside',
    ],
    [`{"format":"headwater.clipboard","x":${'['.repeat(500)}`, 'too large'],
  ])('%s', (text, part) => {
    const read = readClipboard(text);
    expect(read.ok ? '' : read.error).toContain(part);
  });

  test('any clip, pasted into any design, leaves it sound', () => {
    fc.assert(
      fc.property(arbitraryDesign(), arbitraryDesign(), (from, into) => {
        const clip = copyElements(from, everything(from));
        if (!clip) return;
        const after = applyPatch(into, paste(clip, { at: { x: 10, y: 10 } }).run(into));
        expect(removeDangling(after).removed).toEqual([]);
        expect(after.systems.size).toBe(into.systems.size + from.systems.size);
        expect(after.placements.size).toBe(into.placements.size + from.placements.size);
        expect(after.flows.size).toBe(into.flows.size + from.flows.size);
        for (const name of COLLECTIONS) for (const [id, record] of into[name]) expect(after[name].get(id)).toBe(record);
      }),
    );
  });
});

test('in a chat it reads as plain words', () => {
  expect(clipboardText(copied(['system:sales', 'system:dc', 'flow:out', 'note:n1']))).toBe(
    [
      'Sales Cloud (owner: RevOps)',
      '  Contact (Customer, system of record, key Gcid__c)',
      'Data Cloud',
      '  UnifiedIndividual__dlm (Customer)',
      'Sales Cloud → Data Cloud: Customer by Data Cloud CRM connector stream (streaming / near real time), SLA 15 min',
      'Data Cloud → Marketing: Customer by Data Cloud activation to Marketing Cloud Engagement',
      'chat in Sales Cloud within 3 s, reads Data Cloud',
      'Ask legal',
    ].join('\n'),
  );
});
