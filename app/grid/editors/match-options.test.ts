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

test('what is likely here comes before what only matches better, and an id is found where no name is', () => {
  const zero = [
    { value: 'zc-in', label: 'Zero Copy federation' },
    { value: 'zc-out', label: 'Data Cloud Zero Copy share', isLikely: true },
  ];
  expect(matchingOptions(zero, 'zero').map(({ value }) => value)).toEqual(['zc-out', 'zc-in']);
  expect(matchingOptions(zero, 'zc-in').map(({ value }) => value)).toEqual(['zc-in']);
});

test('nothing typed means all of them', () => {
  expect(found(' ')).toHaveLength(options.length);
});

test('what no option holds means none', () => {
  expect(found('kafka')).toEqual([]);
});
