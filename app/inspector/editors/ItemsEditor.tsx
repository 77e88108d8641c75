import { ChevronRight, Plus, Trash2 } from 'lucide-react';
import { insertItem, removeItem } from '../../../src/commands/edit-field.ts';
import { useDesign, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { FieldFindings } from '../FieldFindings.tsx';
import { CountOf } from '../FindingCount.tsx';
import type { ItemSpec, ItemValues } from '../fields/field-spec.ts';
import { dropItemFold, itemKey, setFold, useFold } from '../folds.ts';
import { useForm } from '../form.tsx';
import { TINY_BUTTON } from '../look.ts';
import { findingsUnder } from '../model/page-findings.ts';
import type { EditorProps } from './editor-props.ts';

/** A list of nested records: each folds, each has fields of its own. Only for one element at a time. */
export function ItemsEditor({ field, inputId, labelId, item, renderField }: EditorProps & { readonly item: ItemSpec }) {
  const { designs } = useStores();
  const [subject = ''] = useForm().subjects;
  const items = Array.isArray(field.value) ? (field.value as readonly ItemValues[]) : [];
  const start = useDesign((design) => (item.start(design) === null ? 'missing' : 'ready'));

  function add(): void {
    const values = item.start(designs.getState().design);
    if (values === null) return;
    setFold(itemKey(subject, `${field.path}[${items.length}]`), true);
    designs.run(insertItem(`Add ${item.noun}`, subject, field.path, values));
  }

  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      {items.length > 0 && (
        <ol aria-labelledby={labelId} className="flex min-w-0 flex-col gap-1.5">
          {items
            .map((values, at) => ({ values, at, path: `${field.path}[${at}]` }))
            .map(({ values, at, path }) => (
              // An item has no name of its own in the file: its place is what it is known by.
              <Item
                key={path}
                item={item}
                values={values}
                path={path}
                at={at}
                count={items.length}
                listPath={field.path}
                renderField={renderField}
              />
            ))}
        </ol>
      )}
      {start === 'missing' ? (
        <p className="text-xs text-ink-muted">{item.missing}</p>
      ) : (
        <Button
          size="small"
          tone="quiet"
          id={inputId}
          data-field={field.path}
          icon={<Plus size={12} aria-hidden />}
          disabled={field.isReadOnly}
          className="self-start"
          onClick={add}
        >
          Add {item.noun}
        </Button>
      )}
    </div>
  );
}

interface ItemProps extends Pick<EditorProps, 'renderField'> {
  readonly item: ItemSpec;
  readonly values: ItemValues;
  readonly path: string;
  readonly listPath: string;
  readonly at: number;
  /** Of the items in the list. */
  readonly count: number;
}

function Item({ item, values, path, listPath, at, count, renderField }: ItemProps) {
  const { designs } = useStores();
  const form = useForm();
  const [subject = ''] = form.subjects;
  const title = useDesign((design) => item.titleOf(values, design));
  const [isOpen, toggle] = useFold(itemKey(subject, path), false);
  const findings = form.findingsAt.get(path) ?? [];
  const inside = findingsUnder(form.findingsAt, [{ path }]);

  function remove(): void {
    const outcome = designs.run(removeItem(`Remove ${item.noun}`, subject, listPath, at));
    if (outcome === 'done') dropItemFold(subject, listPath, at, count);
  }

  return (
    <li className="min-w-0 rounded-md border border-line">
      <div className="flex min-w-0 items-center">
        <button
          type="button"
          aria-expanded={isOpen}
          data-field={path}
          onClick={toggle}
          className="flex min-h-7 min-w-0 flex-1 items-center gap-1 rounded-md px-1.5 text-left text-xs font-medium hover:bg-sunken coarse:min-h-11"
        >
          <ChevronRight
            size={12}
            aria-hidden
            className={classNames('shrink-0 transition-transform', isOpen && 'rotate-90')}
          />
          <span className="truncate">{title}</span>
          {!isOpen && <CountOf findings={inside} />}
        </button>
        {!form.isReadOnly && (
          <Tooltip text={`Remove ${item.noun}`} side="left">
            <button type="button" aria-label={`Remove ${title}`} className={TINY_BUTTON} onClick={remove}>
              <Trash2 size={12} aria-hidden />
            </button>
          </Tooltip>
        )}
      </div>
      <FieldFindings findings={findings} />
      {isOpen && (
        <div className="flex flex-col gap-1.5 border-t border-line p-2">
          {item.fields.map((spec) => renderField(spec, `${path}.`))}
        </div>
      )}
    </li>
  );
}
