/** The keyboard's focus on the canvas: which element has it, and how it gets to another, mounted or not. */
import type { StoreApi } from 'zustand/vanilla';
import type { Subject } from '../../src/model/field.ts';
import type { CanvasParts } from './gestures/canvas-parts.ts';
import { idOf, systemSubject } from './shapes/subjects.ts';

export function followFocus({ root, stores }: CanvasParts, store: StoreApi<{ readonly subject: Subject | null }>) {
  function onFocusIn(event: FocusEvent): void {
    const subject = subjectOfElement(event.target);
    if (subject !== store.getState().subject) store.setState({ subject });
    const isByKeys = event.target instanceof Element && event.target.matches(':focus-visible');
    if (subject !== null && isByKeys) stores.canvas.reveal([subject]);
  }

  function onFocusOut(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) store.setState({ subject: null });
  }

  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);

  return {
    focused: () => store.getState().subject,

    /** The element is mounted for it if need be; then it gets the focus without the browser scrolling to it. */
    moveTo(subject: Subject): void {
      store.setState({ subject });
      stores.canvas.reveal([subject]);
      // React mounts it in a microtask of its own.
      requestAnimationFrame(() => elementOf(root, subject)?.focus({ preventScroll: true }));
    },

    dispose(): void {
      root.removeEventListener('focusin', onFocusIn);
      root.removeEventListener('focusout', onFocusOut);
    },
  };
}

export function elementOf(root: HTMLElement, subject: Subject): HTMLElement | null {
  const systemId = idOf(subject, 'system');
  const selector =
    systemId === null
      ? `[data-label="${CSS.escape(subject)}"]`
      : `.react-flow__node[data-id="${CSS.escape(systemId)}"]`;
  return root.querySelector<HTMLElement>(selector);
}

function subjectOfElement(target: EventTarget | null): Subject | null {
  if (!(target instanceof HTMLElement)) return null;
  const node = target.closest<HTMLElement>('.react-flow__node');
  if (node?.dataset['id'] !== undefined) return systemSubject(node.dataset['id']);
  return target.closest<HTMLElement>('[data-label]')?.dataset['label'] ?? null;
}
