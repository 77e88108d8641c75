import { shortened } from '../../marks/shortened.ts';
import type { Row } from './finding-rows.ts';
import { toggleWhole } from './panel-state.ts';

/** Shows the rest of a long group, or hides it again. */
export function MoreRow({ row }: { readonly row: Extract<Row, { type: 'more' | 'fewer' }> }) {
  const { type, count, group, title } = row;
  return (
    <button
      type="button"
      onClick={() => toggleWhole(group)}
      className="flex min-h-8.5 w-full items-center border-b border-line py-1 pr-4 pl-10.5 text-left text-xs font-medium text-link hover:bg-sunken coarse:min-h-11"
    >
      {type === 'more' ? `Show ${count} more` : `Show only the first ${count}`}
      <span className="sr-only">: {shortened(title)}</span>
    </button>
  );
}
