import type { Command } from '../../commands/command.ts';

/** Of what somebody did to a file of ours in draw.io. */
export interface Change {
  readonly kind: 'moved' | 'renamed' | 'removed' | 'changed' | 'added' | 'kept';
  /** A sentence. */
  readonly says: string;
  /** Null for what is only told. */
  readonly command: Command | null;
}
