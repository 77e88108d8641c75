import { Monitor, Moon, Sun } from 'lucide-react';
import { useSession, useStores } from '../store/context.tsx';
import type { ThemeChoice } from '../store/session-store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuChoice } from '../ui/Menu.tsx';

export function ThemeMenu({ className }: { readonly className?: string }) {
  const { session } = useStores();
  const theme = useSession((state) => state.theme);
  const Icon = ICONS[theme];
  return (
    <Menu
      label="Theme"
      align="end"
      trigger={<IconButton label="Theme" icon={<Icon size={17} aria-hidden />} className={className} />}
    >
      <MenuChoice label="Theme" value={theme} options={OPTIONS} onChange={(next) => session.prefer({ theme: next })} />
    </Menu>
  );
}

const ICONS = { light: Sun, dark: Moon, system: Monitor } as const;

const OPTIONS: readonly { value: ThemeChoice; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'Like the system' },
];
