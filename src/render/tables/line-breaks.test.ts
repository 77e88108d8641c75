/** Lines: all of the text, none wider than the room. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, linesOf } from './line-breaks.ts';

const widthOf = (text: string) => [...text].length;

test('words stay whole where they fit, and long ones break after a sign', () => {
  expect(linesOf('the quick brown fox', 9, widthOf)).toEqual(['the quick ', 'brown fox']);
  expect(linesOf('Global_Customer_Id__c', 10, widthOf)).toEqual(['Global_', 'Customer_', 'Id__c']);
  expect(linesOf('abcdefgh', 3, widthOf)).toEqual(['abc', 'def', 'gh']);
  expect(linesOf('', 3, widthOf)).toEqual([]);
});

test('nothing is lost and nothing reaches out', () => {
  const words = fc.array(fc.stringMatching(/^[a-z_./-]{1,30}$/), { maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (all, room) => {
      const lines = linesOf(all.join(' '), room, widthOf);
      expect(lines.join('')).toBe(all.join(' '));
      for (const line of lines) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(room);
    }),
  );
});

test('a text that is cut says so, within the room', () => {
  expect(fitted('Sales Cloud', 11, widthOf)).toBe('Sales Cloud');
  expect(fitted('Sales Cloud', 7, widthOf)).toBe('Sales…');
});
