/** What sharing a design between tabs needs, and whom it tells. */
import type { Id } from '../../src/model/field.ts';
import type { AutosaveOptions, SaveStatus } from './autosave.ts';
import type { DesignStore } from './design-store.ts';
import type { Journal } from './journal.ts';
import type { Locks } from './locks.ts';
import type { TabChannel } from './tab-messages.ts';

export type Role = 'writer' | 'follower';

export interface SharingOptions {
  readonly designId: Id;
  readonly designs: DesignStore;
  readonly journal: Journal;
  readonly locks: Locks;
  readonly channel: TabChannel;
  /** The newest patch that is in the design store. */
  readonly seq: number;
  readonly onRole: (role: Role) => void;
  readonly onStatus: (status: SaveStatus) => void;
  /** Before this tab stops writing: what is half typed may still become an edit. */
  readonly onHandOver: () => void;
  /** After each entry stored here or received. */
  readonly onEntry: () => void;
  readonly timing?: SharingTiming;
}

export interface SharingTiming {
  /** A writer that answers does so within a write or two; a frozen one never. */
  readonly answerMs: number;
  readonly autosave?: AutosaveOptions['timing'];
}
