import { useState } from 'react';
import type { Finding } from '../../../src/rules/rule.ts';
import { goToFinding } from '../../actions/findings/step-findings.ts';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { SEVERITY_WORDS } from '../../marks/severity-words.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';

const FIRST_ROWS = 3;

/** Findings that keep an item open; each leads to its field. */
export function Evidence({ findings }: { readonly findings: readonly Finding[] }) {
  const stores = useStores();
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, FIRST_ROWS);
  return (
    <ul className="flex flex-col">
      {shown.map((finding) => (
        <li key={`${finding.ruleId} ${finding.subject}`}>
          <button
            type="button"
            onClick={() => goToFinding(stores, finding)}
            className="flex w-full items-start gap-1.5 rounded-md py-1 text-left text-xs hover:bg-sunken coarse:min-h-11"
          >
            <SeverityIcon severity={finding.severity} size={13} />
            <span className="sr-only">{SEVERITY_WORDS[finding.severity][0]}: </span>
            <span className="line-clamp-2 min-w-0 flex-1 wrap-anywhere text-ink-soft">
              {shortened(finding.message)}
            </span>
          </button>
        </li>
      ))}
      {findings.length > FIRST_ROWS && (
        <li>
          <button
            type="button"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
            className="rounded-md py-1 text-xs text-link hover:underline coarse:min-h-11"
          >
            {isWhole ? 'Show fewer' : `Show ${findings.length - FIRST_ROWS} more`}
          </button>
        </li>
      )}
    </ul>
  );
}
