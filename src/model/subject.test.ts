import { expect, test } from 'vitest';
import { COLLECTIONS, emptyDesign, ONLY } from './design.ts';
import { namesElement, parseSubject, subjectOf, wholeSubject } from './subject.ts';

test.each([
  ['system:crm', { collection: 'systems', id: 'crm', part: null }],
  ['placement:p1#Field__c', { collection: 'placements', id: 'p1', part: 'Field__c' }],
  ['placement:p1#a#b:c', { collection: 'placements', id: 'p1', part: 'a#b:c' }],
  ['deployItem:flow:f1', { collection: 'waveOverrides', id: 'flow:f1', part: null }],
  ['ruleSetting:keys/a#b', { collection: 'ruleSettings', id: 'keys/a#b', part: null }],
  ['identity', { collection: 'identity', id: ONLY, part: null }],
  ['design', { collection: 'about', id: ONLY, part: null }],
  ['*', null],
  ['', null],
  ['system:', null],
  ['system', null],
  ['toString:x', null],
  ['design:x', null],
  ['deployment', null],
])('%s is read', (subject, parts) => {
  expect(parseSubject(subject)).toEqual(parts);
});

test('every element of every collection has a subject of its own that is read back', () => {
  const subjects = COLLECTIONS.flatMap((collection) => (collection === 'layout' ? [] : [subjectOf(collection, ONLY)]));
  expect(new Set(subjects).size).toBe(COLLECTIONS.length - 1);
  expect(subjects.map((subject) => parseSubject(subject)?.id)).toEqual(subjects.map(() => ONLY));
});

test('a part belongs to its element', () => {
  expect(wholeSubject(subjectOf('rulesets', 'r1', 'm2'))).toBe('ruleset:r1');
  expect(wholeSubject('ruleSetting:keys/a#b')).toBe('ruleSetting:keys/a#b');
});

test('an element is named only where the design has it', () => {
  expect(namesElement(emptyDesign, 'governance')).toBe(true);
  expect(namesElement(emptyDesign, 'system:crm')).toBe(false);
});
