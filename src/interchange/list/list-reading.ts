/** What became of a pasted text, line by line. */
import type { Plan } from '../plan/plan.ts';

export interface ListReading {
  readonly plan: Plan;
  /** A reading for each line that is not blank. */
  readonly lines: readonly LineReading[];
  /** What kind of table it is; null for plain lines. */
  readonly table: 'systems' | 'entities' | 'flows' | null;
  /** Why nothing of it was read; null where it was. */
  readonly refused: string | null;
}

export interface LineReading {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What it becomes, in a few words; null where nobody understood it. */
  readonly makes: string | null;
  /** Why it is not understood, or what of it was kept another way. */
  readonly remark: string | null;
}
