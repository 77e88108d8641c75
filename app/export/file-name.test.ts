import { expect, test } from 'vitest';
import { fileNameFor } from './file-name.ts';

test.each([
  ['Northwind, to-be', 'Northwind to-be.json'],
  ['../../etc/passwd', 'etc passwd.json'],
  ['  ', 'design.json'],
  ['CON', 'design CON.json'],
  ['a\u202Egnp.exe', 'agnp.exe.json'],
  ['line\nbreak\u0000', 'linebreak.json'],
  ['<img src=x onerror=alert(1)>', 'img src x onerror alert(1).json'],
  ['Ελληνικά 日本', 'Ελληνικά 日本.json'],
  ['x'.repeat(300), `${'x'.repeat(80)}.json`],
])('%j is saved as %j', (name, expected) => {
  expect(fileNameFor(name, 'json')).toBe(expected);
});
