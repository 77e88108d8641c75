/** Why an item may not be moved to a wave, and what a move is called. */

import type { Command } from '../../../src/commands/command.ts';
import { setWave } from '../../../src/commands/design-wide.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { NEED_TEXTS } from '../../../src/topology/deployment-graph.ts';
import type { Refusal, WaveMoves } from '../../../src/topology/wave-moves.ts';

/** Said of what is on a circle or waits for one. */
export const CAUGHT_TEXT = 'It waits in a circle. Cut the circle first, then it can be moved.';

export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'too-early':
      return `Needs ${refusal.need.to.name} of wave ${refusal.needWave}: ${NEED_TEXTS[refusal.need.reason]}.`;
    case 'too-late':
      return `${refusal.waiting.name} waits for it and was put into wave ${refusal.waitingWave} by hand.`;
    default:
      return 'Nothing comes before wave 1.';
  }
}

/** Moved to where it stands by itself, it has no wave of its own any more. */
export function moveCommand({ id, name }: DeployItem, wave: number, { computed }: WaveMoves): Command {
  return { ...setWave(id, wave === computed ? null : wave), label: `Move ${name} to wave ${wave}` };
}

export function backCommand({ id, name }: DeployItem): Command {
  return { ...setWave(id, null), label: `Put ${name} back into its computed wave` };
}
