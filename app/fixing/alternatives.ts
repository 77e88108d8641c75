/** Several fixes of which one is chosen, asked like any other question. */
import type { Command } from '../../src/commands/command.ts';
import type { Asking } from '../../src/rules/asking.ts';

export function askWhich(fixes: readonly Command[]): Asking {
  return {
    label: 'Choose the fix',
    questions: [
      {
        text: 'What should be done?',
        choices: fixes.map(({ label }, at) => ({
          value: label,
          label,
          ...(at === 0 ? { reason: 'recommended' } : {}),
        })),
      },
    ],
    answer: ([chosen]) => fixes.find(({ label }) => label === chosen) ?? null,
  };
}
