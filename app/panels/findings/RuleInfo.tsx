import { metaOf } from '../../actions/findings/finding-title.ts';
import { SEVERITY_WORDS } from '../../marks/severity-words.ts';
import { Popover } from '../../ui/Popover.tsx';

/** The rule's id; pressed, it says why the rule is there and where that comes from. */
export function RuleInfo({ ruleId }: { readonly ruleId: string }) {
  const meta = metaOf(ruleId);
  const trigger = (
    <button
      type="button"
      title="Why this rule"
      className="relative max-w-full truncate rounded text-left font-mono text-[11px] text-ink-soft hover:underline"
    >
      {ruleId}
    </button>
  );
  if (!meta) return <span className="font-mono text-[11px] text-ink-soft">{ruleId}</span>;
  return (
    <Popover trigger={trigger} label={`About the rule ${ruleId}`}>
      <div className="flex w-72 max-w-full flex-col gap-1.5">
        <p className="font-semibold">{meta.title}</p>
        <p className="text-xs text-ink-soft">{meta.why}</p>
        <p className="text-[11px] wrap-anywhere text-ink-muted">
          Usually {ARTICLES[meta.severity]} {SEVERITY_WORDS[meta.severity][0]}. Source: {meta.source}
        </p>
      </div>
    </Popover>
  );
}

const ARTICLES = { error: 'an', warning: 'a', info: 'a' } as const;
