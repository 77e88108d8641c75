import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { MARK_GLYPHS } from '../../src/catalog/glyphs.ts';
import type { Entity } from '../../src/model/records/structure.ts';
import { subjectOf } from '../../src/model/subject.ts';
import { entityColorOf } from '../../src/scene/entity-color.ts';
import { EntitySwatch } from '../marks/EntitySwatch.tsx';
import { Glyph } from '../marks/Glyph.tsx';
import { useDesign, useHistory, useSession, useStores } from '../store/context.tsx';
import { drawnSubjects } from '../store/drawn-subjects.ts';
import { reveal } from '../store/reveal.ts';
import { classNames } from '../ui/class-names.ts';
import { useDragToPlace } from './drag-to-place.ts';
import { placeByClick } from './place-by-click.ts';
import { placeFreely } from './place-freely.ts';

/** Drag it onto a system to say that the system holds it; click it to see and edit it. */
export function EntityRow({ entity }: { readonly entity: Entity }) {
  const stores = useStores();
  const { designs, session } = stores;
  const subject = subjectOf('entities', entity.id);
  const isSelected = useSession(({ selection }) => selection.has(subject));
  const isPlacing = useSession(
    ({ placing }) => placing !== null && 'entityId' in placing && placing.entityId === entity.id,
  );
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const drag = useDragToPlace({ entityId: entity.id });
  const name = entity.name || entity.id;
  const hover = () => session.highlight(drawnSubjects(designs.getState().design, subject));
  const leave = () => session.highlight([]);
  // A row that goes away under the pointer is never left by it.
  useEffect(() => () => session.highlight([]), [session]);

  return (
    <li
      onPointerEnter={hover}
      onPointerLeave={leave}
      className={classNames(
        'group flex min-h-7 items-center rounded-md',
        isSelected || isPlacing ? 'bg-selected' : 'hover:bg-sunken focus-within:bg-sunken',
      )}
    >
      <button
        type="button"
        {...drag}
        onClick={() => reveal(stores, subject, null)}
        className="flex min-w-0 flex-1 touch-pan-y items-center gap-2 self-stretch rounded-md px-1.5 text-left select-none coarse:min-h-11"
      >
        <EntitySwatch color={entityColorOf(entity)} />
        <span className="min-w-0 flex-1 truncate">{name}</span>
        <Owner systemId={entity.systemOfRecord} />
      </button>
      {!isReadOnly && (
        <button
          type="button"
          aria-label={`Place ${name} in a system`}
          title="Place it in a system"
          aria-pressed={isPlacing}
          onClick={(event) => {
            if (event.detail === 0) placeFreely(stores, { entityId: entity.id });
            else if (isPlacing) session.setTool('select');
            else placeByClick(stores, { entityId: entity.id });
          }}
          className="sr-only size-6 shrink-0 items-center justify-center rounded-md text-ink-soft group-focus-within:not-sr-only group-focus-within:flex group-hover:not-sr-only group-hover:flex hover:bg-panel coarse:not-sr-only coarse:flex coarse:size-11"
        >
          <Plus size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}

function Owner({ systemId }: { readonly systemId: string | null }) {
  const owner = useDesign(({ systems }) => (systemId === null ? undefined : systems.get(systemId)?.name));
  if (owner === undefined) return <span className="shrink-0 text-xs text-error">no owner</span>;
  return (
    <span className="flex max-w-[55%] min-w-0 items-center gap-1 text-xs text-ink-soft">
      <Glyph glyph={MARK_GLYPHS.systemOfRecord} size={13} className="shrink-0 text-ink-muted" />
      <span className="sr-only">owner </span>
      <span className="truncate">{owner}</span>
    </span>
  );
}
