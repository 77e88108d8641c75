import type { JsonObject } from '../../../src/lib/json.ts';
import { isJsonObject } from '../../../src/lib/json.ts';
import { reachOf } from '../../../src/rules/custom/scope.ts';
import { Select } from '../../ui/Select.tsx';
import {
  firstValue,
  OPERATOR_LABELS,
  type Operator,
  operandOf,
  operatorOf,
  operatorsFor,
  TAKES_FIELD,
  withField,
  withOperator,
} from './condition-forms.ts';
import type { ConditionProps } from './condition-props.ts';
import { PathField } from './PathField.tsx';
import { problemsWithin, problemText } from './problems-at.ts';
import { ManyValues, ValueField } from './ValueField.tsx';

/** Field, operator, and the value of the kind the field has. */
export function ComparisonRow({ comparison, ...props }: ConditionProps & { readonly comparison: JsonObject }) {
  const { scope, problems, place, onChange } = props;
  const path = String(comparison['field'] ?? '');
  const reach = scope ? reachOf(scope, path) : null;
  const operator = operatorOf(comparison);
  const operators = operatorsFor(reach?.type ?? null, operator);
  const found = problemsWithin(problems, place);
  return (
    <div className="flex min-w-60 flex-1 flex-col gap-1">
      <div className="flex flex-wrap gap-1.5">
        <PathField
          label="Field"
          value={path}
          scope={scope}
          isWrong={found.some((one) => one.place === `${place}.field`)}
          onChange={(next) => onChange(withField(comparison, next, scope ? reachOf(scope, next) : null))}
        />
        <Select
          aria-label="Operator"
          value={operator ?? 'none'}
          options={[
            ...(operator === null ? [{ value: 'none' as const, label: 'Choose' }] : []),
            ...operators.map((value) => ({ value, label: OPERATOR_LABELS[value] })),
          ]}
          onChange={(next) => next !== 'none' && onChange(withOperator(comparison, next, reach))}
          className="w-32 shrink-0"
        />
        {operator !== null && operator !== 'empty' && operator !== 'set' && (
          <Operand {...props} comparison={comparison} operator={operator} />
        )}
      </div>
      {found.length > 0 && <p className="text-xs wrap-anywhere text-error">{problemText(found)}</p>}
    </div>
  );
}

interface OperandProps extends ConditionProps {
  readonly comparison: JsonObject;
  readonly operator: Exclude<Operator, 'empty' | 'set'>;
}

function Operand({ comparison, operator, scope, onChange }: OperandProps) {
  const path = String(comparison['field'] ?? '');
  const reach = scope ? reachOf(scope, path) : null;
  const operand = operandOf(comparison);
  const put = (value: unknown) => onChange({ field: comparison['field'] ?? '', [operator]: value });
  if (operator === 'oneOf') {
    return <ManyValues values={Array.isArray(operand) ? operand : []} path={path} reach={reach} onChange={put} />;
  }
  const isField = isJsonObject(operand);
  return (
    <>
      {TAKES_FIELD.has(operator) && (
        <Select
          aria-label="Compare with"
          value={isField ? 'field' : 'value'}
          options={COMPARED_WITH}
          onChange={(kind) => put(kind === 'field' ? { field: '' } : firstValue(reach))}
          className="w-32 shrink-0"
        />
      )}
      {isField ? (
        <PathField
          label="Other field"
          value={String(operand['field'] ?? '')}
          scope={scope}
          isWrong={false}
          onChange={(field) => put({ field })}
        />
      ) : (
        <ValueField key={path} value={operand} path={path} reach={reach} onChange={put} />
      )}
    </>
  );
}

const COMPARED_WITH = [
  { value: 'value', label: 'this value' },
  { value: 'field', label: 'another field' },
] as const;
