/** A fix that has to ask first: at most three questions, answered in place. */
import type { Command } from '../commands/command.ts';

export interface Choice {
  /** What is handed to `answer`: an id or a value of the format. */
  readonly value: string;
  /** What the button says, in the names of the design. */
  readonly label: string;
  /** Why it stands where it stands: "usual owner of Product". */
  readonly reason?: string;
}

export interface Question {
  /** A whole sentence that ends with a question mark: "Which system owns Customer?" */
  readonly text: string;
  /** Ranked, best first. Empty where only a text will do. */
  readonly choices: readonly Choice[];
  /** Set where a text of one's own is an answer too: what to type, as a placeholder. */
  readonly freeText?: string;
}

export interface Asking {
  /** What the fix does, without the answers: "Name who decides on identity". */
  readonly label: string;
  /** One to three. */
  readonly questions: readonly Question[];
  /** The command that carries out the answers, one for each question in order; null while an answer cannot be used. */
  readonly answer: (answers: readonly string[]) => Command | null;
}
