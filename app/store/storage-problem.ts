/** Why something could not be saved, in the words the header uses. */

export interface StorageProblem {
  readonly code: 'quota' | 'unavailable' | 'closed' | 'mismatch' | 'other';
  /** What happened and what to do, in a sentence or two. */
  readonly text: string;
}

/** Read back and not the same: the entry was not kept as it was written. */
export class ReadBackError extends Error {
  constructor() {
    super('What was read back is not what was written.');
  }
}

export function storageProblem(error: unknown): StorageProblem {
  if (error instanceof ReadBackError) return { code: 'mismatch', text: MISMATCH };
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return { code: 'quota', text: QUOTA };
    case 'SecurityError':
    case 'NotSupportedError':
    case 'ReferenceError':
    case 'TypeError':
      return { code: 'unavailable', text: UNAVAILABLE };
    case 'InvalidStateError':
    case 'VersionError':
    case 'AbortError':
      return { code: 'closed', text: CLOSED };
    default:
      return { code: 'other', text: OTHER };
  }
}

const QUOTA =
  'This browser’s storage is full. Download the file now, then free space: delete designs you no longer need, and then, under “Deleted”, for good.';
const UNAVAILABLE =
  'This browser gives the page no storage; private windows often do not. Download the file before you close the tab.';
const CLOSED =
  'The storage was closed, perhaps by a newer Headwater in another tab. Download the file, then reload this page.';
const MISMATCH = 'The browser did not keep what was written. Download the file now.';
const OTHER = 'The browser refused to save. Download the file now; Headwater keeps trying.';
