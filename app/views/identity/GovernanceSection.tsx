import { useRef } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import { FieldRow } from '../../inspector/FieldRow.tsx';
import { RECORD_SPECS } from '../../inspector/fields/record-specs.ts';
import { FormProvider } from '../../inspector/form.tsx';
import { WHOLE } from '../../inspector/model/page-findings.ts';
import { useKeptFocus } from '../../inspector/use-kept-focus.ts';
import { useFindingsOn, useRecords } from '../../inspector/use-records.ts';
import type { Section } from './identity-sections.ts';
import { SectionFrame } from './SectionFrame.tsx';

interface GovernanceSectionProps {
  readonly section: Section;
  /** Of the inspector's page of identity. */
  readonly groupId: 'governance' | 'anonymous';
  readonly onChoose: (subject: Subject) => void;
}

const IDENTITY: Subject = 'identity';
const ASKED = [IDENTITY];

/** What the design answers once about identity. */
export function GovernanceSection({ section, groupId, onChoose }: GovernanceSectionProps) {
  const { subjects, records } = useRecords('identity', ASKED);
  const findingsAt = useFindingsOn(IDENTITY);
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card);
  const group = RECORD_SPECS.identity.groups.find(({ id }) => id === groupId);
  const fields = group?.fields ?? [];
  const whole = groupId === 'governance' ? (findingsAt.get(WHOLE) ?? []) : [];
  return (
    <SectionFrame section={section}>
      <FormProvider collection="identity" subjects={subjects} records={records} findingsAt={findingsAt}>
        <article
          ref={card}
          aria-label={section.title}
          data-record={IDENTITY}
          onFocus={() => onChoose(IDENTITY)}
          className="rounded-lg border border-line bg-panel px-4 py-3"
        >
          <FieldFindings findings={whole} />
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(19rem,100%),1fr))] gap-x-8 gap-y-2">
            {fields.map((spec) => (
              <FieldRow key={spec.path} spec={spec} />
            ))}
          </div>
        </article>
      </FormProvider>
    </SectionFrame>
  );
}
