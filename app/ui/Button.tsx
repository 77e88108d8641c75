import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type ButtonTone = 'plain' | 'primary' | 'action' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: ButtonTone;
  readonly size?: 'small' | 'normal';
  /** Before the text; decoration only. */
  readonly icon?: ReactNode;
}

/** `plain` is outlined, `primary` the one main action of a place, `action` a fix, `quiet` text only. */
export function Button({ tone = 'plain', size = 'normal', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(BASE, SIZES[size], TONES[tone], className)}>
      {icon}
      {children}
    </button>
  );
}

const BASE =
  'inline-flex items-center justify-center gap-1.5 rounded-lg border font-medium select-none transition-colors disabled:opacity-45 coarse:min-h-11';

const SIZES = {
  small: 'min-h-6 max-w-full px-2.5 py-0.5 text-left text-xs',
  normal: 'h-8 px-3 text-[13px] whitespace-nowrap',
} as const;

const TONES: Readonly<Record<ButtonTone, string>> = {
  plain: 'border-line-strong bg-panel text-ink shadow-raised enabled:hover:bg-sunken',
  primary: 'border-accent bg-accent text-on-accent enabled:hover:border-accent-hover enabled:hover:bg-accent-hover',
  action: 'border-line-action bg-panel text-link enabled:hover:bg-selected',
  quiet: 'border-transparent bg-transparent text-ink-soft enabled:hover:bg-sunken enabled:hover:text-ink',
  danger: 'border-error-line bg-panel text-error enabled:hover:bg-error-ground',
};
