/** What the sources say about identity and keys in each kind of system. Prose: import it lazily in the app. */

import { BUSINESS_SYSTEMS_NOTES } from './notes/systems-business-systems.ts';
import { INDUSTRIES_NOTES } from './notes/systems-industries.ts';
import { PLATFORMS_NOTES } from './notes/systems-platforms.ts';
import { SALESFORCE_CORE_NOTES } from './notes/systems-salesforce-core.ts';
import { SALESFORCE_OWN_STACK_NOTES } from './notes/systems-salesforce-own-stack.ts';
import type { SystemKind } from './system-kind.ts';
import type { SystemKindNote } from './system-kind-note.ts';

const NOTES: Readonly<Record<SystemKind, SystemKindNote>> = {
  ...SALESFORCE_CORE_NOTES,
  ...INDUSTRIES_NOTES,
  ...SALESFORCE_OWN_STACK_NOTES,
  ...BUSINESS_SYSTEMS_NOTES,
  ...PLATFORMS_NOTES,
};

export function systemKindNoteOf(kind: SystemKind): SystemKindNote {
  return NOTES[kind];
}
