import { useForm } from '../form.tsx';
import { MechanismAdvice } from './MechanismAdvice.tsx';
import { RecordAdvice } from './RecordAdvice.tsx';
import { SlaAdvice } from './SlaAdvice.tsx';

/** What can be suggested for a field; only where one element is shown. */
export function FieldAdvice({ path }: { readonly path: string }) {
  const { collection, records } = useForm();
  const [record, ...others] = records;
  if (!record || others.length > 0) return null;
  switch (`${collection}.${path}`) {
    case 'flows.mechanism':
      return <MechanismAdvice flowId={record.id} />;
    case 'flows.sloMs':
      return <SlaAdvice flowId={record.id} />;
    case 'entities.systemOfRecord':
      return <RecordAdvice entityId={record.id} />;
    default:
      return null;
  }
}
