import { X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { SHEET_SHARE } from '../store/sheet.ts';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useNarrow } from './use-narrow.ts';

interface SidePanelProps {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly widthPx: number;
  readonly limits: { readonly min: number; readonly normal: number; readonly max: number };
  readonly onWidth: (widthPx: number) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const KEY_STEP_PX = 16;
const SHEET = { height: `${SHEET_SHARE * 100}%` };

/** Beside the canvas, with an edge to drag; on a narrow screen a drawer (left) or a sheet (right) over it. */
export function SidePanel({ side, label, widthPx, limits, onWidth, onClose, children }: SidePanelProps) {
  const narrow = useNarrow();
  const panel = useRef<HTMLElement>(null);
  const clamp = (width: number) => Math.round(Math.min(limits.max, Math.max(limits.min, width)));
  const isLeft = side === 'left';

  /** The width follows the pointer without React; it is kept on release. */
  function drag(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const startX = event.clientX;
    const widthAt = ({ clientX }: { clientX: number }) => clamp(widthPx + (clientX - startX) * (isLeft ? 1 : -1));
    const move = (moved: globalThis.PointerEvent) => panel.current?.style.setProperty('width', `${widthAt(moved)}px`);
    const end = (ended: globalThis.PointerEvent) => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      onWidth(widthAt(ended));
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  }

  function nudge(event: KeyboardEvent) {
    const step = { ArrowLeft: -KEY_STEP_PX, ArrowRight: KEY_STEP_PX }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onWidth(clamp(widthPx + (isLeft ? step : -step)));
  }

  return (
    <aside
      ref={panel}
      aria-label={label}
      className={classNames(
        'flex min-h-0 flex-col bg-panel',
        narrow ? 'absolute z-30 shadow-floating' : 'relative shrink-0',
        narrow && isLeft && 'inset-y-0 left-0 w-[min(20rem,85vw)] border-r border-line',
        narrow && !isLeft && 'inset-x-0 bottom-0 rounded-t-xl border-t border-line',
        !narrow && (isLeft ? 'border-r border-line' : 'border-l border-line'),
      )}
      style={narrow ? (isLeft ? undefined : SHEET) : { width: widthPx }}
    >
      {narrow && (
        <div className={isLeft ? 'flex items-center justify-between pt-1 pr-1 pl-4' : 'absolute top-0.5 right-1 z-10'}>
          {isLeft && <span className="font-semibold">{label}</span>}
          <IconButton label={`Close ${label.toLowerCase()}`} icon={<X size={16} aria-hidden />} onClick={onClose} />
        </div>
      )}
      {children}
      {!narrow && (
        // biome-ignore lint/a11y/useSemanticElements: a splitter is a focusable separator; `hr` cannot be one.
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label={`Width of ${label.toLowerCase()}`}
          aria-valuenow={widthPx}
          aria-valuemin={limits.min}
          aria-valuemax={limits.max}
          tabIndex={0}
          onPointerDown={drag}
          onKeyDown={nudge}
          onDoubleClick={() => onWidth(limits.normal)}
          className={classNames(
            'absolute inset-y-0 z-10 w-1.5 cursor-col-resize touch-none hover:bg-ring/40 focus-visible:bg-ring/40',
            isLeft ? '-right-0.75' : '-left-0.75',
          )}
        />
      )}
    </aside>
  );
}
