import { useRef } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import type { GridHandle } from '../../grid/grid-types.ts';
import { useStores } from '../../store/context.tsx';
import { useViewPort } from '../use-view-port.ts';
import { GovernanceSection } from './GovernanceSection.tsx';
import { IdentifierSection } from './IdentifierSection.tsx';
import { identifierCellOf } from './identifier-columns.ts';
import { ANONYMOUS, DATA_GRAPHS, GOVERNANCE, INSIGHTS, RULESETS, SEGMENTS } from './identity-sections.ts';
import { RecordSection } from './RecordSection.tsx';
import { SectionNav } from './SectionNav.tsx';
import { useChosenCard } from './use-chosen-card.ts';
import { usePlace } from './use-place.ts';

/** Who is who, and what is built on that: each field edited where it stands, as in the inspector. */
export function IdentityView() {
  const { designs } = useStores();
  const scroller = useRef<HTMLDivElement>(null);
  const matrix = useRef<GridHandle>(null);
  const { goTo, reveal } = usePlace(scroller);
  useViewPort('identity', (subject, field) => {
    const cell = identifierCellOf(designs.getState().design, subject, field);
    return (cell && matrix.current?.focusCell(cell)) || reveal(subject, field);
  });
  const choose = useChosenCard(scroller);
  const common = { onAdded: (subject: Subject) => goTo(subject), onChoose: choose };
  return (
    <div ref={scroller} className="@container absolute inset-0 overflow-y-auto scroll-pt-12 bg-canvas">
      <div className="mx-auto flex max-w-6xl flex-col @4xl:flex-row @4xl:gap-6 @4xl:px-5">
        <SectionNav scroller={scroller} />
        <div className="flex min-w-0 flex-1 flex-col gap-8 px-4 py-5 @4xl:px-0">
          <RecordSection section={RULESETS} {...common} />
          <GovernanceSection section={GOVERNANCE} groupId="governance" onChoose={choose} />
          <IdentifierSection handle={matrix} />
          <GovernanceSection section={ANONYMOUS} groupId="anonymous" onChoose={choose} />
          <RecordSection section={INSIGHTS} {...common} />
          <RecordSection section={SEGMENTS} {...common} />
          <RecordSection section={DATA_GRAPHS} {...common} />
        </div>
      </div>
    </div>
  );
}
