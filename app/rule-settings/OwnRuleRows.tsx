import { edit } from '../../src/commands/edit.ts';
import type { CustomRule } from '../../src/model/records/governance.ts';
import { customRuleMeta } from '../../src/rules/custom/custom-meta.ts';
import { SeverityIcon } from '../marks/SeverityIcon.tsx';
import { useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { type Option, Select } from '../ui/Select.tsx';

interface OwnRuleRowsProps {
  readonly rules: readonly CustomRule[];
  /** Findings of each by its rule id, waived ones and to-dos among them. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isReadOnly: boolean;
}

/** The rules that the design brings itself: their severity is their own, so there is no default beside it. */
export function OwnRuleRows({ rules, counts, isReadOnly }: OwnRuleRowsProps) {
  if (rules.length === 0) return null;
  return (
    <div>
      <h3 className="sticky -top-4 z-10 bg-panel py-1 text-xs font-semibold text-ink-soft">This design’s own</h3>
      <ul aria-label="Rules of this design" className="border-t border-line">
        {rules.map((rule) => (
          <OwnRuleRow
            key={rule.id}
            rule={rule}
            count={counts.get(customRuleMeta(rule).id) ?? 0}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
    </div>
  );
}

interface OwnRuleRowProps {
  readonly rule: CustomRule;
  readonly count: number;
  readonly isReadOnly: boolean;
}

function OwnRuleRow({ rule, count, isReadOnly }: OwnRuleRowProps) {
  const { designs, session } = useStores();
  const { id, title, severity } = customRuleMeta(rule);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-b border-line px-2 py-2 sm:grid-cols-[1fr_5.5rem_9.5rem_4rem]">
      <div className="min-w-0">
        <p className="flex items-center gap-1.5 text-[13px] font-medium">
          <SeverityIcon severity={severity} size={14} />
          <span className="min-w-0 wrap-anywhere">{title}</span>
        </p>
        <p className="font-mono text-[11px] wrap-anywhere text-ink-muted">{id}</p>
      </div>
      <p className="text-right text-xs text-ink-soft">{rule.severity === 'off' ? 'off' : countText(count)}</p>
      <Select
        aria-label={`Severity of ${title}`}
        value={rule.severity ?? severity}
        options={SEVERITIES}
        disabled={isReadOnly}
        onChange={(value) => designs.run(edit('Set rule severity', 'customRules', rule.id, { severity: value }))}
      />
      <Button
        size="small"
        tone="quiet"
        aria-label={`${isReadOnly ? 'Show' : 'Edit'} ${title}`}
        onClick={() => session.openDialog('own-rules', rule.id)}
      >
        {isReadOnly ? 'Show' : 'Edit'}
      </Button>
    </li>
  );
}

const SEVERITIES: readonly Option<NonNullable<CustomRule['severity']>>[] = [
  { value: 'error', label: 'Error' },
  { value: 'warning', label: 'Warning' },
  { value: 'info', label: 'Hint' },
  { value: 'off', label: 'Off' },
];

function countText(count: number): string {
  if (count === 0) return 'finds nothing';
  return count === 1 ? '1 finding' : `${count} findings`;
}
