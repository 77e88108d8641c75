/** Everything that listens on behalf of the actions. */
import type { Stores } from '../store/stores.ts';
import { ALL_ACTIONS } from './all.ts';
import { listenToClipboard } from './clipboard/clipboard-events.ts';
import { announceFindings } from './findings/announce-findings.ts';
import { leaveScopeThatIsGone } from './findings/leave-scope.ts';
import { routeKeys } from './key-router.ts';

/** Returns what stops it. */
export function startActions(stores: Stores): () => void {
  const stops = [
    routeKeys(ALL_ACTIONS, stores),
    listenToClipboard(stores),
    announceFindings(stores),
    leaveScopeThatIsGone(stores),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
