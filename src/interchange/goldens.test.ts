/** Three cases in each form, word for word. After a change that is meant: `npm run goldens`, and read the difference. */
import { expect, test } from 'vitest';
import { expectedInterchange, interchangeGoldens } from '../testing/interchange-goldens.ts';

test.each(interchangeGoldens())('%s', (file, text) => {
  expect(text).toBe(expectedInterchange(file));
});
