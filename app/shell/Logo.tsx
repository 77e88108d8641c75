/** The mark: one spring, three streams. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="shrink-0 text-link">
      <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M12 4v16.5" />
        <path d="M12 10.5c0 4.5-4.2 4.8-6.2 8.6" />
        <path d="M12 10.5c0 4.5 4.2 4.8 6.2 8.6" />
      </g>
      <g fill="currentColor">
        <circle cx="12" cy="4.2" r="2.6" />
        <circle cx="5.6" cy="19.4" r="2.2" />
        <circle cx="12" cy="20.6" r="2.2" />
        <circle cx="18.4" cy="19.4" r="2.2" />
      </g>
    </svg>
  );
}
