import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SystemKind } from '../../src/catalog/system-kind.ts';
import { displayName } from '../../src/catalog/system-names.ts';
import { replaceKind } from '../../src/commands/systems.ts';
import { createSystem, orgAt, placeEntity } from '../actions/create.ts';
import { freePlace, POINTED_GAP } from '../actions/free-place.ts';
import { useStores } from '../store/context.tsx';
import type { QuickCreate } from '../store/session-store.ts';
import type { Stores } from '../store/stores.ts';
import { CreateSearch } from './CreateSearch.tsx';
import { OrgQuestion } from './OrgQuestion.tsx';
import type { Option } from './options.ts';
import { type OrgChoice, orgChoices } from './org-choices.ts';

interface Wanted {
  readonly kind: SystemKind;
  readonly name?: string | undefined;
}

export function QuickCreatePopup({ asked }: { readonly asked: QuickCreate }) {
  const stores = useStores();
  const { designs, session, canvas } = stores;
  const popup = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  /** An entity chosen here, which then asks for its system. */
  const [entity, setEntity] = useState(asked.entity);
  const question = { ...asked, entity };

  function close(): void {
    session.closeQuickCreate();
    if (session.getState().tool === 'place') session.setTool('select');
    canvas.focus();
  }

  /** Where it came to lie may be out of view: the next of a chain, or a system chosen by its name. */
  function show(systemId: string | null): void {
    const card = stores.scene.getState().scene.cards.get(systemId ?? '');
    if (card) canvas.bringIntoView(card);
  }

  function choose(option: Option): void {
    switch (option.type) {
      case 'existing':
        if (entity) placeEntity(stores, entity, option.system.id);
        show(option.system.id);
        close();
        break;
      case 'entity':
        setEntity({ entityId: option.entity.id });
        break;
      case 'canonical':
        setEntity({ canonical: option.row.canonical });
        break;
      case 'custom':
        chooseSystem({ kind: 'custom', name: option.name });
        break;
      case 'system':
        chooseSystem({ kind: option.row.kind });
    }
  }

  function chooseSystem(system: Wanted): void {
    const isInFrame = orgAt(stores, system.kind, asked.at) !== null;
    if (asked.replace !== null) {
      designs.run(replaceKind(asked.replace, system.kind));
      close();
    } else if (!isInFrame && orgChoices(designs.getState().design, system.kind).length > 0) {
      setWanted(system);
    } else {
      create(system, null);
    }
  }

  function create({ kind, name }: Wanted, choice: OrgChoice | null): void {
    const id = createSystem(stores, {
      kind,
      name,
      corner: freePlace(stores.scene.getState().scene, asked.at, POINTED_GAP),
      orgId: (choice ? choice.orgId : orgAt(stores, kind, asked.at)) ?? undefined,
      isOwnOrgChosen: choice !== null,
      connectFrom: asked.connectFrom,
      entity,
    });
    show(id);
    close();
  }

  useOutsidePress(popup, close);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (wanted) setWanted(null);
    else if (entity !== asked.entity) setEntity(asked.entity);
    else close();
  }

  return (
    <div
      ref={popup}
      role="dialog"
      aria-label={titleOf(question, stores)}
      onKeyDown={onKeyDown}
      style={placeOf(canvas.toClient(asked.at))}
      className="fixed z-40 flex max-h-[26rem] w-[21.5rem] max-w-[calc(100vw-1rem)] flex-col overflow-hidden rounded-xl border border-line-strong bg-panel text-ink shadow-floating"
    >
      {wanted ? (
        <OrgQuestion
          title={`Where does ${wanted.name ?? displayName(wanted.kind)} live?`}
          choices={orgChoices(designs.getState().design, wanted.kind)}
          onChoose={(choice) => create(wanted, choice)}
        />
      ) : (
        <CreateSearch
          key={entity ? 'place' : 'create'}
          title={titleOf(question, stores)}
          asked={question}
          onChoose={choose}
        />
      )}
    </div>
  );
}

function titleOf({ connectFrom, entity, replace }: QuickCreate, { designs }: Stores): string {
  const { systems, entities } = designs.getState().design;
  if (replace !== null) return `Replace ${systems.get(replace)?.name ?? ''} with`;
  if (connectFrom !== null) return `Connect ${systems.get(connectFrom)?.name ?? ''} to`;
  if (!entity) return 'Add to the canvas';
  const name = 'entityId' in entity ? entities.get(entity.entityId)?.name : entity.canonical;
  return `Place ${name ?? 'entity'} in`;
}

/** As large as the popup may become, in pixels. */
const SIZE = { width: 344, height: 416 };
const MARGIN = 8;

/** Beside the point, inside the window. */
function placeOf({ x, y }: { readonly x: number; readonly y: number }) {
  const left = Math.max(MARGIN, Math.min(x, window.innerWidth - SIZE.width - MARGIN));
  const top = Math.max(MARGIN, Math.min(y, window.innerHeight - SIZE.height - MARGIN));
  return { left, top };
}

function useOutsidePress(popup: { readonly current: HTMLElement | null }, onPress: () => void): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !popup.current?.contains(event.target)) latest.current();
    };
    window.addEventListener('pointerdown', onDown, true);
    return () => window.removeEventListener('pointerdown', onDown, true);
  }, [popup]);
}
