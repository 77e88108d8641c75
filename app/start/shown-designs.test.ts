import { expect, test } from 'vitest';
import { designsNamed } from './shown-designs.ts';

const DESIGNS = ['Northwind, as found', 'Northwind, to be', '', 'Größe'].map((name) => ({ name }));

test.each([
  ['', 4],
  ['  ', 4],
  ['northwind', 2],
  ['be north', 1],
  ['untitled', 1],
  ['GRÖSSE', 0],
  ['GRÖ', 1],
  ['.*', 0],
])('asked for %j the list has %i', (query, count) => expect(designsNamed(DESIGNS, query)).toHaveLength(count));
