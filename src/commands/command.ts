/**
 * A command says what an edit would do; it never does it.
 *
 * `run` is pure and total: it returns an empty patch where the edit does not apply
 * (the record is gone, say), and never throws. So `isEmptyPatch(command.run(design))`
 * is also the test for a greyed-out button.
 */
import type { Design } from '../model/design.ts';
import type { Patch } from '../model/patch.ts';

export interface Command {
  /** Imperative phrase for the undo menu and the fix button: "Delete flow". */
  readonly label: string;
  run(design: Design): Patch;
}
