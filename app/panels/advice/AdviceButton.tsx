import { Crown, Scale, Split } from 'lucide-react';
import type { Finding } from '../../../src/rules/rule.ts';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { adviceFor } from './advice-for.ts';

/** Where a finding is better answered by a comparison than by a fix, the way to it. */
export function AdviceButton({ finding }: { readonly finding: Finding }) {
  const { session } = useStores();
  const advice = adviceFor(finding);
  if (!advice) return null;
  const { dialog, about } = advice;
  const { label, Icon } = LOOKS[dialog];
  return (
    <Button
      tone="quiet"
      size="small"
      // Above the button that the whole row is.
      className="relative mt-1 -ml-2.5 text-link"
      icon={<Icon size={13} aria-hidden />}
      onClick={() => session.openDialog(dialog, about)}
    >
      {label}
    </Button>
  );
}

const LOOKS = {
  'mechanism-advice': { label: 'Compare mechanisms…', Icon: Scale },
  'sync-advice': { label: 'Should we sync this at all?', Icon: Split },
  'record-advice': { label: 'Compare owners…', Icon: Crown },
} as const;
