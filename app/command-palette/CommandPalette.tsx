import { Command } from 'cmdk';
import { useEffect, useMemo, useState } from 'react';
import type { Subject } from '../../src/model/field.ts';
import { type Action, applies, perform } from '../actions/action.ts';
import { ALL_ACTIONS } from '../actions/all.ts';
import { RULE_ACTIONS } from '../actions/lists/rule-actions.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { reveal } from '../store/reveal.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Keys } from '../ui/Keys.tsx';
import { findElements } from './find-elements.ts';
import { foundActions } from './found-actions.ts';

/** More, and typing another letter is quicker than reading on. */
const MAX_ELEMENTS = 50;

/** Everything one can do, and everything there is, by its first letters. */
export function CommandPalette({ finds }: { readonly finds: 'all' | 'elements' }) {
  const stores = useStores();
  const { session } = stores;
  const design = useDesign((whole) => whole);
  const [text, setText] = useState('');
  // The dialog has the focus by now: no letter comes past its field any more.
  useEffect(() => setText(session.getState().typedAhead), [session]);
  const found = (known: readonly Action[]) =>
    finds === 'all' ? foundActions(known, text).filter((action) => applies(action, stores)) : [];
  const actions = found(ALL_ACTIONS);
  // Their titles have every word of the field: who types a name means the element.
  const rulePages = text.trim() === '' ? [] : found(RULE_ACTIONS);
  const wantsElements = finds === 'elements' || text.trim() !== '';
  const elements = useMemo(
    () => (wantsElements ? findElements(design, text, MAX_ELEMENTS) : []),
    [design, text, wantsElements],
  );

  /** Closed first, so that the focus is back where it was when the action begins. */
  function after(step: () => void): void {
    session.closeDialog();
    setTimeout(step);
  }
  const choose = (action: Action) => after(() => void perform(action, stores));
  const show = (subject: Subject) => after(() => reveal(stores, subject, null));
  const label = finds === 'all' ? 'Search actions and elements' : 'Search elements';

  return (
    <Dialog
      title={finds === 'all' ? 'Do anything' : 'Find an element'}
      size="small"
      onClose={() => session.closeDialog()}
    >
      <Command shouldFilter={false} label={label} loop className="flex flex-col gap-2">
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={finds === 'all' ? 'Zoom, align, Sales Cloud, Order…' : 'System, entity, flow…'}
          maxLength={200}
          className="h-9 w-full rounded-lg border border-line-strong bg-sunken px-2.5 text-[13px] placeholder:text-ink-muted coarse:h-11 coarse:text-base"
        />
        <Command.List className="h-80 overflow-y-auto">
          <Command.Empty className="px-2 py-6 text-center text-ink-muted">
            Nothing found for “{text.trim()}”.
          </Command.Empty>
          <ActionGroup heading="Actions" actions={actions} onChoose={choose} />
          {elements.length > 0 && (
            <Command.Group heading="Elements" className={GROUP}>
              {elements.map(({ subject, name, kind }) => (
                <Command.Item key={subject} value={subject} onSelect={() => show(subject)} className={ROW}>
                  <span className="min-w-0 flex-1 truncate">{name}</span>
                  <span className="shrink-0 text-xs text-ink-muted">{kind}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          <ActionGroup heading="Rules" actions={rulePages} onChoose={choose} />
        </Command.List>
      </Command>
    </Dialog>
  );
}

interface ActionGroupProps {
  readonly heading: string;
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

function ActionGroup({ heading, actions, onChoose }: ActionGroupProps) {
  if (actions.length === 0) return null;
  return (
    <Command.Group heading={heading} className={GROUP}>
      {actions.map((action) => (
        <Command.Item key={action.id} value={`action ${action.id}`} onSelect={() => onChoose(action)} className={ROW}>
          <span className="flex w-4 shrink-0 justify-center text-ink-muted">
            {action.icon && <action.icon size={15} aria-hidden />}
          </span>
          <span className="flex-1">{action.label}</span>
          {action.shortcuts[0] && <Keys shortcut={action.shortcuts[0]} />}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

const GROUP =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-soft';
const ROW = 'flex min-h-8 items-center gap-2 rounded-md px-2 py-1 data-[selected=true]:bg-selected coarse:min-h-11';
