/** Moves by hand as the board offers them: one column further, into any column, or why not. */
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { CAUGHT_TEXT, refusalText } from './move-texts.ts';
import type { Deployment } from './use-deployment.ts';

/** Null where the item may be moved to that wave. */
export function whyNot({ movesOf }: Deployment, item: DeployItem, wave: number): string | null {
  const moves = movesOf(item);
  if (!moves) return CAUGHT_TEXT;
  const refusal = moves.refusal(wave);
  return refusal && refusalText(refusal);
}

/** The next wave that it may be moved to in that direction; a text where there is none. */
export function waveBeside(deployment: Deployment, item: DeployItem, by: 1 | -1): number | string {
  const moves = deployment.movesOf(item);
  if (!moves) return CAUGHT_TEXT;
  const wave = by > 0 ? Math.floor(moves.current) + 1 : Math.ceil(moves.current) - 1;
  return whyNot(deployment, item, wave) ?? wave;
}
