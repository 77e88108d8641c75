/** `sales:Contact is Customer sor key gcid as Field__c not-unique records 500k` */
import type { DesignDraft, Fields, KeyWords } from './sketch-draft.ts';
import { countOf, type Words } from './sketch-words.ts';

const ROLES = ['sor', 'replica', 'virtual', 'derived', 'engagement'];

export function readPlacement(draft: DesignDraft, place: string, words: Words, extra: Fields): void {
  const colon = place.indexOf(':');
  if (colon < 1) throw new Error(`write the place as system:Object, not "${place}".`);
  const systemId = place.slice(0, colon);
  const object = place.slice(colon + 1).replaceAll('"', '');
  words.expect('is');
  const entityId = words.next();
  draft.system(systemId);
  draft.entity(entityId);
  const id = placementId(draft, `${systemId}.${object.replaceAll(/[^A-Za-z0-9._-]/g, '_')}`, entityId);
  const role = words.oneOf(ROLES);
  const keys: KeyWords[] = [];
  for (let key = words.after('key'); key !== undefined; key = words.after('key')) keys.push(keyWords(key, words));
  draft.keyFields(id, keys);
  const records = words.after('records');
  draft.put('placements', id, {
    entityId,
    systemId,
    object,
    ...(role && { role }),
    ...(records && { existingRecords: countOf(records) }),
    ...extra,
  });
}

function placementId(draft: DesignDraft, id: string, entityId: string): string {
  return draft.has('placements', id) ? draft.freeId('placements', `${id}.${entityId}`) : id;
}

function keyWords(key: string, words: Words): KeyWords {
  const fields: Fields = {};
  for (;;) {
    const word = words.peek();
    if (word === 'as') fields['field'] = words.after('as');
    else if (word === 'length') fields['length'] = Number(words.after('length'));
    else if (word !== undefined && Object.hasOwn(FLAGS, word)) Object.assign(fields, FLAGS[words.next()]);
    else return { key, fields };
  }
}

const FLAGS: Readonly<Record<string, Fields>> = {
  native: { native: true, externalId: false },
  'not-unique': { unique: false },
  'not-external': { externalId: false },
  'case-sensitive': { caseSensitive: true },
  number: { type: 'number' },
  email: { type: 'email' },
  'auto-number': { type: 'auto-number' },
};
