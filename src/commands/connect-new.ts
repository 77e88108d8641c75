/** A flow dropped on the empty canvas: the system it was looking for, and the flow, as one step. */
import type { SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Id } from '../model/field.ts';
import { applyPatch, composePatches, emptyPatch, isEmptyPatch } from '../model/patch.ts';
import { parseSubject } from '../model/subject.ts';
import { addedBy } from './added.ts';
import type { Command } from './command.ts';
import { connect } from './flows.ts';
import type { At } from './layout.ts';
import { addSystem, type SystemChoice } from './systems.ts';

export function addConnectedSystem(
  fromId: Id,
  kind: SystemKind,
  at: At | null,
  choice: SystemChoice & { readonly isSource?: boolean } = {},
): Command {
  return {
    label: `Connect to new ${systemKindOf(kind).name}`,
    run(design) {
      if (!design.systems.has(fromId)) return emptyPatch;
      const adding = addSystem(kind, at, choice).run(design);
      const added = addedBy(adding).map(parseSubject);
      const newId = added.find((parts) => parts?.collection === 'systems')?.id;
      if (newId === undefined || isEmptyPatch(adding)) return emptyPatch;
      const [source, target] = choice.isSource ? [newId, fromId] : [fromId, newId];
      return composePatches(adding, connect(source, target).run(applyPatch(design, adding)));
    },
  };
}
