import { describe, expect, test } from 'vitest';
import { sketch } from '../../src/testing/sketch.ts';
import type { QuickCreate } from '../store/session-store.ts';
import { categoriesFor, optionName, optionsFor } from './options.ts';
import { orgChoices } from './org-choices.ts';

const design = sketch(`
  system sales kind sales "Sales Cloud" in core
  system mc kind marketing-engagement "Marketing"
  system dc kind data-cloud "Data Cloud"
  Customer of sales
  sales:Contact is Customer sor`);
const PLAIN: QuickCreate = { at: { x: 0, y: 0 }, connectFrom: null, entity: null, replace: null };

function names(asked: Partial<QuickCreate>, text: string): readonly string[] {
  return optionsFor(design, { ...PLAIN, ...asked }, text, 'all').map(optionName);
}

describe('what the popup offers', () => {
  test('clouds by old and new names, and the name itself as a custom system', () => {
    expect(names({}, 'Data 360')[0]).toBe('Data Cloud');
    expect(names({}, 'Data Cloud')[0]).toBe('Data Cloud');
    expect(names({}, 'Zollportal')).toEqual(['Custom system “Zollportal”']);
  });

  test('an entity of the design instead of a second one of the same meaning', () => {
    expect(names({}, 'customer').filter((name) => name === 'Customer')).toEqual(['Customer']);
    expect(names({}, 'person')[0]).toBe('Customer');
  });

  test('for an entity the systems that are there, those without it first', () => {
    expect(names({ entity: { canonical: 'customer' } }, '').slice(0, 3)).toEqual([
      'Marketing',
      'Data Cloud',
      'Sales Cloud',
    ]);
  });

  test('at the end of a flow only systems', () => {
    expect(names({ connectFrom: 'sales' }, 'customer')).not.toContain('Customer');
    expect(categoriesFor({ ...PLAIN, connectFrom: 'sales' })).not.toContain('entities');
  });

  test('in place of a system every kind but its own, and no free name', () => {
    expect(names({ replace: 'sales' }, '')).not.toContain('Sales Cloud');
    expect(names({ replace: 'sales' }, 'Zollportal')).toEqual([]);
  });
});

describe('which org a new cloud goes to', () => {
  test('one with a cloud it may share with comes first, then one of its own', () => {
    expect(orgChoices(design, 'service').map(({ label }) => label)).toEqual([
      'In the same org as Sales Cloud',
      'In an org of its own',
    ]);
  });

  test('is no question for what shares with nothing', () => {
    expect(orgChoices(design, 'snowflake')).toEqual([]);
    expect(orgChoices(design, 'data-cloud')).toEqual([]);
  });
});
