import { Eye } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyOpenDesign } from '../start/opening.ts';
import { useStores, useWorkspace } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';

/** A tab that does not answer is overruled after four seconds. */
const LONGEST_TAKE_OVER_MS = 6000;

/** Says why nothing can be edited here, and what to do about it. */
export function Banner() {
  const stores = useStores();
  const kind = useWorkspace(({ open }) => open.kind);
  const role = useWorkspace((state) => state.role);
  const isFollowing = kind === 'stored' && role === 'follower';
  const [isTakingOver, setIsTakingOver] = useState(false);

  // Where several tabs asked at once another one may have come first: then it can be asked again.
  useEffect(() => {
    if (!isTakingOver) return;
    const timer = setTimeout(() => setIsTakingOver(false), isFollowing ? LONGEST_TAKE_OVER_MS : 0);
    return () => clearTimeout(timer);
  }, [isTakingOver, isFollowing]);

  if (kind !== 'link' && !isFollowing) return null;
  return (
    <section
      aria-label="Read-only"
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-info-line bg-info-ground px-4 py-1.5 max-md:px-2"
    >
      <p className="flex items-center gap-3 font-medium max-md:gap-2">
        <Eye size={16} aria-hidden className="shrink-0 text-info" />
        {isFollowing ? 'Editing in another tab' : 'A shared design. It is read-only and not kept in this browser.'}
      </p>
      {isFollowing && (
        <Button
          size="small"
          tone="action"
          disabled={isTakingOver}
          onClick={() => {
            setIsTakingOver(true);
            stores.workspace.takeOver();
          }}
        >
          {isTakingOver ? 'Taking over…' : 'Take over'}
        </Button>
      )}
      <Button size="small" tone="action" onClick={() => void copyOpenDesign(stores)}>
        {isFollowing ? 'Open a copy' : 'Make a copy'}
      </Button>
    </section>
  );
}
