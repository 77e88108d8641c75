/** Duplicating and cutting: copying without a clipboard. */
import type { Subject } from '../model/field.ts';
import { emptyPatch } from '../model/patch.ts';
import type { Command } from './command.ts';
import { copyElements } from './copy.ts';
import { deleteElements } from './delete.ts';
import type { At } from './layout.ts';
import { paste } from './paste.ts';

/** Far enough that the copy does not hide what it was made from. */
const BESIDE: At = { x: 40, y: 40 };

export function duplicateElements(subjects: readonly Subject[], offset: At = BESIDE): Command {
  const label = 'Duplicate';
  return {
    label,
    run(design) {
      const clip = copyElements(design, subjects);
      return clip ? paste(clip, { at: null, offset, label }).run(design) : emptyPatch;
    },
  };
}

/** What is left of cutting once the elements are on the clipboard. */
export function cutElements(subjects: readonly Subject[]): Command {
  return { ...deleteElements(subjects), label: 'Cut' };
}
