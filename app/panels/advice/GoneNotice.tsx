/** The element went while the dialog was open, in another tab say. */
export function GoneNotice({ what }: { readonly what: 'flow' | 'entity' }) {
  return <p className="text-[13px] text-ink-soft">This {what} is not in the design any more.</p>;
}
