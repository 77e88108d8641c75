import { CUSTOM_GROUP } from '../../../src/rules/rule.ts';
import { metaOf } from '../../actions/findings/finding-title.ts';
import { useStores } from '../../store/context.tsx';
import { openRulePage } from '../../store/rule-page-store.ts';

/** The rule's id; pressed, it opens the page that says what the rule finds, why, and how to fix it. */
export function RuleInfo({ ruleId }: { readonly ruleId: string }) {
  const { session } = useStores();
  const meta = metaOf(ruleId);
  if (!meta) return <span className="font-mono text-[11px] text-ink-soft">{ruleId}</span>;
  if (ruleId.startsWith(OWN)) {
    return (
      <button
        type="button"
        title={`${meta.why} Open it in the editor`}
        aria-haspopup="dialog"
        onClick={() => session.openDialog('own-rules', ruleId.slice(OWN.length))}
        className={LOOK}
      >
        This design’s rule · <span className="font-mono">{ruleId}</span>
      </button>
    );
  }
  return (
    <button
      type="button"
      title={`${meta.why} Open the page of this rule`}
      aria-haspopup="dialog"
      onClick={() => openRulePage(ruleId)}
      className={`${LOOK} font-mono`}
    >
      {ruleId}
    </button>
  );
}

const OWN = `${CUSTOM_GROUP}/`;
const LOOK = 'relative max-w-full truncate rounded text-left text-[11px] text-ink-soft hover:underline';
