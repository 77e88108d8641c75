import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { addedBy } from '../../../src/commands/added.ts';
import type { Command } from '../../../src/commands/command.ts';
import { inOrder } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import { useDesign, useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptySection } from './EmptySection.tsx';
import type { RecordSectionSpec } from './identity-sections.ts';
import { OtherFindings } from './OtherFindings.tsx';
import { RecordCard } from './RecordCard.tsx';
import { SectionFrame } from './SectionFrame.tsx';

interface RecordSectionProps {
  readonly section: RecordSectionSpec;
  readonly onAdded: (subject: Subject) => void;
  readonly onChoose: (subject: Subject) => void;
}

/** So few stand open until somebody folds them. */
const MOST_OPEN = 2;

/** A card takes a millisecond to draw, and nobody reads a thousand of them. */
const MOST_AT_ONCE = 60;

export function RecordSection({ section, onAdded, onChoose }: RecordSectionProps) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const records = useDesign((design) => design[section.id]);
  const ids = useMemo(
    () => inOrder<{ readonly id: string; readonly order: number }>(records).map(({ id }) => id),
    [records],
  );
  const [showsAll, setShowsAll] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);

  function add(command: Command): void {
    const [added] = addedBy(command.run(designs.getState().design));
    if (designs.run(command) !== 'done' || added === undefined) return;
    setShowsAll(showsAll || ids.length >= MOST_AT_ONCE);
    onAdded(added);
  }

  const button = (
    <Button
      ref={addButton}
      size="small"
      tone={ids.length === 0 ? 'primary' : 'plain'}
      icon={<Plus size={13} aria-hidden />}
      disabled={isReadOnly}
      onClick={() => add(section.add())}
    >
      {section.addLabel}
    </Button>
  );
  return (
    <SectionFrame section={section} action={ids.length > 0 && button}>
      {section.id === 'rulesets' && <OtherFindings />}
      {ids.length === 0 && <EmptySection {...section.empty} action={button} />}
      {(showsAll ? ids : ids.slice(0, MOST_AT_ONCE)).map((id) => (
        <RecordCard
          key={id}
          collection={section.id}
          id={id}
          startsOpen={ids.length <= MOST_OPEN}
          onChoose={onChoose}
          onDuplicated={onAdded}
          onDeleted={() => {
            const others = ids.filter((other) => other !== id);
            const next = others[Math.min(ids.indexOf(id), others.length - 1)];
            if (next === undefined) requestAnimationFrame(() => addButton.current?.focus());
            else onAdded(subjectOf(section.id, next));
          }}
        />
      ))}
      {!showsAll && ids.length > MOST_AT_ONCE && (
        <Button size="small" tone="quiet" className="self-start" onClick={() => setShowsAll(true)}>
          Show all {ids.length}
        </Button>
      )}
    </SectionFrame>
  );
}
