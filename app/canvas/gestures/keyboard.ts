/**
 * The keys that mean something only on the canvas: walking over it, and drawing a flow by keys.
 *
 * They work while the focus is on the canvas and stop here; every other key is the actions' business.
 */
import type { Subject } from '../../../src/model/field.ts';
import type { Card } from '../../../src/scene/scene.ts';
import { undo } from '../../actions/lists/history-actions.ts';
import { matches, parseShortcut } from '../../actions/shortcut.ts';
import { isMac } from '../../ui/Keys.tsx';
import { alongFlow, type Direction, nearestCard, readingOrder } from '../shapes/reading-order.ts';
import { idOf } from '../shapes/subjects.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { beginFlow, finishFlow } from './connect.ts';
import type { PointerRouter } from './pointer-router.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export interface Focus {
  /** The element of the canvas that has the keyboard's focus. */
  focused(): Subject | null;
  moveTo(subject: Subject): void;
}

export function listenToKeys(parts: CanvasParts, focus: Focus, router: PointerRouter): () => void {
  const { root, stores, draft } = parts;
  const { session } = stores;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    if (!handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function handle(event: KeyboardEvent): boolean {
    const { key, altKey, ctrlKey, metaKey } = event;
    // What is under way is what an undo means first: the step before it stays.
    if (router.isBusy() && (key === 'Escape' || isUndo(event))) {
      router.cancel();
      return true;
    }
    if (ctrlKey || metaKey) return false;
    const direction = DIRECTIONS[key];
    if (draft.getState().connect) return chooseEnd(event, direction);
    if (key === 'Tab') return walk(event.shiftKey ? -1 : 1);
    if (direction && altKey) return follow(direction);
    return key === 'Enter' && choose(event.shiftKey);
  }

  function chooseEnd({ key, shiftKey }: KeyboardEvent, direction: Direction | undefined): boolean {
    const current = draft.getState().connect;
    if (!current || current.by === 'drag') return false;
    if (key === 'Escape') {
      draft.setState({ connect: null });
      session.setTool('select');
      session.announce('No flow drawn.');
      return true;
    }
    const { cards } = parts.scene();
    const over = cards.get(current.over ?? current.from);
    if (!over) return false;
    if (key === 'Enter' || key === ' ') {
      finishFlow(parts, current.from, current.over ?? current.from, middleOf(over));
      return true;
    }
    const next =
      key === 'Tab'
        ? neighbour(parts, over, shiftKey ? -1 : 1)
        : direction && nearestCard(parts.scene(), over, direction);
    if (next) {
      draft.setState({ connect: { ...current, over: next.systemId, to: middleOf(next) } });
      stores.canvas.reveal([next.subject]);
      session.announce(`To ${next.fullTitle}? Enter draws the flow.`);
    }
    return key === 'Tab' || direction !== undefined;
  }

  /** Past the last card the focus leaves the canvas, as Tab does everywhere. */
  function walk(step: 1 | -1): boolean {
    const subject = focus.focused();
    const card = parts.scene().cards.get(idOf(subject ?? '', 'system') ?? '');
    if (!card) return false;
    const next = neighbour(parts, card, step);
    if (next) focus.moveTo(next.subject);
    return next !== null;
  }

  function follow(direction: Direction): boolean {
    const subject = focus.focused() ?? [...session.getState().selection][0];
    if (subject === undefined) return false;
    const next = alongFlow(parts.scene(), subject, direction);
    if (next !== null) {
      session.select([next]);
      focus.moveTo(next);
    }
    return true;
  }

  /** Enter chooses what has the focus; once it is chosen, Enter is left to whoever edits it. */
  function choose(adds: boolean): boolean {
    const subject = focus.focused();
    if (subject === null || session.getState().selection.has(subject)) return false;
    if (adds) session.toggleSelected(subject);
    else session.select([subject]);
    return true;
  }

  root.addEventListener('keydown', onKeyDown);
  // `C` chooses the tool; with a card in focus the flow begins there.
  const unsubscribe = session.subscribe(({ tool }, before) => {
    if (tool === before.tool) return;
    if (tool !== 'connect') {
      if (draft.getState().connect?.by !== 'drag') draft.setState({ connect: null });
      return;
    }
    const card = root.contains(document.activeElement) ? cardInFocus(parts, focus) : null;
    if (card) beginFlow(parts, card.systemId, middleOf(card), 'keys');
  });
  return () => {
    root.removeEventListener('keydown', onKeyDown);
    unsubscribe();
  };
}

const UNDO = undo.shortcuts.map(parseShortcut);

function isUndo(event: KeyboardEvent): boolean {
  return UNDO.some((shortcut) => matches(shortcut, event, isMac()));
}

function cardInFocus(parts: CanvasParts, focus: Focus): Card | null {
  return parts.scene().cards.get(idOf(focus.focused() ?? '', 'system') ?? '') ?? null;
}

function neighbour(parts: CanvasParts, card: Card, step: 1 | -1): Card | null {
  const order = readingOrder(parts.scene().cards.values());
  return order[order.indexOf(card) + step] ?? null;
}

function middleOf({ x, y, width, height }: Card) {
  return { x: x + width / 2, y: y + height / 2 };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
