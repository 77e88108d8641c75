import { useMemo } from 'react';
import { qrPath } from './qr-path.ts';

/** Dark on white in both themes: scanners expect it. */
export function QrCode({ text }: { readonly text: string }) {
  const { path, size } = useMemo(() => qrPath(text), [text]);
  return (
    <figure className="flex flex-col items-center gap-2">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="QR code of the link"
        className="size-72 rounded-lg border border-line"
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="text-xs text-ink-muted">For the phones in the room</figcaption>
    </figure>
  );
}
