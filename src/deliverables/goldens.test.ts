/** Documents of three cases, word for word. After a change that is meant: `npm run goldens`, and read the difference. */
import { describe, expect, test } from 'vitest';
import { expectedText, goldens } from '../testing/goldens.ts';
import { DELIVERABLE_IDS } from './document.ts';

const ALL = goldens();

describe.each(DELIVERABLE_IDS)('%s', (id) => {
  test.each(ALL.filter((golden) => golden.id === id).map((golden) => [golden.caseName, golden] as const))(
    'of %s',
    (_name, { path, text }) => {
      expect(text).toBe(expectedText(path));
    },
  );
});

test('every deliverable has three', () => {
  expect(ALL).toHaveLength(3 * DELIVERABLE_IDS.length);
});
