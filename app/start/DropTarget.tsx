import { FileUp } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStores } from '../store/context.tsx';
import { openFiles, openText } from './opening.ts';

/** A file dropped or pasted anywhere on the page opens as a new design; on the start screen a pasted text too. */
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
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // On the workbench a pasted text is elements for the canvas, and the clipboard's own actions take it.
      const isStart = stores.workspace.getState().open.kind === 'none';
      if (files.length > 0) void openFiles(stores, files);
      else if (isStart && text.trim() !== '') void openText(stores, text);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('paste', paste);
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

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
