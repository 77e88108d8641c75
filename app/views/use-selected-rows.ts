import { useMemo } from 'react';
import type { Subject } from '../../src/model/field.ts';
import { useSession } from '../store/context.tsx';

/** Rows of whatever is selected, on the canvas too. `subjectsOf` is one function for the view's life. */
export function useSelectedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  subjectsOf: (row: Row) => Iterable<Subject>,
): ReadonlySet<string> {
  const selection = useSession((state) => state.selection);
  // Every move of the focus selects: looking through thousands of rows each time would be felt.
  const rowsOf = useMemo(() => {
    const known = new Map<Subject, string[]>();
    for (const row of rows)
      for (const subject of subjectsOf(row)) {
        const others = known.get(subject);
        if (others) others.push(row.id);
        else known.set(subject, [row.id]);
      }
    return known;
  }, [rows, subjectsOf]);
  return useMemo(() => new Set([...selection].flatMap((subject) => rowsOf.get(subject) ?? [])), [selection, rowsOf]);
}
