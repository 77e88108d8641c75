/** Between two rules, or two criteria. */
export function Joint({ word }: { readonly word: 'OR' | 'AND' }) {
  return (
    <p className="flex items-center gap-2 text-[11px] font-semibold text-ink-muted">
      {word === 'OR' && <span aria-hidden className="h-px w-6 bg-line-strong" />}
      {word}
      {word === 'OR' && <span aria-hidden className="h-px flex-1 bg-line-strong" />}
    </p>
  );
}
