import { NAME_FIELDS } from '../../src/commands/naming.ts';
import type { Subject } from '../../src/model/field.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldSpec } from './fields/field-spec.ts';
import { type InspectedCollection, RECORD_SPECS } from './fields/record-specs.ts';
import { FormProvider } from './form.tsx';
import { HEADING } from './use-focus-request.ts';
import { useRecords } from './use-records.ts';

/** What is selected of one record type. */
export interface SelectedGroup {
  readonly collection: InspectedCollection;
  readonly subjects: readonly Subject[];
}

/** Findings name one element, so they stand on its own page. */
const NO_FINDINGS: ReadonlyMap<string, readonly Finding[]> = new Map();

/** Several elements: the fields that those of one type have in common, edited together. */
export function SelectionPage({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const count = groups.reduce((sum, { subjects }) => sum + subjects.length, 0);
  return (
    <>
      <header className="px-3 pt-2.5 pb-2">
        <h2 tabIndex={-1} data-field={HEADING} className="text-sm font-semibold text-ink outline-none">
          {count} elements
        </h2>
        <p className="text-xs text-ink-muted">What you change here changes all of a kind.</p>
      </header>
      {groups.map((group) => (
        <CommonFields key={`${group.collection} ${group.subjects.join()}`} {...group} />
      ))}
    </>
  );
}

function CommonFields({ collection, subjects: asked }: SelectedGroup) {
  const { subjects, records } = useRecords(collection, asked);
  const { groups, noun, plural } = RECORD_SPECS[collection];
  if (records.length === 0) return null;
  const title = `${records.length} ${(records.length === 1 ? noun : plural).toLowerCase()}`;
  return (
    <section aria-label={title}>
      <h3 className="border-t border-line bg-sunken px-3 py-1 text-xs font-semibold text-ink-soft">{title}</h3>
      <FormProvider collection={collection} subjects={subjects} records={records} findingsAt={NO_FINDINGS}>
        {groups.map((group) => {
          const fields = group.fields.filter((spec) => isCommon(collection, spec));
          return fields.length === 0 ? null : <FieldGroup key={group.id} group={group} fields={fields} />;
        })}
      </FormProvider>
    </section>
  );
}

/** A name is each element's own, and a list of nested records has no meeting place. */
function isCommon(collection: InspectedCollection, { path, editor }: FieldSpec): boolean {
  return editor.kind !== 'items' && editor.kind !== 'moment' && path !== NAME_FIELDS[collection];
}
