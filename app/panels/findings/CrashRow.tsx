import { CircleSlash } from 'lucide-react';

/** A rule that failed says so itself; the others have looked all the same. */
export function CrashRow({ ruleId, error }: { readonly ruleId: string; readonly error: unknown }) {
  return (
    <article aria-label={`The rule ${ruleId} failed`} className="flex gap-2.5 border-b border-line px-4 py-3">
      <CircleSlash size={16} aria-hidden className="mt-0.5 shrink-0 text-error" />
      <div className="min-w-0">
        <h3 className="text-[13px] font-semibold">A rule failed</h3>
        <p className="font-mono text-[11px] text-ink-soft">{ruleId}</p>
        <p className="mt-0.5 text-xs wrap-anywhere text-ink-soft">
          It could not look at this design; every other rule did.{' '}
          {error instanceof Error ? error.message : String(error)}
        </p>
      </div>
    </article>
  );
}
