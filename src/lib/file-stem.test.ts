import { expect, test } from 'vitest';
import { PAYLOADS } from '../testing/payloads.ts';
import { fileStem } from './file-stem.ts';

test.each([
  ['Northwind, to-be (v2)', 'northwind-to-be-v2'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\system32', 'c-windows-system32'],
  ['CON', 'con-design'],
  ['lpt¹', 'lpt1-design'],
  ['.. .', 'design'],
  ['', 'design'],
  ['Cafe\u0301', 'café'],
  ['Ζυθοποιία', 'ζυθοποιία'],
  ['ﬁle', 'file'],
  ['ग्राहक', 'ग्राहक'],
])('%j becomes %s', (name, stem) => {
  expect(fileStem(name)).toBe(stem);
});

test.each(Object.entries(PAYLOADS))('%s leaves nothing but letters', (_name, payload) => {
  for (const text of [payload, `CON ${payload}`, `${payload}.${payload}`]) {
    expect(fileStem(text)).toMatch(/^[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}-]*$/u);
    expect(new TextEncoder().encode(fileStem(text)).length).toBeLessThanOrEqual(190);
    expect(fileStem(text)).toBe(fileStem(text).normalize('NFC'));
  }
});
