import { setQuery, usePanelState } from './panel-state.ts';

/** What the filter box understands; each example can be pressed, and is then in the box. */
export function FilterSyntax() {
  const query = usePanelState((state) => state.query);
  return (
    <table className="w-full">
      <caption className="pb-1 text-left font-medium">In the filter box</caption>
      <tbody>
        {SYNTAX.map(({ terms, says }) => (
          <tr key={says} className="align-top">
            <td className="py-0.5 pr-3">
              <span className="flex flex-wrap gap-1">
                {terms.map((term) => (
                  <button
                    key={term}
                    type="button"
                    onClick={() => setQuery(withTerm(query, term))}
                    className="min-h-6 rounded bg-sunken px-1.5 font-mono text-[11px] whitespace-nowrap hover:bg-selected coarse:min-h-11"
                  >
                    {term}
                  </button>
                ))}
              </span>
            </td>
            <td className="py-1 text-ink-soft">{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SYNTAX = [
  { terms: ['order', '"sales cloud"'], says: 'Words, or words that stay together' },
  { terms: ['is:error', 'is:warning', 'is:hint'], says: 'How grave it is' },
  { terms: ['is:todo', 'is:waived'], says: 'Open questions; set aside' },
  { terms: ['is:fixable', 'is:new'], says: 'With a fix; new since the state compared with' },
  { terms: ['rule:keys/*'], says: 'A rule or a group of rules' },
  { terms: ['system:sales', 'entity:order'], says: 'What it concerns, by name' },
  { terms: ['!rule:limits'], says: 'Without these' },
] as const;

function withTerm(query: string, term: string): string {
  const before = query.trim();
  return before === '' || before.split(/\s+/).includes(term) ? term : `${before} ${term}`;
}
