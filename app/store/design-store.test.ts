import { describe, expect, test, vi } from 'vitest';
import { edit } from '../../src/commands/edit.ts';
import { emptyDesign, ONLY, only } from '../../src/model/design.ts';
import { createDesignStore } from './design-store.ts';

const named = (name: string) => edit('Rename design', 'about', ONLY, { name });
const summed = (summary: string) => edit('Edit summary', 'about', ONLY, { summary });
const open = () => createDesignStore(emptyDesign);
const nameIn = (store: ReturnType<typeof open>) => only(store.getState().design, 'about').name;

test('undo and redo walk the same steps', () => {
  const store = open();
  store.run(named('As-is'));
  store.run(named('To-be'));
  store.undo();
  expect(nameIn(store)).toBe('As-is');
  store.redo();
  expect(nameIn(store)).toBe('To-be');
  store.undo();
  store.undo();
  expect(nameIn(store)).toBe('');
  expect(store.undo()).toBe('nothing');
});

test('an edit that changes nothing leaves no step and sends nothing', () => {
  const store = open();
  const listener = vi.fn();
  store.onPatch(listener);
  expect(store.run(named(''))).toBe('nothing');
  expect(store.getState().undoable).toEqual([]);
  expect(listener).not.toHaveBeenCalled();
});

test('what opening settles is saved, but is no step: there is nothing to undo before the first edit', () => {
  const store = open();
  const listener = vi.fn();
  store.onPatch(listener);
  const patch = named('Laid out').run(store.getState().design);
  expect(store.settle(patch)).toBe('done');
  expect(listener).toHaveBeenCalledExactlyOnceWith(patch, 'local');
  expect(store.undo()).toBe('nothing');
  expect(nameIn(store)).toBe('Laid out');
  store.setReadOnly(true);
  expect(store.settle(named('Refused').run(store.getState().design))).toBe('read-only');
});

test('a remote patch is not undoable here and says where it came from', () => {
  const store = open();
  const listener = vi.fn();
  store.onPatch(listener);
  const patch = named('EMEA').run(store.getState().design);
  store.receive(patch);
  store.undo();
  expect(nameIn(store)).toBe('EMEA');
  expect(listener).toHaveBeenCalledExactlyOnceWith(patch, 'remote');
});

describe('one visit to a field', () => {
  test('is one step, however many drafts it saves', () => {
    const store = open();
    const listener = vi.fn();
    store.onPatch(listener);
    for (const draft of ['N', 'No', 'Nor']) store.run(named(draft), 'about.name');
    expect(store.getState().undoable).toHaveLength(1);
    expect(listener).toHaveBeenCalledTimes(3);
    store.undo();
    expect(nameIn(store)).toBe('');
    store.redo();
    expect(nameIn(store)).toBe('Nor');
  });

  test('ends with its end, another field, another command, and an undo', () => {
    const store = open();
    store.run(named('a'), 'about.name');
    store.endVisit();
    store.run(named('b'), 'about.name');
    store.run(summed('c'), 'about.summary');
    store.run(summed('d'));
    store.run(summed('e'), 'about.summary');
    expect(store.getState().undoable).toHaveLength(5);
    store.undo();
    store.run(summed('f'), 'about.summary');
    expect(store.getState().undoable).toHaveLength(5);
    expect(store.getState().redoable).toEqual([]);
  });

  test('that goes back to where it began and on again never joins the step before it', () => {
    const store = open();
    store.run(summed('first'));
    store.run(named('x'), 'about.name');
    store.run(named(''), 'about.name');
    expect(store.getState().undoable).toHaveLength(1);
    store.run(named('y'), 'about.name');
    expect(store.getState().undoable).toHaveLength(2);
    store.undo();
    expect(only(store.getState().design, 'about')).toMatchObject({ name: '', summary: 'first' });
  });

  test('that began on an older step never joins it', () => {
    const store = open();
    store.run(summed('first'));
    store.run(named('x'), 'about.name');
    store.undo();
    expect(only(store.getState().design, 'about')).toMatchObject({ name: '', summary: 'first' });
  });
});

test('read-only here: nothing changes, and it says so', () => {
  const store = open();
  store.run(named('Before'));
  const refused = vi.fn();
  store.onRefusal(refused);
  store.setReadOnly(true);
  expect(store.run(named('After'))).toBe('read-only');
  expect(store.undo()).toBe('read-only');
  expect(store.redo()).toBe('read-only');
  expect(nameIn(store)).toBe('Before');
  expect(refused).toHaveBeenCalledTimes(3);
  store.receive(named('From the writing tab').run(store.getState().design));
  expect(nameIn(store)).toBe('From the writing tab');
});

test('opening another design starts a new book of steps and sends no patch', () => {
  const store = open();
  store.run(named('Old'));
  const listener = vi.fn();
  store.onPatch(listener);
  store.replace(emptyDesign);
  expect(store.getState()).toMatchObject({ design: emptyDesign, book: 1, undoable: [], redoable: [] });
  expect(listener).not.toHaveBeenCalled();
});
