import { Crown, Scale, Split } from 'lucide-react';
import { parseSubject } from '../../../src/model/subject.ts';
import type { Stores } from '../../store/stores.ts';
import type { Action } from '../action.ts';

export const compareMechanisms: Action = {
  id: 'compare-mechanisms',
  label: 'Compare mechanisms for the flow',
  group: 'Design',
  icon: Scale,
  shortcuts: [],
  reach: 'page',
  when: (stores) => selectedFlow(stores) !== null,
  run: (stores) => stores.session.openDialog('mechanism-advice', selectedFlow(stores)),
};

export const askWhetherToSync: Action = {
  id: 'should-we-sync',
  label: 'Should we sync this flow at all?',
  group: 'Design',
  icon: Split,
  shortcuts: [],
  reach: 'page',
  when: (stores) => selectedFlow(stores) !== null,
  run: (stores) => stores.session.openDialog('sync-advice', selectedFlow(stores)),
};

export const compareOwners: Action = {
  id: 'compare-owners',
  label: 'Compare owners of the entity',
  group: 'Design',
  icon: Crown,
  shortcuts: [],
  reach: 'page',
  when: (stores) => selectedEntity(stores) !== null,
  run: (stores) => stores.session.openDialog('record-advice', selectedEntity(stores)),
};

function selectedFlow(stores: Stores): string | null {
  const parts = selectedParts(stores);
  return parts?.collection === 'flows' && stores.designs.getState().design.flows.has(parts.id) ? parts.id : null;
}

/** Also of the one object that is selected: what it is of. */
function selectedEntity(stores: Stores): string | null {
  const { design } = stores.designs.getState();
  const parts = selectedParts(stores);
  if (parts?.collection === 'entities') return design.entities.has(parts.id) ? parts.id : null;
  if (parts?.collection === 'placements') return design.placements.get(parts.id)?.entityId ?? null;
  return null;
}

function selectedParts({ session }: Stores) {
  const [subject, ...others] = session.getState().selection;
  return subject === undefined || others.length > 0 ? null : parseSubject(subject);
}
