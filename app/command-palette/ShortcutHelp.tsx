import { ACTION_GROUPS } from '../actions/action.ts';
import { ALL_ACTIONS } from '../actions/all.ts';
import { useStores } from '../store/context.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Keys } from '../ui/Keys.tsx';
import { GESTURES } from './gestures.ts';

/** Every shortcut there is, from the very list that is listened to. */
export function ShortcutHelp() {
  const { session } = useStores();
  const groups = ACTION_GROUPS.map((name) => ({
    name,
    rows: ALL_ACTIONS.filter(({ group, shortcuts }) => group === name && shortcuts.length > 0),
  }));
  return (
    <Dialog title="Keyboard shortcuts" size="large" onClose={() => session.closeDialog()}>
      <div className="gap-8 sm:columns-2 lg:columns-3">
        {groups.map(({ name, rows }) => (
          <Section key={name} title={name} rows={rows.map(({ label, shortcuts }) => ({ label, shortcuts }))} />
        ))}
        <Section title="On the canvas" rows={GESTURES} />
      </div>
    </Dialog>
  );
}

interface SectionProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly shortcuts: readonly string[] }[];
}

function Section({ title, rows }: SectionProps) {
  return (
    <section aria-label={title} className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-xs font-semibold text-ink-soft">{title}</h3>
      <dl>
        {rows.map(({ label, shortcuts }) => (
          <div key={label} className="flex min-h-7 items-center justify-between gap-3 border-b border-line py-0.5">
            <dt>{label}</dt>
            <dd className="flex shrink-0 flex-wrap items-center justify-end gap-x-2 gap-y-0.5">
              {shortcuts.map((shortcut) => (
                <Keys key={shortcut} shortcut={shortcut} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
