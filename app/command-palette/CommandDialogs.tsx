import { lazy, Suspense } from 'react';
import { useSession } from '../store/context.tsx';

const CommandPalette = lazy(() =>
  import('./CommandPalette.tsx').then((module) => ({ default: module.CommandPalette })),
);
const ShortcutHelp = lazy(() => import('./ShortcutHelp.tsx').then((module) => ({ default: module.ShortcutHelp })));

/** The dialogs that list actions and elements, each loaded when it is first asked for. */
export function CommandDialogs() {
  const dialog = useSession((session) => session.dialog);
  return (
    <Suspense>
      {dialog === 'command-palette' && <CommandPalette finds="all" />}
      {dialog === 'find' && <CommandPalette finds="elements" />}
      {dialog === 'shortcuts' && <ShortcutHelp />}
    </Suspense>
  );
}
