import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from '../ui/class-names.ts';
import { COMPACT_FIELD } from './look.ts';

/** The browser's own list with our arrow, as dense as the other fields. `isEmpty` shows that nothing is chosen. */
export function SelectBox({
  isEmpty,
  className,
  children,
  ...rest
}: ComponentProps<'select'> & { readonly isEmpty: boolean }) {
  return (
    <span className="relative block min-w-0">
      <select
        {...rest}
        className={classNames(COMPACT_FIELD, 'appearance-none truncate pr-6', isEmpty && 'text-ink-muted', className)}
      >
        {children}
      </select>
      <ChevronDown
        size={12}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-ink-muted"
      />
    </span>
  );
}
