/**
 * Makes moving the view cheap: while it moves, what moves is a layer of its own, and is known to be animated.
 *
 * Chromium hands a new transform straight to the compositor only for layers with a transform animation. For all others it
 * composes the page anew, every frame, at a cost that grows with everything in sight. So for the time of a movement the
 * viewport carries a paused animation that adds nothing. (Measured: 7 ms a step without, 0.3 with.)
 */
export function createPromotion(root: HTMLElement) {
  let held: readonly Animation[] = [];

  return {
    begin(): void {
      if (held.length > 0) return;
      root.dataset['moving'] = '';
      held = [...root.querySelectorAll<HTMLElement>(MOVING)].map(hold);
    },
    end(): void {
      delete root.dataset['moving'];
      for (const animation of held) animation.cancel();
      held = [];
    },
  };
}

const MOVING = '.react-flow__viewport, .cv-far:not([hidden])';

function hold(element: HTMLElement): Animation {
  const animation = element.animate([{ transform: 'none' }, { transform: 'none' }], {
    duration: 1e7,
    composite: 'add',
  });
  animation.pause();
  return animation;
}
