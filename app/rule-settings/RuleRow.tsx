import { setRuleSeverity } from '../../src/commands/design-wide.ts';
import type { RuleSetting } from '../../src/model/records/governance.ts';
import { SeverityIcon } from '../marks/SeverityIcon.tsx';
import { SEVERITY_WORDS } from '../marks/severity-words.ts';
import { useStores } from '../store/context.tsx';
import { openRulePage } from '../store/rule-page-store.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { type Option, Select } from '../ui/Select.tsx';
import type { ListedRule } from './rule-list.ts';

interface RuleRowProps {
  readonly rule: ListedRule;
  /** Findings it has now, waived ones and to-dos among them. */
  readonly count: number;
  /** False where the profile leaves it out. */
  readonly isShown: boolean;
  readonly isReadOnly: boolean;
}

/** One rule: what it looks for, how grave it is here and by default, and what it finds now. */
export function RuleRow({ rule, count, isShown, isReadOnly }: RuleRowProps) {
  const { designs } = useStores();
  const { meta, setting } = rule;
  const set = (severity: RuleSetting['severity']) => designs.run(setRuleSeverity(meta.id, severity));
  return (
    <li
      className={classNames(
        'grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-b border-line px-2 py-2 sm:grid-cols-[1fr_5.5rem_9.5rem_4rem]',
        setting !== null && 'bg-selected',
      )}
    >
      <div className="min-w-0">
        <p className="flex items-center gap-1.5 text-[13px] font-medium">
          <SeverityIcon severity={meta.severity} size={14} />
          <span className="min-w-0">{meta.title}</span>
          {setting !== null && <span className="rounded bg-panel px-1 text-[11px] text-link">changed</span>}
        </p>
        <p className="text-xs text-ink-soft">{meta.why}</p>
        <p className="font-mono text-[11px] wrap-anywhere text-ink-muted">
          <button
            type="button"
            aria-haspopup="dialog"
            title="Open the page of this rule"
            onClick={() => openRulePage(meta.id)}
            className="rounded text-left hover:underline"
          >
            {meta.id}
          </button>
          {meta.profile === 'extended' && ' · extended'}
        </p>
      </div>
      <p className="text-right text-xs text-ink-soft">{countText(count, setting, isShown)}</p>
      <Select
        aria-label={`Severity of ${meta.title}`}
        value={setting ?? 'default'}
        options={optionsOf(rule)}
        disabled={isReadOnly}
        onChange={(value) => set(value === 'default' ? null : value)}
      />
      {setting !== null && !isReadOnly ? (
        <Button
          size="small"
          tone="quiet"
          aria-label={`Reset ${meta.title} to ${SEVERITY_WORDS[meta.severity][0]}`}
          onClick={(event) => {
            // The button goes; the choice it reset stays.
            event.currentTarget.parentElement?.querySelector('select')?.focus();
            set(null);
          }}
        >
          Reset
        </Button>
      ) : (
        <span className="max-sm:hidden" />
      )}
    </li>
  );
}

type Value = NonNullable<RuleSetting['severity']> | 'default';

function optionsOf({ meta }: ListedRule): readonly Option<Value>[] {
  return [
    { value: 'default', label: `Default (${SEVERITY_WORDS[meta.severity][0]})` },
    { value: 'error', label: 'Error' },
    { value: 'warning', label: 'Warning' },
    { value: 'info', label: 'Hint' },
    { value: 'off', label: 'Off' },
  ];
}

function countText(count: number, setting: RuleSetting['severity'], isShown: boolean): string {
  if (setting === 'off') return 'off';
  if (!isShown) return 'not shown';
  if (count === 0) return 'finds nothing';
  return count === 1 ? '1 finding' : `${count} findings`;
}
