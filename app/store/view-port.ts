/** How the rest of the app speaks to the table view on screen, which registers itself while it is there. */
import type { Subject } from '../../src/model/field.ts';
import type { ViewId } from './views.ts';

export interface ViewPort {
  /** Brings the cell of the field into view and puts the focus there; false where this view shows no such cell. */
  reveal(subject: Subject, field: string | null): boolean;
}

export interface RegisteredView extends ViewPort {
  /** Returns what takes the registration back. */
  register(id: ViewId, port: ViewPort): () => void;
  /** Runs as soon as that view is on screen; given up when another one comes instead. */
  whenShown(id: ViewId, run: () => void): void;
}

export function createViewPort(): RegisteredView {
  let current: { readonly id: ViewId; readonly port: ViewPort } | null = null;
  let waiting: { readonly id: ViewId; readonly run: () => void } | null = null;
  return {
    register(id, port) {
      const registered = { id, port };
      current = registered;
      const awaited = waiting;
      waiting = null;
      if (awaited?.id === id) awaited.run();
      return () => {
        if (current === registered) current = null;
      };
    },
    whenShown(id, run) {
      waiting = null;
      if (current?.id === id) run();
      else waiting = { id, run };
    },
    reveal: (subject, field) => current?.port.reveal(subject, field) ?? false,
  };
}
