import { SEVERITIES } from '../../../src/rules/severity.ts';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import { useFindings } from '../../store/context.tsx';

/** A brand of many systems may have one for each of them; the panel lists all. */
const MOST_SHOWN = 3;

/** What the rules say about identity that stands at no card of this view: at an entity, a flow, the design; worst first. */
export function OtherFindings() {
  const findings = useFindings((state) => state.findings);
  const others = SEVERITIES.flatMap((severity) =>
    findings.filter(
      (one) => one.severity === severity && one.ruleId.startsWith('identity/') && !HERE.test(one.subject),
    ),
  );
  if (others.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <FieldFindings findings={others.slice(0, MOST_SHOWN)} />
      {others.length > MOST_SHOWN && (
        <p className="px-2 text-xs text-ink-muted">
          {others.length - MOST_SHOWN} more about identity in the Findings panel.
        </p>
      )}
    </div>
  );
}

const HERE = /^(?:identity$|identity#|ruleset:|insight:|segment:|dataGraph:)/;
