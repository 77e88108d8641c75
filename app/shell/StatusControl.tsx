import { BadgeCheck, ChevronDown, Eye, PencilLine } from 'lucide-react';
import { setStatus } from '../../src/commands/design-wide.ts';
import { only } from '../../src/model/design.ts';
import type { About } from '../../src/model/records/governance.ts';
import { useDesign, useHistory, useStores } from '../store/context.tsx';
import { Menu, MenuChoice } from '../ui/Menu.tsx';

type Status = NonNullable<About['status']>;

/** How far the design is, and with that the tone in which its open questions are put. */
export function StatusControl() {
  const { designs } = useStores();
  const status: Status = useDesign((design) => only(design, 'about').status) ?? 'draft';
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const { icon: Icon, word } = LOOKS[status];
  return (
    <Menu
      label="Status of the design"
      trigger={
        <button
          type="button"
          disabled={isReadOnly}
          aria-label={`Status: ${word}`}
          className="flex h-7 items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-xs font-medium text-ink-soft enabled:hover:bg-sunken max-md:hidden"
        >
          <Icon size={13} aria-hidden />
          {word}
          <ChevronDown size={12} aria-hidden className="text-ink-muted" />
        </button>
      }
    >
      <MenuChoice
        label="Status"
        value={status}
        options={STATUSES.map((value) => ({ value, label: LOOKS[value].says }))}
        onChange={(next) => designs.run(setStatus(next))}
      />
    </Menu>
  );
}

const STATUSES: readonly Status[] = ['draft', 'review', 'approved'];

const LOOKS = {
  draft: { word: 'Draft', says: 'Draft: unanswered questions are to-dos', icon: PencilLine },
  review: { word: 'In review', says: 'In review: unanswered questions are findings', icon: Eye },
  approved: { word: 'Approved', says: 'Approved: unanswered questions are findings', icon: BadgeCheck },
} as const;
