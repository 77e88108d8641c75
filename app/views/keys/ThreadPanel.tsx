import { type ReactNode, useId, useMemo, useState } from 'react';
import { entityName } from '../../../src/deliverables/names.ts';
import { threadSummary } from '../../../src/deliverables/thread-text.ts';
import { isPerson } from '../../../src/topology/identity-scope.ts';
import { breakCount, identityThread } from '../../../src/topology/identity-thread.ts';
import type { EntityNode } from '../../../src/topology/topology.ts';
import { useSession, useStores } from '../../store/context.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ViewModel } from '../use-view-model.ts';
import { ThreadLine } from './ThreadLine.tsx';
import { TranslationList } from './TranslationList.tsx';

interface ThreadPanelProps extends ViewModel {
  readonly switcher: ReactNode;
}

/** One entity's identifier from system to system: the line of places, and what each flow makes of it. */
export function ThreadPanel({ topology, findings, switcher }: ThreadPanelProps) {
  const { session } = useStores();
  const selectId = useId();
  const selected = useSession((state) => state.selection);
  const [chosen, setChosen] = useState<string | null>(null);
  const entities = useMemo(() => topology.entities.toSorted((a, b) => a.entity.order - b.entity.order), [topology]);
  const entity =
    entities.find((node) => node.entity.id === chosen) ??
    entities.find((node) => selected.has(`entity:${node.entity.id}`)) ??
    firstOf(entities);
  const thread = useMemo(() => (entity ? identityThread(topology, entity) : null), [topology, entity]);
  const breaks = thread ? breakCount(thread) : 0;
  return (
    <>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-panel px-3 py-2">
        {switcher}
        {entity && (
          <span className="flex items-center gap-2 text-xs font-medium">
            <label htmlFor={selectId}>Entity</label>
            <Select
              id={selectId}
              value={entity.entity.id}
              options={entities.map((node) => ({ value: node.entity.id, label: entityName(node) }))}
              onChange={(id) => {
                setChosen(id);
                session.select([`entity:${id}`]);
              }}
              className="w-48"
            />
          </span>
        )}
        {thread && thread.stations.length > 0 && (
          <p role="status" className="text-[13px] font-medium">
            {breaks === 0 ? 'Holds from end to end' : `Breaks in ${breaks} ${breaks === 1 ? 'place' : 'places'}`}
          </p>
        )}
      </div>
      <div className="min-h-0 flex-1 overflow-auto bg-panel p-4">
        {!thread && <NoEntity />}
        {thread && (
          <div className="flex flex-col gap-5">
            {/* The same in a sentence, for who cannot see the line. */}
            <p className={thread.stations.length > 0 ? 'sr-only' : 'text-[13px] text-ink-soft'}>
              {threadSummary(thread)}
            </p>
            {thread.stations.length > 0 && <ThreadLine thread={thread} findings={findings} />}
            {thread.translations.length > 0 && <TranslationList thread={thread} findings={findings} />}
          </div>
        )}
      </div>
    </>
  );
}

/** People first: theirs is the thread that is asked for. */
function firstOf(entities: readonly EntityNode[]): EntityNode | undefined {
  return (
    entities.find((node) => isPerson(node) && node.placements.length > 0) ??
    entities.find(({ placements }) => placements.length > 0) ??
    entities[0]
  );
}

function NoEntity() {
  return (
    <div className="max-w-lg text-[13px] text-ink-soft">
      <p className="font-semibold text-ink">No entity yet</p>
      <p className="mt-1">
        Add an entity such as Customer in the Ownership view and say where it is stored. Its identity thread then shows
        by which identifier each system knows it, and where nothing carries that on.
      </p>
    </div>
  );
}
