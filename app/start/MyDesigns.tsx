import { useCallback, useEffect, useState } from 'react';
import type { Id } from '../../src/model/field.ts';
import { useStores } from '../store/context.tsx';
import type { DesignEntry } from '../store/database.ts';
import { storageProblem } from '../store/storage-problem.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DesignCard } from './DesignCard.tsx';
import { designsNamed, FEW_DESIGNS } from './shown-designs.ts';

interface Lists {
  readonly kept: readonly DesignEntry[];
  readonly deleted: readonly DesignEntry[];
}

/** The designs of this browser, newest first; below them what can still be brought back. */
export function MyDesigns() {
  const { workspace, toasts } = useStores();
  const [lists, setLists] = useState<Lists | null>(null);

  const refresh = useCallback(async () => {
    try {
      const library = await workspace.library();
      setLists({ kept: await library.list(), deleted: await library.listDeleted() });
    } catch (error) {
      toasts.show(storageProblem(error).text, { tone: 'error' });
      setLists({ kept: [], deleted: [] });
    }
  }, [workspace, toasts]);

  useEffect(() => {
    void workspace.stored
      .purge()
      .catch((error: unknown) => console.error(error))
      .then(refresh);
    // Another tab may have changed them meanwhile.
    const refreshIfShown = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', refreshIfShown);
    return () => document.removeEventListener('visibilitychange', refreshIfShown);
  }, [workspace, refresh]);

  if (!lists || lists.kept.length + lists.deleted.length === 0) return null;
  return (
    <section aria-labelledby="designs-title">
      <h2 id="designs-title" className="mb-3 text-[15px] font-semibold">
        My designs
      </h2>
      {lists.kept.length > 0 && <Kept entries={lists.kept} onChange={() => void refresh()} />}
      {lists.deleted.length > 0 && <Deleted entries={lists.deleted} onChange={() => void refresh()} />}
    </section>
  );
}

interface ListProps {
  readonly entries: readonly DesignEntry[];
  readonly onChange: () => void;
}

function Kept({ entries, onChange }: ListProps) {
  const [query, setQuery] = useState('');
  const [isAll, setIsAll] = useState(false);
  const found = designsNamed(entries, query);
  const shown = isAll || query.trim() !== '' ? found : found.slice(0, FEW_DESIGNS);
  return (
    <>
      {entries.length > FEW_DESIGNS && (
        <TextField
          label="Find a design"
          isLabelHidden
          type="search"
          placeholder={`Find one of ${entries.length} designs`}
          className="mb-3 max-w-80"
          value={query}
          onChange={setQuery}
        />
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))] gap-4">
        {shown.map((entry) => (
          <DesignCard key={entry.id} entry={entry} onChange={onChange} />
        ))}
      </ul>
      {found.length === 0 && <p className="text-ink-muted">No design is called so.</p>}
      {shown.length < found.length && (
        <Button className="mt-4" onClick={() => setIsAll(true)}>
          Show all {entries.length} designs
        </Button>
      )}
    </>
  );
}

function Deleted({ entries, onChange }: ListProps) {
  const { workspace, toasts } = useStores();

  async function bringBack(id: Id) {
    await (await workspace.library()).bringBack(id);
    onChange();
  }

  async function erase({ id, name }: DesignEntry) {
    const isGone = await workspace.stored.erase(id);
    const text = isGone ? 'is gone for good, and its room is free' : 'is open in another tab. Close it there first';
    toasts.show(`“${name || 'Untitled design'}” ${text}.`, isGone ? {} : { tone: 'error' });
    onChange();
  }

  return (
    <details className="mt-4 text-ink-soft">
      <summary className="w-fit rounded-md px-1 py-1 text-xs font-medium">
        Deleted in the last 7 days ({entries.length})
      </summary>
      <ul className="mt-2 flex flex-col gap-1">
        {entries.map((entry) => (
          <li key={entry.id} className="flex items-center gap-4">
            <bdi className="w-60 truncate max-md:w-36">{entry.name || 'Untitled design'}</bdi>
            <Action label="Bring back" name={entry.name} onClick={() => void bringBack(entry.id)} />
            <Action label="Delete for good" name={entry.name} onClick={() => void erase(entry)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ActionProps {
  readonly label: string;
  readonly name: string;
  readonly onClick: () => void;
}

function Action({ label, name, onClick }: ActionProps) {
  return (
    <button
      type="button"
      aria-label={`${label}: ${name || 'Untitled design'}`}
      className="min-h-6 shrink-0 font-medium text-link underline coarse:min-h-11"
      onClick={onClick}
    >
      {label}
    </button>
  );
}
