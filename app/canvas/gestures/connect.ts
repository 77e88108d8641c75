/** Drawing a flow: by drag from a card's border, or after `C` by two clicks, or by keys. All three end here. */
import { addedBy } from '../../../src/commands/added.ts';
import { connect } from '../../../src/commands/flows.ts';
import type { Id } from '../../../src/model/field.ts';
import type { Point } from '../../../src/scene/scene.ts';
import { cardAt, reachAt } from '../shapes/hit-test.ts';
import type { CanvasParts, Gesture, Sample } from './canvas-parts.ts';
import type { ConnectDraft } from './draft-store.ts';

/** From the border of one system to anywhere on another, or on itself; on the empty canvas it asks what to create. */
export function drawFlow(parts: CanvasParts, from: Id): Gesture | null {
  const { stores, draft } = parts;
  if (stores.designs.getState().readOnly) return null;
  return {
    move({ at, isTouch }) {
      draft.setState({ ready: null, connect: { from, to: at, over: systemAt(parts, at, isTouch), by: 'drag' } });
    },
    end({ at, isTouch }) {
      finishFlow(parts, from, systemAt(parts, at, isTouch), at);
    },
    cancel() {
      draft.setState({ connect: null });
    },
  };
}

/** A click of the connect tool: the first chooses where the flow begins, the second where it ends. */
export function clickToConnect(parts: CanvasParts, { at, isTouch }: Sample): void {
  const { draft, stores } = parts;
  const system = systemAt(parts, at, isTouch);
  const current = draft.getState().connect;
  // A card that merely had the focus at `C` is not what was clicked: it is two clicks either way.
  if (current && current.by !== 'keys') finishFlow(parts, current.from, system, at);
  else if (system !== null) beginFlow(parts, system, at, 'click');
  else stores.session.announce('Click the system the flow comes from.');
}

export function beginFlow(parts: CanvasParts, from: Id, to: Point, by: ConnectDraft['by']): void {
  parts.draft.setState({ ready: null, connect: { from, to, over: null, by } });
  const name = parts.scene().cards.get(from)?.fullTitle ?? '';
  parts.stores.session.announce(`Flow from ${name}: choose the system it leads to, or press Escape.`);
}

/** The pointer moves between the two clicks. */
export function followPointer(parts: CanvasParts, { at, isTouch }: Sample): void {
  const current = parts.draft.getState().connect;
  if (current?.by !== 'click') return;
  parts.draft.setState({ connect: { ...current, to: at, over: systemAt(parts, at, isTouch) } });
}

export function finishFlow(parts: CanvasParts, from: Id, over: Id | null, at: Point): void {
  const { stores, draft } = parts;
  const { designs, session } = stores;
  draft.setState({ connect: null });
  session.setTool('select');
  if (over === null) {
    session.openQuickCreate(at, from);
    return;
  }
  const before = designs.getState().undoable;
  if (designs.run(connect(from, over)) !== 'done') return;
  const step = designs.getState().undoable.at(-1);
  const [flow] = step && step !== before.at(-1) ? addedBy(step.patch) : [];
  if (flow === undefined) return;
  session.select([flow]);
  session.announce(parts.scene().edges.get(flow)?.description ?? 'Flow drawn');
}

function systemAt({ index, state }: CanvasParts, at: Point, isTouch: boolean): Id | null {
  return cardAt(index, at, reachAt(state.view().zoom, isTouch))?.systemId ?? null;
}
