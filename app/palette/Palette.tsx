import { useRef, useState } from 'react';
import { SYSTEM_GROUPS } from '../../src/catalog/grouping.ts';
import { findCreatable, placingOf } from '../actions/creatable.ts';
import { useStores } from '../store/context.tsx';
import { EntityList } from './EntityList.tsx';
import { PaletteGroup } from './PaletteGroup.tsx';
import { PaletteResults } from './PaletteResults.tsx';
import { PaletteSearch } from './PaletteSearch.tsx';
import { placeFreely } from './place-freely.ts';

/** The left column: what can be put on the canvas, and the entities of this design. */
export function Palette() {
  const stores = useStores();
  const [text, setText] = useState('');
  const body = useRef<HTMLDivElement>(null);

  function placeFirst(): void {
    const [first] = findCreatable(stores.designs.getState().design, text);
    if (!first || text.trim() === '') return;
    placeFreely(stores, placingOf(first));
    setText('');
  }

  return (
    <div className="flex h-full min-h-0 flex-col bg-panel">
      <div className="px-3 pt-3 pb-2">
        <PaletteSearch
          text={text}
          onChange={setText}
          onEnter={placeFirst}
          onDown={() => body.current?.querySelector<HTMLElement>('[data-tile]')?.focus()}
        />
      </div>
      <div ref={body} className="relative flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto px-3 pb-4">
        {text.trim() === '' ? (
          <>
            {SYSTEM_GROUPS.map((group) => (
              <PaletteGroup key={group.id} group={group} />
            ))}
            <EntityList />
          </>
        ) : (
          <PaletteResults text={text} />
        )}
      </div>
    </div>
  );
}
