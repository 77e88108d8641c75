import type { Finding } from '../../../src/rules/rule.ts';
import { FixButtons } from '../../fixing/FixButtons.tsx';
import { useHistory } from '../../store/context.tsx';
import { WaiveForm } from '../waivers/WaiveForm.tsx';

/** What can be done about a finding in the list: fix it, or waive it. */
export function FindingActions({ finding }: { readonly finding: Finding }) {
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const { ruleId, subject } = finding;
  return (
    <FixButtons
      finding={finding}
      isReadOnly={isReadOnly}
      className="mt-2"
      extra={{
        label: 'Waive',
        form: (close) => <WaiveForm ruleId={ruleId} subject={subject} onClose={close} />,
      }}
    />
  );
}
