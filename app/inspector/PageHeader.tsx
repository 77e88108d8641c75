import { ChevronRight, Trash2 } from 'lucide-react';
import { deleteElements } from '../../src/commands/delete.ts';
import { WORDS } from '../../src/commands/naming.ts';
import { isSingleton } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { useDesign, useHistory, useStores } from '../store/context.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { type InspectedCollection, RECORD_SPECS } from './fields/record-specs.ts';
import { goTo } from './go-to.ts';
import { elementTitle } from './related/element-title.ts';
import { parentOf } from './related/parent-of.ts';
import { HEADING } from './use-focus-request.ts';

interface PageHeaderProps {
  readonly collection: InspectedCollection;
  readonly subject: Subject;
}

/** What is shown, where it belongs, and the way back. */
export function PageHeader({ collection, subject }: PageHeaderProps) {
  const title = useDesign((design) => elementTitle(design, subject));
  return (
    <header className="flex items-start gap-2 px-3 pt-2.5 pb-2">
      <div className="min-w-0 flex-1">
        {collection !== 'about' && <Breadcrumb subject={subject} />}
        <h2 tabIndex={-1} data-field={HEADING} className="text-sm font-semibold break-words text-ink outline-none">
          {title}
        </h2>
        <p className="text-xs text-ink-muted">{RECORD_SPECS[collection].noun}</p>
      </div>
      {!isSingleton(collection) && <DeleteButton collection={collection} subject={subject} />}
    </header>
  );
}

function Breadcrumb({ subject }: { readonly subject: Subject }) {
  const stores = useStores();
  const parent = useDesign((design) => parentOf(design, subject));
  const parentTitle = useDesign((design) => elementTitle(design, parent));
  const steps =
    parent === 'design'
      ? [['design', 'Design'] as const]
      : [['design', 'Design'] as const, [parent, parentTitle] as const];
  return (
    <nav aria-label="Breadcrumb">
      <ol className="-ml-1 flex min-w-0 flex-wrap items-center text-xs">
        {steps.map(([step, text]) => (
          <li key={step} className="flex min-w-0 items-center">
            <button
              type="button"
              className="min-h-6 max-w-48 truncate rounded px-1 text-link hover:underline coarse:min-h-11"
              onClick={() => goTo(stores, step)}
            >
              {text}
            </button>
            <ChevronRight size={12} aria-hidden className="shrink-0 text-ink-muted" />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function DeleteButton({ collection, subject }: PageHeaderProps) {
  const stores = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);

  function remove(): void {
    const parent = parentOf(stores.designs.getState().design, subject);
    if (stores.designs.run(deleteElements([subject])) === 'done') goTo(stores, parent);
  }

  return (
    <IconButton
      label={`Delete ${WORDS[collection]}`}
      icon={<Trash2 size={14} aria-hidden />}
      side="left"
      disabled={isReadOnly}
      onClick={remove}
    />
  );
}
