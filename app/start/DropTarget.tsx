import { FileUp } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStores } from '../store/context.tsx';
import { openFiles } from './opening.ts';

/** A file dropped anywhere on the page opens as a new design. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const stores = useStores();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      void openFiles(stores, [...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [stores]);

  return (
    <>
      {children}
      {isOver && (
        <div className="pointer-events-none fixed inset-3 z-50 flex items-center justify-center rounded-xl border-2 border-dashed border-ring bg-panel/90">
          <p className="flex items-center gap-3 text-base font-semibold">
            <FileUp size={22} aria-hidden />
            Drop to open it as a new design
          </p>
        </div>
      )}
    </>
  );
}
