import { useMemo } from 'react';
import type { Subject } from '../../src/model/field.ts';
import { parseSubject } from '../../src/model/subject.ts';
import { FieldFindings } from './FieldFindings.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { type InspectedCollection, isInspected, RECORD_SPECS } from './fields/record-specs.ts';
import { FormProvider } from './form.tsx';
import { WHOLE } from './model/page-findings.ts';
import { PageHeader } from './PageHeader.tsx';
import { RelatedLists } from './RelatedLists.tsx';
import { useFindingsOn, useRecords } from './use-records.ts';

/** One element: its fields in groups, what is found about it, and what belongs to it. */
export function ElementPage({ subject }: { readonly subject: Subject }) {
  const parts = parseSubject(subject);
  if (!parts || !isInspected(parts.collection)) return null;
  return <Page collection={parts.collection} id={parts.id} subject={subject} />;
}

interface PageProps {
  readonly collection: InspectedCollection;
  readonly id: string;
  readonly subject: Subject;
}

function Page({ collection, id, subject }: PageProps) {
  const asked = useMemo(() => [subject], [subject]);
  const { subjects, records } = useRecords(collection, asked);
  const findingsAt = useFindingsOn(subject);
  if (records.length === 0) {
    return <p className="p-3 text-xs text-ink-muted">This element is not in the design any more.</p>;
  }
  const whole = findingsAt.get(WHOLE) ?? [];
  return (
    <FormProvider collection={collection} subjects={subjects} records={records} findingsAt={findingsAt}>
      <PageHeader collection={collection} subject={subject} />
      {whole.length > 0 && (
        <div className="px-3 pb-3">
          <FieldFindings findings={whole} />
        </div>
      )}
      {RECORD_SPECS[collection].groups.map((group) => (
        <FieldGroup key={group.id} group={group} fields={group.fields} />
      ))}
      <RelatedLists collection={collection} id={id} />
    </FormProvider>
  );
}
