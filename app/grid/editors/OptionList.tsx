import { Check } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../../ui/class-names.ts';
import type { GridOption } from '../grid-types.ts';

interface OptionListProps {
  readonly id: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly options: readonly GridOption[];
  readonly moreCount: number;
  /** -1 for none. */
  readonly activeIndex: number;
  /** Null where only one can be chosen. */
  readonly chosen: readonly string[] | null;
  readonly minWidthPx: number;
  readonly onChoose: (option: GridOption) => void;
}

const MAX_HEIGHT_PX = 288;
const GAP_PX = 2;

/** The options under the field, or above it where there is more room; over everything, so that no row cuts it off. */
export function OptionList(props: OptionListProps) {
  const { id, anchor, options, moreCount, activeIndex, chosen, minWidthPx, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const place = usePlace(anchor);

  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${activeIndex}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, activeIndex]);

  if (!place || options.length === 0) return null;
  return createPortal(
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-multiselectable={chosen !== null || undefined}
      aria-label="Options"
      tabIndex={-1}
      // A press must not take the focus from the field, which would end the edit.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      className="fixed z-50 overflow-y-auto rounded-lg border border-line-strong bg-panel p-1 text-xs text-ink shadow-floating"
      style={{
        left: place.left,
        top: place.top,
        bottom: place.bottom,
        minWidth: minWidthPx,
        maxWidth: `min(24rem, calc(100vw - ${place.left}px - 8px))`,
        maxHeight: place.maxHeight,
      }}
    >
      {options.map((option, index) => {
        const isFirstOfGroup = option.group !== undefined && option.group !== options[index - 1]?.group;
        const isChosen = chosen?.includes(option.value) ?? false;
        return (
          <div key={option.value}>
            {isFirstOfGroup && (
              <p className="px-2 pt-1.5 pb-0.5 text-[11px] font-semibold text-ink-muted">{option.group}</p>
            )}
            <div
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={chosen === null ? index === activeIndex : isChosen}
              onClick={() => onChoose(option)}
              onKeyDown={() => undefined}
              className={classNames(
                'flex min-h-7 items-center gap-1.5 rounded-md px-2 coarse:min-h-11',
                index === activeIndex ? 'bg-selected' : 'hover:bg-sunken',
              )}
            >
              {chosen !== null && (
                <span className="flex w-3.5 shrink-0 text-link">{isChosen && <Check size={14} aria-hidden />}</span>
              )}
              <span className="truncate">{option.label}</span>
            </div>
          </div>
        );
      })}
      {moreCount > 0 && <p className="px-2 py-1 text-ink-muted">{moreCount} more: type to find them.</p>}
    </div>,
    document.body,
  );
}

interface ListPlace {
  readonly left: number;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
  readonly maxHeight: number;
}

/** Measured where the field stands, and again when something scrolls it away. */
function usePlace(anchor: RefObject<HTMLElement | null>): ListPlace | null {
  const [place, setPlace] = useState<ListPlace | null>(null);
  useLayoutEffect(() => {
    const measure = () => setPlace(placeBeside(anchor.current?.getBoundingClientRect()));
    measure();
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [anchor]);
  return place;
}

function placeBeside(rect: DOMRect | undefined): ListPlace | null {
  if (!rect) return null;
  const below = innerHeight - rect.bottom - 8;
  const above = rect.top - 8;
  const isBelow = below >= Math.min(MAX_HEIGHT_PX, above);
  return {
    left: Math.max(8, Math.min(rect.left, innerWidth - 200)),
    top: isBelow ? rect.bottom + GAP_PX : undefined,
    bottom: isBelow ? undefined : innerHeight - rect.top + GAP_PX,
    maxHeight: Math.min(MAX_HEIGHT_PX, isBelow ? below : above),
  };
}
