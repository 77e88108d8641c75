/** What people call a value that the format writes as a word: the catalogue's name of a mechanism or of a kind of system. */
import { MECHANISM_IDS, type MechanismId } from '../../../src/catalog/mechanism.ts';
import { mechanismDisplayName } from '../../../src/catalog/mechanism-names.ts';
import type { SystemKind } from '../../../src/catalog/system-kind.ts';
import { findSystemKind } from '../../../src/catalog/system-kinds.ts';
import { displayName } from '../../../src/catalog/system-names.ts';

export function choiceLabel(choice: string): string {
  if (MECHANISMS.has(choice)) return mechanismDisplayName(choice as MechanismId);
  return findSystemKind(choice) ? displayName(choice as SystemKind) : choice.replaceAll('-', ' ');
}

const MECHANISMS: ReadonlySet<string> = new Set(MECHANISM_IDS);
