import { ArrowUpRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { entityRowOf } from '../../src/catalog/entities.ts';
import type { Design } from '../../src/model/design.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import { parseSubject } from '../../src/model/subject.ts';
import { useDesign, useFindings, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { AddControl } from './AddControl.tsx';
import { FieldFindings } from './FieldFindings.tsx';
import { Fold } from './FieldGroup.tsx';
import { FindingCount } from './FindingCount.tsx';
import type { InspectedCollection } from './fields/record-specs.ts';
import { groupKey, useFold } from './folds.ts';
import { useForm } from './form.tsx';
import { goTo } from './go-to.ts';
import { relatedGroupId } from './locate.ts';
import type { RelatedList, RelatedRow } from './related/related-list.ts';
import { relatedLists } from './related/related-lists.ts';
import { useMeaning } from './use-meaning.ts';

/** A longer list would push the fields' groups out of sight. */
const LONGEST_OPEN = 8;

/** A thousand rows take a third of a second to draw; whoever wants one of them finds it faster on the canvas. */
const MOST_AT_ONCE = 100;

interface RelatedListsProps {
  readonly collection: InspectedCollection;
  readonly id: Id;
}

/** The element's lists of other elements. */
export function RelatedLists({ collection, id }: RelatedListsProps) {
  return relatedLists(collection).map((list) => <Related key={list.id} collection={collection} id={id} list={list} />);
}

function Related({ collection, id, list }: RelatedListsProps & { readonly list: RelatedList }) {
  const design = useMeaning();
  const findings = useForm().findingsAt.get(list.id) ?? [];
  const foldKey = groupKey(collection, relatedGroupId(list.id));
  const [isOpen] = useFold(foldKey, false);
  const isLeft = list.count !== undefined && !isOpen;
  const rows = useMemo(() => (isLeft ? [] : list.rows(design, id)), [isLeft, design, id, list]);
  const count = isLeft ? list.count(design) : rows.length;
  if (count === 0 && list.isOptional) return null;
  return (
    <Fold
      foldKey={foldKey}
      title={list.title}
      startsOpen={list.count === undefined && count <= LONGEST_OPEN}
      findings={findings}
      mark={<span className="ml-auto text-[11px] text-ink-muted">{count}</span>}
      path={list.id}
    >
      <div className="flex flex-col gap-1 px-3 pb-3">
        <FieldFindings findings={findings} />
        <Rows rows={rows} />
        {list.add && <AddControl adding={list.add} id={id} />}
      </div>
    </Fold>
  );
}

function Rows({ rows }: { readonly rows: readonly RelatedRow[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <ul className="flex flex-col">
        {(showsAll ? rows : rows.slice(0, MOST_AT_ONCE)).map((row) => (
          <RowLink key={row.subject} row={row} />
        ))}
      </ul>
      {!showsAll && rows.length > MOST_AT_ONCE && (
        <Button size="small" tone="quiet" className="self-start" onClick={() => setShowsAll(true)}>
          Show all {rows.length}
        </Button>
      )}
    </>
  );
}

function RowLink({ row: { subject, title, detail } }: { readonly row: RelatedRow }) {
  const stores = useStores();
  const color = useDesign((design) => entityColor(design, subject));
  const badge = useFindings((state) => state.bySubject.get(subject));
  return (
    <li>
      <button
        type="button"
        onClick={() => goTo(stores, subject)}
        className="group flex min-h-7 w-full min-w-0 items-center gap-1.5 rounded-md px-1.5 text-left text-xs hover:bg-sunken coarse:min-h-11"
      >
        {color !== null && (
          <span
            aria-hidden
            className="size-2 shrink-0 rounded-xs"
            style={{ background: `var(--hw-entity-${color})` }}
          />
        )}
        <span className="min-w-0 truncate text-ink">{title}</span>
        <span className="min-w-8 flex-1 truncate text-ink-muted">{detail}</span>
        {badge && <FindingCount {...badge} />}
        <ArrowUpRight size={12} aria-hidden className="shrink-0 text-ink-muted opacity-0 group-hover:opacity-100" />
      </button>
    </li>
  );
}

/** Entities and what stores them carry their colour everywhere. */
function entityColor(design: Design, subject: Subject): string | null {
  const parts = parseSubject(subject);
  if (parts?.collection !== 'entities' && parts?.collection !== 'placements') return null;
  const entityId = parts.collection === 'entities' ? parts.id : design.placements.get(parts.id)?.entityId;
  return entityRowOf(design.entities.get(entityId ?? '')?.canonical ?? 'none').color;
}
