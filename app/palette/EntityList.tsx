import { useMemo } from 'react';
import { inOrder } from '../../src/model/design.ts';
import { useDesign } from '../store/context.tsx';
import { AddEntity } from './AddEntity.tsx';
import { EntityRow } from './EntityRow.tsx';
import { PaletteSection } from './PaletteSection.tsx';

/** The entities of this design, each with the system that owns it. */
export function EntityList() {
  const records = useDesign(({ entities }) => entities);
  const entities = useMemo(() => inOrder(records), [records]);
  return (
    <PaletteSection title="Entities" action={<AddEntity />}>
      {entities.length === 0 ? (
        <p className="px-1 pb-1 text-xs text-ink-muted">
          None yet. Add what your systems share: customers, orders, products.
        </p>
      ) : (
        <ul aria-label="Entities" className="flex flex-col">
          {entities.map((entity) => (
            <EntityRow key={entity.id} entity={entity} />
          ))}
        </ul>
      )}
    </PaletteSection>
  );
}
