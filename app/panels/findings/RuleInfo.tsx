import { metaOf } from '../../actions/findings/finding-title.ts';
import { openRulePage } from '../../store/rule-page-store.ts';

/** The rule's id; pressed, it opens the page that says what the rule finds, why, and how to fix it. */
export function RuleInfo({ ruleId }: { readonly ruleId: string }) {
  const meta = metaOf(ruleId);
  if (!meta) return <span className="font-mono text-[11px] text-ink-soft">{ruleId}</span>;
  return (
    <button
      type="button"
      title={`${meta.why} Open the page of this rule`}
      aria-haspopup="dialog"
      onClick={() => openRulePage(ruleId)}
      className="relative max-w-full truncate rounded text-left font-mono text-[11px] text-ink-soft hover:underline"
    >
      {ruleId}
    </button>
  );
}
