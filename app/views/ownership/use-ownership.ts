/** The rows and columns of the ownership matrix, kept as they are while nothing in them changes. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { orgName, systemName } from '../../../src/deliverables/names.ts';
import { sortedSystems } from '../../../src/deliverables/sorting.ts';
import type { Id } from '../../../src/model/field.ts';
import type { Topology } from '../../../src/topology/topology.ts';
import { useStores } from '../../store/context.tsx';
import { useNarrowView } from '../use-narrow-view.ts';
import { useViewModel } from '../use-view-model.ts';
import { keptRows } from './kept-rows.ts';
import { ownershipColumns, type SystemHead } from './ownership-columns.tsx';
import { type OwnershipRow, ownershipRows } from './ownership-rows.ts';

export function useOwnership() {
  const { designs } = useStores();
  const { topology, findings, status } = useViewModel();
  const isNarrow = useNarrowView();
  const [open, setOpen] = useState<ReadonlySet<Id>>(new Set());
  const known = useRef<readonly OwnershipRow[]>([]);
  const rows = useMemo(() => {
    known.current = keptRows(known.current, ownershipRows({ topology, findings, open }));
    return known.current;
  }, [topology, findings, open]);

  const unfold = useCallback((entityId: Id) => setOpen((now) => new Set([...now, entityId])), []);
  const toggle = useCallback(
    (entityId: Id) =>
      setOpen((now) => {
        const next = new Set(now);
        if (!next.delete(entityId)) next.add(entityId);
        return next;
      }),
    [],
  );
  const systems = useHeads(topology);
  const columns = useMemo(
    () => ownershipColumns({ systems, status, isNarrow, toggle, design: () => designs.getState().design }),
    [systems, status, isNarrow, toggle, designs],
  );
  return { rows, columns, systems, status, unfold, toggle };
}

/** The same list while no system is added, renamed or taken away. */
function useHeads(topology: Topology): readonly SystemHead[] {
  const known = useRef<readonly SystemHead[]>([]);
  return useMemo(() => {
    const heads = sortedSystems(topology.systems).map(
      (node): SystemHead => ({
        id: node.system.id,
        name: systemName(node),
        kind: node.kind.kind,
        orgName: orgName(node.org),
        isContext: !node.inScope,
      }),
    );
    if (JSON.stringify(heads) !== JSON.stringify(known.current)) known.current = heads;
    return known.current;
  }, [topology]);
}
