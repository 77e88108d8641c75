import type { Finding } from '../../../src/rules/rule.ts';
import { useForm } from '../form.tsx';
import { MechanismAdvice } from './MechanismAdvice.tsx';
import { RecordAdvice } from './RecordAdvice.tsx';
import { SlaAdvice } from './SlaAdvice.tsx';

/** What can be suggested for a field; only where one element is shown. */
export function FieldAdvice({ path }: { readonly path: string }) {
  const { collection, records, findingsAt } = useForm();
  const [record, ...others] = records;
  if (!record || others.length > 0) return null;
  switch (`${collection}.${path}`) {
    case 'flows.mechanism':
      return <MechanismAdvice flowId={record.id} />;
    case 'flows.sloMs':
      // A finding that offers the same says it better.
      return hasFix(findingsAt.get(path)) ? null : <SlaAdvice flowId={record.id} />;
    case 'entities.systemOfRecord':
      return <RecordAdvice entityId={record.id} />;
    default:
      return null;
  }
}

function hasFix(findings: readonly Finding[] = []): boolean {
  return findings.some(({ fixes }) => fixes.length > 0);
}
