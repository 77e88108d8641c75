import type { CustomRuleWords } from '../../../src/commands/custom-rules.ts';
import type { Problem } from '../../../src/model/load-error.ts';
import { CUSTOM_RULE_SUBJECTS } from '../../../src/model/records/governance.ts';
import { fieldsIn } from '../../../src/rules/custom/field-list.ts';
import { SUBJECT_SCOPES } from '../../../src/rules/custom/scopes.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ConditionNode } from './ConditionNode.tsx';
import { LabelledSelect } from './LabelledSelect.tsx';
import { problemsAt, problemText } from './problems-at.ts';
import { SUBJECT_WORDS } from './Trial.tsx';

interface RuleFormProps {
  readonly words: CustomRuleWords;
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
  readonly onChange: (words: CustomRuleWords) => void;
}

/** What a rule says: on which elements, when, how grave, and in which words. */
export function RuleForm({ words, problems, isReadOnly, onChange }: RuleFormProps) {
  const { title, severity, on, where, message } = words;
  const scope = on === null ? null : SUBJECT_SCOPES[on].scope();
  const put = (changed: Partial<CustomRuleWords>) => onChange({ ...words, ...changed });
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label="Title"
        value={title}
        maxLength={500}
        disabled={isReadOnly}
        placeholder="Every flow has an owner"
        problem={problemText(problemsAt(problems, 'title', []))}
        onChange={(next) => put({ title: next })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <LabelledSelect
          label="Looks at every"
          value={on ?? 'none'}
          isDisabled={isReadOnly}
          options={[
            ...(on === null ? [{ value: 'none' as const, label: 'Choose' }] : []),
            ...CUSTOM_RULE_SUBJECTS.map((value) => ({ value, label: SUBJECT_WORDS[value][0] })),
          ]}
          onChange={(next) => next !== 'none' && put({ on: next })}
        />
        <LabelledSelect
          label="Severity"
          value={severity ?? 'none'}
          isDisabled={isReadOnly}
          options={severity === null ? [{ value: 'none' as const, label: 'Choose' }, ...SEVERITIES] : SEVERITIES}
          onChange={(next) => next !== 'none' && put({ severity: next })}
        />
      </div>
      <div className="flex flex-col gap-1.5">
        <h3 className="text-xs font-medium text-ink-soft">Marks those for which</h3>
        <ConditionNode
          value={where}
          place="where"
          scope={scope}
          problems={problems}
          isReadOnly={isReadOnly}
          onChange={(next) => put({ where: next })}
          onRemove={null}
        />
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <TextField
          label="Message"
          value={message}
          maxLength={500}
          disabled={isReadOnly}
          hint="A field in braces is filled in: {name}"
          problem={problemText(problemsAt(problems, 'message', []))}
          onChange={(next) => put({ message: next })}
          className="min-w-60 flex-1"
        />
        {scope && (
          <LabelledSelect
            label="Fill in"
            value=""
            isDisabled={isReadOnly}
            options={[
              { value: '', label: 'Add a field' },
              ...fieldsIn(scope, 0).map(({ path }) => ({ value: path, label: path })),
            ]}
            onChange={(path) => path !== '' && put({ message: `${message}{${path}}` })}
          />
        )}
      </div>
    </div>
  );
}

const SEVERITIES = [
  { value: 'error', label: 'Error' },
  { value: 'warning', label: 'Warning' },
  { value: 'info', label: 'Hint' },
  { value: 'off', label: 'Off' },
] as const;
