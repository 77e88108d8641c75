import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { SeverityCounts } from '../../src/rules/severity.ts';

/** Errors, warnings and hints; a tick in words when there are none. */
export function FindingCounts({ counts }: { readonly counts: SeverityCounts | null }) {
  if (!counts) return null;
  if (counts.error + counts.warning + counts.info === 0) return <span className="text-success">No findings</span>;
  return (
    <span className="inline-flex items-center gap-2">
      {counts.error > 0 && (
        <span className="flex items-center gap-1 text-error">
          <CircleX size={13} aria-label="Errors" />
          {counts.error}
        </span>
      )}
      {counts.warning > 0 && (
        <span className="flex items-center gap-1 text-warning">
          <TriangleAlert size={13} aria-label="Warnings" />
          {counts.warning}
        </span>
      )}
      {counts.info > 0 && (
        <span className="flex items-center gap-1 text-info">
          <Info size={13} aria-label="Hints" />
          {counts.info}
        </span>
      )}
    </span>
  );
}
