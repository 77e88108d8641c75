/** What can be done on the board: each move is one undo step, and is told to whom does not see it. */
import type { Gate } from '../../../src/deliverables/deployment-gates.ts';
import type { Subject } from '../../../src/model/field.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { useStores } from '../../store/context.tsx';
import { waveBeside, whyNot } from './board-moves.ts';
import { backCommand, moveCommand } from './move-texts.ts';
import { untestedFeed } from './untested-feed.ts';
import type { Deployment } from './use-deployment.ts';

export function useDeployActions(deployment: Deployment, goTo: (item: DeployItem) => void) {
  const { designs, session } = useStores();

  function inspect(subject: Subject, field: string | null): void {
    session.select([subject]);
    session.showPanel('inspector');
    session.requestFocus(subject, field);
  }

  function onMove(item: DeployItem, wave: number): void {
    const moves = deployment.movesOf(item);
    const refusal = whyNot(deployment, item, wave);
    if (!moves || refusal !== null) {
      session.announce(refusal ?? '');
      return;
    }
    if (designs.run(moveCommand(item, wave, moves)) !== 'done') return;
    session.announce(`${item.name} is now in wave ${wave}.`);
    goTo(item);
  }

  return {
    onMove,

    onStep(item: DeployItem, by: 1 | -1): void {
      const wave = waveBeside(deployment, item, by);
      if (typeof wave === 'number') onMove(item, wave);
      else session.announce(wave);
    },

    onBack(item: DeployItem): void {
      if (designs.run(backCommand(item)) !== 'done') return;
      session.announce(`${item.name} is back in its computed wave.`);
      goTo(item);
    },

    select: ({ subject }: DeployItem) => session.select([subject]),

    onInspect: ({ subject }: DeployItem) => inspect(subject, null),

    /** To the field that answers it; for tests of feeds to the first feed without one. */
    onAnswer(gate: Gate, item: DeployItem | undefined): void {
      const feed = gate.field === null && item ? untestedFeed(deployment, item) : null;
      if (feed) inspect(feed, 'smokeTests');
      else inspect(gate.subject, gate.field);
    },
  };
}
