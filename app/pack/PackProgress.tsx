import { CircleCheck } from 'lucide-react';
import { sizeText } from './size-text.ts';
import type { PackState } from './use-pack.ts';

/** How far it is, and what came of it. Nothing for what is done before anybody could read it. */
export function PackProgress({ state }: { readonly state: PackState }) {
  switch (state.is) {
    case 'idle':
      return null;
    case 'failed':
      return (
        <p role="alert" className="rounded-lg bg-error-ground px-3 py-2 text-[13px] text-error">
          {state.message}
        </p>
      );
    case 'making':
      return state.isSlow ? <Making step={state.step} /> : null;
    case 'done':
      return <Done pack={state.pack} />;
  }
}

function Making({ step }: { readonly step: (PackState & { is: 'making' })['step'] }) {
  const name = step?.name ?? 'Beginning';
  return (
    <div className="rounded-lg bg-sunken px-3 py-2 text-[13px]">
      <p role="status">
        Making: {name}
        {step && ` (${step.done + 1} of ${step.count})`}
      </p>
      <progress
        className="mt-1 h-2 w-full accent-(--color-accent)"
        value={step?.done ?? 0}
        max={step?.count ?? 1}
        aria-label="Pack"
      />
    </div>
  );
}

function Done({ pack }: { readonly pack: (PackState & { is: 'done' })['pack'] }) {
  const { name, zip, failed, made } = pack;
  const fileCount = made.reduce((sum, part) => sum + part.fileCount, 1);
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="flex items-start gap-2 rounded-lg bg-sunken px-3 py-2 text-[13px] wrap-anywhere">
        <CircleCheck size={16} aria-hidden className="mt-0.5 shrink-0 text-success" />
        Saved {name}: {sizeText({ fileCount, bytes: zip.length })}.
      </p>
      {failed.length > 0 && (
        <div role="alert" className="rounded-lg bg-error-ground px-3 py-2 text-[13px] text-error">
          {failed.map(({ id, name: part, reason }) => (
            <p key={id}>
              {part} is not in it: {reason}
            </p>
          ))}
          <p>The other files are complete. Try again, or leave it out by its box below.</p>
        </div>
      )}
    </div>
  );
}
