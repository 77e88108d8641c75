import { expect, test } from 'vitest';
import { deleteElements } from '../../../src/commands/delete.ts';
import { edit, together } from '../../../src/commands/edit.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { changeSummary } from './change-summary.ts';

const design = sketch(`
  system sales kind sales "Sales Cloud"
  system service kind service "Service Cloud"
  entity Customer
  sales:Contact is Customer
  service:Contact is Customer
  f1: sales -> service "Contacts" carries Customer by cdc`);

test('names what changes, by the names of the design', () => {
  const owners = ['sales', 'service'].map((id) => edit('Set owner', 'systems', id, { owner: 'CRM team' }));
  expect(changeSummary(design, together('Set owners', owners))).toBe('Changes Sales Cloud, Service Cloud');
});

test('says of what goes which kind it is, and what goes along', () => {
  expect(changeSummary(design, deleteElements(['flow:f1']))).toBe('Removes flow Contacts');
});

test('a command that does not apply any more says so', () => {
  expect(changeSummary(design, deleteElements(['flow:f2']))).toBe('Changes nothing any more');
});
