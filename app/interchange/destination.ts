/** Where an import goes: into the open design as one undo step, or into a new design of its own. */

import { addedBy } from '../../src/commands/added.ts';
import type { Command } from '../../src/commands/command.ts';
import { importPlan } from '../../src/interchange/plan/import-plan.ts';
import type { Plan } from '../../src/interchange/plan/plan.ts';
import { type Design, emptyDesign, ONLY, only } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { parseSubject } from '../../src/model/subject.ts';
import { useHistory, useWorkspace } from '../store/context.tsx';
import type { Stores } from '../store/stores.ts';
import type { Importer } from './importer.ts';

/** Whether the open design can take it. */
export function useCanAdd(): boolean {
  const isOpen = useWorkspace(({ open }) => open.kind !== 'none');
  const readOnly = useHistory((state) => state.readOnly);
  return isOpen && !readOnly;
}

/** A new design under the name, before anything is in it. */
export function blankDesign(name: string): Design {
  const about = { ...only(emptyDesign, 'about'), name, status: 'draft' as const, createdAt: new Date().toISOString() };
  return { ...emptyDesign, about: new Map([[ONLY, about]]) };
}

interface AddedPlan {
  readonly label: string;
  readonly plan: Plan;
  /** The design the plan speaks of. */
  readonly design: Design;
  /** The plan for a design that was changed meanwhile. */
  readonly planOf: (design: Design) => Plan;
}

/** Works out what the plan changes before it is one edit. False where nothing of it was new. */
export async function addPlan(stores: Stores, importer: Importer, added: AddedPlan): Promise<boolean> {
  const { label, plan, design, planOf } = added;
  const patch = await importer.ask('add', { plan, design });
  if (!patch.ok) {
    stores.toasts.show(patch.error, { tone: 'error' });
    return false;
  }
  const late = importPlan(label, planOf);
  return addToOpen(stores, { label, run: (now) => (now === design ? patch.value : late.run(now)) });
}

/** False where nothing of it was new. What is new is selected and in view. */
function addToOpen({ designs, session, canvas, toasts }: Stores, command: Command): boolean {
  switch (designs.run(command)) {
    case 'done': {
      const step = designs.getState().undoable.at(-1);
      const added = shownFirst(step ? addedBy(step.patch) : []);
      session.select(added);
      session.announce(added.length === 1 ? '1 element added' : `${added.length} elements added`);
      canvas.reveal(added);
      return true;
    }
    case 'nothing':
      toasts.show('The design has all of it already.');
      return false;
    case 'read-only':
      return false;
  }
}

/** What has a shape of its own. */
function shownFirst(added: readonly Subject[]): readonly Subject[] {
  const shown = added.filter((subject) => SHOWN.has(parseSubject(subject)?.collection ?? ''));
  return shown.length > 0 ? shown : added;
}

const SHOWN: ReadonlySet<string> = new Set(['systems', 'flows']);

export async function openAsNew({ host, session }: Stores, design: Design): Promise<boolean> {
  const isOpen = (await host.now().openDesign?.(design)) ?? false;
  if (isOpen) session.announce(`Opened “${only(design, 'about').name}”.`);
  return isOpen;
}

/** "landscape.drawio" names a design "landscape". */
export function nameFromFile(name: string): string {
  return name.replace(/\.[a-z]{2,8}$/i, '').slice(0, 120) || 'Imported design';
}
