import type { LucideIcon } from 'lucide-react';
import { useStores } from '../../store/context.tsx';
import type { DialogName } from '../../store/session-store.ts';
import { Button } from '../../ui/Button.tsx';

export interface AdviceLink {
  readonly dialog: DialogName;
  readonly label: string;
  readonly Icon: LucideIcon;
}

/** Ways to the whole comparison, under the few that are suggested in place. */
export function AdviceLinks({ about, links }: { readonly about: string; readonly links: readonly AdviceLink[] }) {
  const { session } = useStores();
  return (
    <div className="-ml-2 flex flex-wrap">
      {links.map(({ dialog, label, Icon }) => (
        <Button
          key={dialog}
          size="small"
          tone="quiet"
          className="text-link"
          icon={<Icon size={13} aria-hidden />}
          onClick={() => session.openDialog(dialog, about)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
