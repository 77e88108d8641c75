import { Ellipsis, WandSparkles } from 'lucide-react';
import type { Command } from '../../../src/commands/command.ts';
import { applyFix } from '../../actions/findings/apply-fix.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';

/** Each says what it changes. The best one at once, the others behind the dots. */
export function FixButtons({ fixes }: { readonly fixes: readonly Command[] }) {
  const stores = useStores();
  const [best, ...others] = fixes;
  if (!best) return null;
  return (
    <div className="relative mt-2 flex items-start gap-1.5">
      <Button
        tone="action"
        size="small"
        icon={<WandSparkles size={13} aria-hidden className="shrink-0" />}
        onClick={() => applyFix(stores, best)}
        className="min-w-0 justify-start! py-1 text-left leading-snug whitespace-normal!"
      >
        {shortened(best.label)}
      </Button>
      {others.length > 0 && (
        <Menu
          label="Other fixes"
          trigger={
            <IconButton
              label="Other fixes"
              icon={<Ellipsis size={15} aria-hidden />}
              className="size-6 border border-line-strong"
            />
          }
        >
          {others.map((fix) => (
            <MenuItem
              key={fix.label}
              icon={<WandSparkles size={13} aria-hidden />}
              onSelect={() => void applyFix(stores, fix)}
            >
              {shortened(fix.label)}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  );
}
