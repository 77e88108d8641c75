import { describe, expect, test } from 'vitest';
import { edit } from '../../src/commands/edit.ts';
import type { Asking, Question } from '../../src/rules/asking.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { type Answer, commandOf, firstAnswer, problemOf, soundAnswers } from './answers.ts';

const design = sketch('system sales kind sales "Sales Cloud"');

const who: Question = {
  text: 'Who answers for it?',
  choices: [
    { value: 'CRM team', label: 'CRM team', reason: 'answers for others' },
    { value: 'IT', label: 'IT' },
  ],
  freeText: 'Name of a team',
};
const share: Question = { text: 'What share?', choices: [{ value: '1', label: '1 %' }], freeText: 'A number' };

function asking(questions: readonly Question[]): Asking {
  return {
    label: 'Name the owner',
    questions,
    answer: ([owner = '', figure]) => {
      if (owner === '' || (figure !== undefined && !/^\d+$/.test(figure))) return null;
      return edit('Set owner', 'systems', 'sales', { owner });
    },
  };
}
const own = (text: string): Answer => ({ choice: null, text });

describe('answers', () => {
  test('start with the first offer, or with a text where nothing is offered', () => {
    expect(firstAnswer(who)).toEqual({ choice: 'CRM team', text: '' });
    expect(firstAnswer({ text: 'Why?', choices: [], freeText: 'Because' })).toEqual({ choice: null, text: '' });
    expect(
      commandOf(asking([who]), [])
        ?.run(design)
        .systems?.get('sales')?.[1]?.owner,
    ).toBe('CRM team');
  });

  test('an offer that is gone gives way to the first; the text that was typed stays', () => {
    expect(soundAnswers(asking([who]), [{ choice: 'Sales', text: 'Ops' }])).toEqual([
      { choice: 'CRM team', text: 'Ops' },
    ]);
  });

  test('a text is used without the spaces around it', () => {
    expect(
      commandOf(asking([who]), [own('  Ops ')])
        ?.run(design)
        .systems?.get('sales')?.[1]?.owner,
    ).toBe('Ops');
  });
});

describe('why they cannot be used', () => {
  test('nothing is written', () => {
    expect(problemOf(asking([who]), [own(' ')], design)).toBe('Write an answer first.');
    expect(problemOf(asking([who, share]), [firstAnswer(who), own('')], design)).toBe('Still to answer: What share?');
  });

  test('a text that cannot be read names what is expected, of the right question', () => {
    expect(problemOf(asking([who, share]), [own('Ops'), own('half')], design)).toBe(
      'This cannot be used. Expected: A number',
    );
  });

  test('it would change nothing', () => {
    const set = edit('Set name', 'systems', 'sales', { name: 'Sales Cloud' });
    expect(problemOf({ label: '', questions: [who], answer: () => set }, [], design)).toBe('This changes nothing.');
    expect(problemOf(asking([who]), [], design)).toBeNull();
  });
});
