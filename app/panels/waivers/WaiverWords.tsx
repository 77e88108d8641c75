import type { Waiver } from '../../../src/model/records/governance.ts';
import { shortened } from '../../marks/shortened.ts';

/** Why, who and until when. */
export function WaiverWords({ waiver: { reason, approvedBy, expires, subject } }: { readonly waiver: Waiver }) {
  const until = expires ? `, until ${expires}` : ', without end';
  const scope = subject === '' || subject === '*' ? ' · for the whole rule' : '';
  return (
    <p className="mt-1 text-xs wrap-anywhere">
      <bdi>{shortened(reason || 'No reason given')}</bdi>
      <span className="text-ink-muted">
        {' '}
        · approved by <bdi>{shortened(approvedBy || 'nobody')}</bdi>
        {until}
        {scope}
      </span>
    </p>
  );
}
