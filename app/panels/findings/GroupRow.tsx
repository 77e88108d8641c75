import { ChevronDown } from 'lucide-react';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { Row } from './finding-rows.ts';
import { toggleGroup } from './panel-state.ts';

/** The heading of several findings of one rule or element. */
export function GroupRow({ row }: { readonly row: Extract<Row, { type: 'group' }> }) {
  return (
    <button
      type="button"
      aria-expanded={row.isOpen}
      onClick={() => toggleGroup(row.key)}
      className="flex min-h-8.5 w-full items-center gap-2 border-b border-line bg-sunken px-4 py-1 text-left coarse:min-h-11"
    >
      <SeverityIcon severity={row.worst} size={15} />
      <span className="min-w-0 flex-1 truncate text-xs font-semibold">{row.title}</span>
      <span className="text-xs text-ink-soft">{row.count}</span>
      <ChevronDown size={14} aria-hidden className={classNames('shrink-0', !row.isOpen && '-rotate-90')} />
    </button>
  );
}
