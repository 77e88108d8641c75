import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does: its accessible name, and its tooltip unless `tooltip` says more. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly tooltip?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly isPressed?: boolean | undefined;
}

/** A square button of one icon. `isPressed` makes it a toggle. */
export function IconButton({ label, icon, tooltip, shortcut, side, isPressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={tooltip ?? label} shortcut={shortcut} {...(side ? { side } : {})}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        {...rest}
        className={classNames(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-md transition-colors enabled:hover:bg-sunken disabled:opacity-40 coarse:size-11',
          isPressed ? 'bg-selected text-link' : 'text-ink-soft',
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
