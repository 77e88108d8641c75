/** The keys by which an edit ends, in every editor the same. */
import type { KeyboardEvent } from 'react';
import type { AfterEdit } from '../edit-state.ts';

/** Undefined for a key that goes on editing. */
export function endOfEdit({
  key,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: KeyboardEvent): AfterEdit | 'cancel' | undefined {
  if (key === 'Escape') return 'cancel';
  if (key === 'Tab' && !altKey && !ctrlKey && !metaKey) return shiftKey ? 'left' : 'right';
  if (key !== 'Enter' || altKey) return undefined;
  return shiftKey ? 'up' : 'down';
}

/** An input method uses Enter and arrows for itself; 229 is what some browsers say instead of `isComposing`. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
