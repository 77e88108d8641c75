/** What stands in brackets behind a system: its kind, its owner, whether it is only context. */
import { piecesOf } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { SystemWish } from '../plan/plan-builder.ts';
import { quoted } from './reading-words.ts';

export interface ReadWish extends SystemWish {
  readonly remark: string | null;
}

export function systemWish(details: string): ReadWish {
  let wish: SystemWish = {};
  const unknown: string[] = [];
  for (const piece of piecesOf(details)) {
    const read = readPiece(piece);
    if (read === null) unknown.push(piece);
    else wish = { ...read, ...wish };
  }
  const remark = unknown.length === 0 ? null : `${quoted(unknown.join(', '))} is no kind of system and is left out.`;
  return { ...wish, remark };
}

function readPiece(piece: string): SystemWish | null {
  const owner = /^owne(?:r|d by)\s*[:=]?\s+(.+)$/i.exec(piece)?.[1];
  if (owner) return { owner };
  const org = /^org\s*[:=]?\s+(.+)$/i.exec(piece)?.[1];
  if (org) return { org };
  if (/^(?:context(?: only)?|out of scope|not in scope)$/i.test(piece)) return { isContextOnly: true };
  const { kind, certainty } = kindOfName(piece);
  return certainty === 'unknown' ? null : { kind };
}
