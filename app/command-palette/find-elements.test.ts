import { expect, test } from 'vitest';
import { sketch } from '../../src/testing/sketch.ts';
import { findElements } from './find-elements.ts';

const design = sketch(`
  system sales kind sales "Sales Cloud"
  system mc kind marketing-engagement "Marketing"
  Customer of sales
  sales:Contact is Customer sor key gcid
  f1: sales -> mc "Consent to Marketing" carries Customer`);

function found(text: string): readonly string[] {
  return findElements(design, text, 10).map(({ name, kind }) => `${kind} ${name}`);
}

test('elements are found by any of their words, whole names first', () => {
  expect(found('marketing')).toEqual(['system Marketing', 'flow Consent to Marketing']);
  expect(found('contact')).toEqual(['placement Sales Cloud Contact']);
});

test('what something is narrows the search', () => {
  expect(found('flow marketing')).toEqual(['flow Consent to Marketing']);
});

test('no more than asked for', () => {
  expect(findElements(design, '', 2)).toHaveLength(2);
});
