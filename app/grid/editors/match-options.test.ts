import { expect, test } from 'vitest';
import { matchingOptions } from './match-options.ts';

const options = [
  'Salesforce Connect',
  'Change Data Capture',
  'Data Cloud stream',
  'Metadata API',
  'Platform event',
].map((label) => ({
  value: label,
  label,
}));
const found = (typed: string) => matchingOptions(options, typed).map(({ label }) => label);

test('what begins with it comes before a later word, and that before the middle of one', () => {
  expect(found('data')).toEqual(['Data Cloud stream', 'Change Data Capture', 'Metadata API']);
});

test('nothing typed means all of them', () => {
  expect(found(' ')).toHaveLength(options.length);
});

test('what no option holds means none', () => {
  expect(found('kafka')).toEqual([]);
});
