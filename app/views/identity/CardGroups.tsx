import { useId } from 'react';
import { FieldRow } from '../../inspector/FieldRow.tsx';
import type { FieldSpec, GroupSpec } from '../../inspector/fields/field-spec.ts';
import { MatchRules } from './MatchRules.tsx';

/** The fields of the inspector in its groups, side by side where there is room; match rules across the whole card. */
export function CardGroups({ groups }: { readonly groups: readonly GroupSpec[] }) {
  const rules = groups.flatMap(({ fields }) => fields).find(isMatchRules);
  return (
    <>
      <div className="columns-[19rem] gap-x-8">
        {groups.map((group) => (
          <CardGroup key={group.id} title={group.title} fields={group.fields.filter((field) => !isMatchRules(field))} />
        ))}
      </div>
      {rules && <MatchRules spec={rules} />}
    </>
  );
}

function isMatchRules({ path }: FieldSpec): boolean {
  return path === 'matchRules';
}

function CardGroup({ title, fields }: { readonly title: string; readonly fields: readonly FieldSpec[] }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="mb-4 flex min-w-0 break-inside-avoid flex-col gap-2">
      <h4 id={headingId} className="text-xs font-semibold text-ink-soft">
        {title}
      </h4>
      {fields.map((spec) => (
        <FieldRow key={spec.path} spec={spec} />
      ))}
    </section>
  );
}
