import type { ReactNode } from 'react';

interface EmptySectionProps {
  readonly title: string;
  readonly why: string;
  readonly action?: ReactNode;
}

/** What is missing, when it is needed, and the way to it. */
export function EmptySection({ title, why, action }: EmptySectionProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg border border-dashed border-line-strong px-4 py-4">
      <p className="font-medium">{title}</p>
      <p className="max-w-prose text-xs text-ink-soft">{why}</p>
      {action}
    </div>
  );
}
