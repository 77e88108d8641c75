import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from '../ui/class-names.ts';

interface PaletteSectionProps {
  readonly title: string;
  readonly isOpenFirst?: boolean;
  /** Right of the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function PaletteSection({ title, isOpenFirst = true, action, children }: PaletteSectionProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col">
      <div className="flex min-h-7 items-center gap-1">
        <h2 id={`${id}-title`} className="min-w-0 flex-1 text-xs font-semibold text-ink-soft">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={() => setOpen(!isOpen)}
            className="flex w-full items-center justify-between gap-1 rounded py-1 text-left coarse:min-h-11"
          >
            {title}
            <ChevronDown
              size={14}
              aria-hidden
              className={classNames('transition-transform', !isOpen && '-rotate-90')}
            />
          </button>
        </h2>
        {action}
      </div>
      <div id={`${id}-body`} hidden={!isOpen} className="pt-1 pb-2">
        {isOpen && children}
      </div>
    </section>
  );
}
