import { Plus } from 'lucide-react';
import { Fragment, useId, useRef } from 'react';
import { insertItem, moveItem, removeItem } from '../../../src/commands/edit-field.ts';
import type { Ruleset } from '../../../src/model/records/activation.ts';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import type { FieldSpec } from '../../inspector/fields/field-spec.ts';
import { useForm } from '../../inspector/form.tsx';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusSoon } from './focus-soon.ts';
import { Joint } from './Joint.tsx';
import { MatchRuleBox } from './MatchRuleBox.tsx';

const PATH = 'matchRules';

/** Any one rule is enough, and in a rule all criteria must agree: OR of AND, written as one says it. */
export function MatchRules({ spec }: { readonly spec: FieldSpec }) {
  const { designs } = useStores();
  const { records, subjects, findingsAt, isReadOnly } = useForm();
  const [subject = ''] = subjects;
  const rules = (records[0] as Ruleset | undefined)?.matchRules ?? [];
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  if (spec.editor.kind !== 'items') return null;
  const { item } = spec.editor;

  function add(): void {
    designs.run(insertItem('Add match rule', subject, PATH, {}));
    focusSoon(root, `[data-field="${PATH}[${rules.length}].criteria"]`);
  }

  return (
    <section ref={root} aria-labelledby={headingId} data-row={PATH} className="flex min-w-0 flex-col gap-2">
      <div>
        <h4 id={headingId} className="text-xs font-semibold text-ink-soft">
          {spec.label}
        </h4>
        <p className="text-xs text-ink-muted">{spec.help}</p>
      </div>
      <FieldFindings findings={findingsAt.get(PATH) ?? []} />
      {rules.map((rule, at) => (
        <Fragment key={rule.id}>
          {at > 0 && <Joint word="OR" />}
          <MatchRuleBox
            rule={rule}
            fields={item.fields}
            at={at}
            count={rules.length}
            onMove={(to) => {
              designs.run(moveItem('Move match rule', subject, PATH, at, to));
              focusSoon(root, `[data-field="${PATH}[${to}]"]`);
            }}
            onDuplicate={() => {
              const { id: _ownId, ...copy } = rule;
              designs.run(insertItem('Duplicate match rule', subject, PATH, copy, at + 1));
              focusSoon(root, `[data-field="${PATH}[${at + 1}]"]`);
            }}
            onRemove={() => {
              designs.run(removeItem('Remove match rule', subject, PATH, at));
              focusSoon(root, `[data-field="${rules.length > 1 ? `${PATH}[${Math.max(0, at - 1)}]` : PATH}"]`);
            }}
          />
        </Fragment>
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          tone={rules.length === 0 ? 'action' : 'quiet'}
          data-field={PATH}
          icon={<Plus size={13} aria-hidden />}
          className="self-start"
          onClick={add}
        >
          {rules.length === 0 ? 'Add match rule' : 'OR: add match rule'}
        </Button>
      )}
    </section>
  );
}
