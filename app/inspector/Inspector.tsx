/** The right panel's inspector: the page of what is selected, or the design's own when nothing is. */
import { useMemo, useRef } from 'react';
import { groupBy } from '../../src/lib/group-by.ts';
import type { Subject } from '../../src/model/field.ts';
import { parseSubject, wholeSubject } from '../../src/model/subject.ts';
import { useHistory, useSession } from '../store/context.tsx';
import { ElementPage } from './ElementPage.tsx';
import { isInspected } from './fields/record-specs.ts';
import { type SelectedGroup, SelectionPage } from './SelectionPage.tsx';
import { useFocusRequest } from './use-focus-request.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export function Inspector() {
  const selection = useSession((state) => state.selection);
  const book = useHistory((state) => state.book);
  const container = useRef<HTMLElement>(null);
  const groups = useMemo(() => inspectedGroups(selection), [selection]);
  useFocusRequest(container);
  useKeptFocus(container);

  const [first, ...others] = groups;
  return (
    <section ref={container} aria-label="Inspector" className="flex min-w-0 flex-col pb-6">
      {first === undefined || (others.length === 0 && first.subjects.length === 1) ? (
        <ElementPage key={`${book} ${first?.subjects[0] ?? DESIGN}`} subject={first?.subjects[0] ?? DESIGN} />
      ) : (
        <SelectionPage key={book} groups={groups} />
      )}
    </section>
  );
}

const DESIGN: Subject = 'design';

/** What is selected, by record type. */
function inspectedGroups(selection: ReadonlySet<Subject>): readonly SelectedGroup[] {
  const subjects = [...new Set([...selection].map(wholeSubject))];
  const byCollection = groupBy(subjects, (subject) => parseSubject(subject)?.collection);
  return [...byCollection].flatMap(([collection, members]) =>
    collection !== undefined && isInspected(collection) ? [{ collection, subjects: members }] : [],
  );
}
