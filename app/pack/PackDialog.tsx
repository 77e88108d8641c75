import { useEffect, useRef, useState } from 'react';
import { ALL_DELIVERABLES } from '../../src/deliverables/all-deliverables.ts';
import { PART_LIST } from '../../src/pack/part-list.ts';
import { Check } from '../export/Choice.tsx';
import { useSession, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { PackProgress } from './PackProgress.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { loadChoices, type PackChoices, saveChoices } from './pack-choices.ts';
import { sizeText } from './size-text.ts';
import { usePack } from './use-pack.ts';

const USUAL = PART_LIST.filter(({ isUsual }) => isUsual).map(({ id }) => id);

/** Everything that goes to the client in one file: what is in it is chosen once and remembered. */
export function PackDialog() {
  const { session } = useStores();
  const startsAtOnce = useSession(({ dialogAbout }) => dialogAbout === 'start');
  const [choices, setChoices] = useState(() => loadChoices(USUAL));
  const { state, make, cancel } = usePack();
  const started = useRef(false);
  const isMaking = state.is === 'making';
  const canMake = choices.parts.size > 0 && choices.deliverables.size > 0;

  useEffect(() => {
    if (!startsAtOnce || started.current || !canMake) return;
    started.current = true;
    make(choices);
  }, [startsAtOnce, canMake, choices, make]);

  function choose(next: PackChoices) {
    setChoices(next);
    saveChoices(next);
  }

  const sizes = new Map(state.is === 'done' ? state.pack.made.map(({ id, ...size }) => [id, size]) : []);

  return (
    <Dialog
      title="Download the pack"
      size="large"
      onClose={() => session.closeDialog()}
      footer={
        <>
          {isMaking && state.isSlow && <Button onClick={cancel}>Cancel</Button>}
          <Button tone="primary" onClick={() => make(choices)} disabled={isMaking || !canMake}>
            {isMaking ? 'Making the pack…' : 'Download the pack'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="sticky -top-4 z-10 bg-panel empty:hidden">
          <PackProgress state={state} />
        </div>
        <div className="grid gap-x-8 gap-y-4 md:grid-cols-[3fr_2fr]">
          <fieldset disabled={isMaking} className="flex min-w-0 flex-col gap-2">
            <legend className="mb-1 text-xs font-medium text-ink-soft">Files</legend>
            {PART_LIST.map(({ id, name, about }) => {
              const size = sizes.get(id);
              return (
                <Check
                  key={id}
                  label={size ? `${name} · ${sizeText(size)}` : name}
                  hint={about}
                  isChecked={choices.parts.has(id)}
                  onChange={(isIn) => choose({ ...choices, parts: toggled(choices.parts, id, isIn) })}
                />
              );
            })}
            {choices.parts.has('pdf') && (
              <div className="mt-2 max-w-72">
                <PaperChoice value={choices.paper} onChange={(paper) => choose({ ...choices, paper })} />
              </div>
            )}
          </fieldset>
          <fieldset disabled={isMaking} className="flex min-w-0 flex-col gap-2">
            <legend className="mb-1 text-xs font-medium text-ink-soft">Deliverables in them</legend>
            {ALL_DELIVERABLES.map(({ id, title }) => (
              <Check
                key={id}
                label={title}
                isChecked={choices.deliverables.has(id)}
                onChange={(isIn) => choose({ ...choices, deliverables: toggled(choices.deliverables, id, isIn) })}
              />
            ))}
          </fieldset>
        </div>
        {!canMake && (
          <p className="text-[13px] text-ink-soft">
            {choices.parts.size === 0 ? 'Choose at least one file.' : 'Choose at least one deliverable.'}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function toggled<T>(all: ReadonlySet<T>, id: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(all);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
