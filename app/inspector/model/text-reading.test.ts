import { describe, expect, test } from 'vitest';
import { always, date, longText, quantity, required, text } from '../fields/builders.ts';
import { RECORD_SPECS } from '../fields/record-specs.ts';
import { readText, shownText } from './text-reading.ts';

const sla = quantity('sloMs', 'SLA', 'ms', 'Help.');
const owner = text('owner', 'Owner', 'Help.');

function nameOf(collection: 'systems' | 'entities') {
  const spec = RECORD_SPECS[collection].groups.flatMap(({ fields }) => fields).find(({ path }) => path === 'name');
  if (!spec) throw new Error(`${collection} have no name.`);
  return spec;
}

describe('what is typed', () => {
  test.each([
    ['an emptied answer is not answered', owner, '  ', null],
    ['an emptied figure is not answered', sla, '', null],
    ['an emptied name is the empty name', always(owner), '', ''],
    ['a text loses the space around it', owner, '  RevOps ', 'RevOps'],
    ['a long text keeps its lines', longText('summary', 'Summary', 'Help.'), 'a\n\nb\n', 'a\n\nb'],
    ['a figure is in the model its unit', sla, '15 min', 900_000],
    ['a date is an ISO date', date('expires', 'Expires', 'Help.'), '2028-02-29', '2028-02-29'],
  ])('%s', (_name, spec, typed, value) => {
    expect(readText(spec, typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['a day that is none', date('expires', 'Expires', 'Help.'), '2027-02-29', 'is not a date'],
    ['a date in other words', date('expires', 'Expires', 'Help.'), '21.11.2026', '2026-11-21'],
    [
      'an emptied figure that is needed',
      required(quantity('wave', 'Wave', 'count', 'Help.')),
      '',
      'Wave cannot be empty.',
    ],
    ['the name of a system, by which findings speak of it', nameOf('systems'), ' ', 'Name cannot be empty.'],
    ['the name of an entity', nameOf('entities'), '', 'Name cannot be empty.'],
    ['words for a figure', sla, 'fast', '"fast" is not a time'],
  ])('%s is refused with a sentence', (_name, spec, typed, sentence) => {
    const result = readText(spec, typed);
    expect(result.ok ? '' : result.error).toContain(sentence);
  });

  test('what is not answered shows as nothing', () => {
    expect(shownText(sla, null)).toBe('');
    expect(shownText(owner, undefined)).toBe('');
    expect(shownText(sla, 900_000)).toBe('15 min');
  });
});
