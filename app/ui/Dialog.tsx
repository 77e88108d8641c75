import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly footer?: ReactNode;
  /** `sheet` stands along the right side and leaves what it speaks of in view. */
  readonly size?: 'small' | 'medium' | 'large' | 'sheet';
}

/**
 * A modal dialog, open as long as it is rendered. The browser's own element keeps the focus inside, closes on
 * Escape and gives the focus back; nothing of the page behind it can be reached meanwhile.
 */
export function Dialog({ title, onClose, children, footer, size = 'medium' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    const opener = document.activeElement;
    dialog.showModal();
    // Not the close button, which the browser would choose: its tooltip would take the first Escape for itself.
    const first = body.current?.querySelector<HTMLElement>(FOCUSABLE) ?? body.current;
    // With nothing to stop at in it, what is longer than the screen could not be scrolled by keys.
    if (first && first === body.current) first.tabIndex = 0;
    (first ?? dialog).focus();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is the pointer's way; Escape is the keyboard's.
    <dialog
      ref={element}
      tabIndex={-1}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
      className={classNames(
        'overflow-hidden border border-line-strong bg-panel p-0 text-ink shadow-floating outline-none',
        SIZES[size],
      )}
    >
      <div className={classNames('flex flex-col', size === 'sheet' ? 'h-full' : 'max-h-[min(90dvh,56rem)]')}>
        <header className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
          <h2 id={titleId} className="text-[15px] font-semibold">
            {title}
          </h2>
          <IconButton label="Close" icon={<X size={16} aria-hidden />} onClick={onClose} className="-mr-2" />
        </header>
        <div ref={body} className="-outline-offset-2 min-h-0 flex-1 overflow-y-auto px-5 py-4">
          {children}
        </div>
        {footer && (
          <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
        )}
      </div>
    </dialog>
  );
}

const FOCUSABLE = 'input:not(:disabled), select:not(:disabled), textarea, button:not(:disabled), a[href]';

const CENTRED = 'm-auto max-h-[min(90dvh,56rem)] w-[calc(100vw-2rem)] rounded-xl backdrop:bg-[rgb(10_18_30/0.45)]';
const SIZES = {
  small: `${CENTRED} max-w-md`,
  medium: `${CENTRED} max-w-2xl`,
  large: `${CENTRED} max-w-5xl`,
  sheet:
    'mt-0 mr-0 mb-0 ml-auto h-dvh max-h-dvh w-full max-w-xl rounded-l-xl border-r-0 backdrop:bg-[rgb(10_18_30/0.2)]',
} as const;
