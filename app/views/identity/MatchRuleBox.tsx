import { Copy, Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { insertItem, moveItem, removeItem } from '../../../src/commands/edit-field.ts';
import type { MatchRule } from '../../../src/model/records/activation.ts';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import { FieldRow } from '../../inspector/FieldRow.tsx';
import type { FieldSpec } from '../../inspector/fields/field-spec.ts';
import { useForm } from '../../inspector/form.tsx';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { focusSoon } from './focus-soon.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { matchSentence } from './match-sentence.ts';
import { Tiny } from './Tiny.tsx';

interface MatchRuleBoxProps {
  readonly rule: MatchRule;
  /** Of a match rule, as the inspector lists them. */
  readonly fields: readonly FieldSpec[];
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

export function MatchRuleBox({ rule, fields, at, count, onMove, onDuplicate, onRemove }: MatchRuleBoxProps) {
  const { designs } = useStores();
  const { findingsAt, isReadOnly, subjects } = useForm();
  const [subject = ''] = subjects;
  const path = `matchRules[${at}]`;
  const list = `${path}.criteria`;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const criteria = fields.find((field) => field.path === 'criteria');
  const others = fields.filter((field) => field !== criteria);
  const inner = criteria?.editor.kind === 'items' ? criteria.editor.item.fields : [];
  const name = `match rule ${at + 1}`;
  const places = rule.criteria.map((_criterion, place) => ({ place, at: `${list}[${place}]` }));

  function add(): void {
    designs.run(insertItem('Add criterion', subject, list, { dmo: '', field: '' }));
    focusSoon(root, `[data-field="${list}[${rule.criteria.length}].method"]`);
  }

  return (
    <section
      ref={root}
      aria-labelledby={titleId}
      data-row={path}
      className="min-w-0 rounded-md border border-line bg-canvas"
    >
      <header className="flex items-center gap-0.5 border-b border-line px-2 py-1">
        <h5
          id={titleId}
          data-field={path}
          tabIndex={-1}
          className="min-w-0 flex-1 px-1 text-xs font-semibold wrap-anywhere"
        >
          <span className="sr-only">Match rule {at + 1}: </span>
          {matchSentence(rule)}
        </h5>
        {!isReadOnly && (
          <>
            <MoveButtons name={name} at={at} count={count} onMove={onMove} />
            <Tiny label={`Duplicate ${name}`} onClick={onDuplicate} icon={<Copy size={13} aria-hidden />} />
            <Tiny label={`Remove ${name}`} onClick={onRemove} icon={<Trash2 size={13} aria-hidden />} />
          </>
        )}
      </header>
      <div className="flex min-w-0 flex-col gap-2 px-3 py-2">
        <FieldFindings findings={[...(findingsAt.get(path) ?? []), ...(findingsAt.get(list) ?? [])]} />
        {places.map(({ place, at: inPlace }) => (
          <CriterionRow
            // A criterion has no name of its own in the file: its place is what it is known by.
            key={inPlace}
            fields={inner}
            path={inPlace}
            at={place}
            count={rule.criteria.length}
            ruleName={name}
            onMove={(to) => {
              designs.run(moveItem('Move criterion', subject, list, place, to));
              focusSoon(root, `[data-field="${list}[${to}].method"]`);
            }}
            onRemove={() => {
              designs.run(removeItem('Remove criterion', subject, list, place));
              const next = Math.min(place, rule.criteria.length - 2);
              focusSoon(root, next < 0 ? `[data-field="${list}"]` : `[data-field="${list}[${next}].method"]`);
            }}
          />
        ))}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          {!isReadOnly && (
            <Button size="small" tone="quiet" data-field={list} icon={<Plus size={12} aria-hidden />} onClick={add}>
              {rule.criteria.length === 0 ? 'Add criterion' : 'AND: add criterion'}
            </Button>
          )}
          <div className="max-w-72 min-w-48 flex-1">
            {others.map((spec) => (
              <FieldRow key={spec.path} spec={spec} prefix={`${path}.`} />
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}
