import { useEffect } from 'react';
import type { Finding } from '../../src/rules/rule.ts';
import { useSession, useStores } from '../store/context.tsx';

/** What screen readers hear of selection and findings, politely: never in the middle of a sentence. */
export function LiveRegion() {
  const { findings, session } = useStores();
  const announcement = useSession((state) => state.announcement);

  useEffect(() => {
    let known: ReadonlySet<string> | null = null;
    return findings.subscribe((now) => {
      if (now.status !== 'done') return;
      const errors = now.findings.filter(({ severity }) => severity === 'error');
      const before = known;
      known = new Set(errors.map(keyOf));
      const fresh = before ? errors.filter((finding) => !before.has(keyOf(finding))) : [];
      const [first] = fresh;
      if (first) session.announce(`${fresh.length} new ${fresh.length === 1 ? 'error' : 'errors'}: ${first.message}`);
    });
  }, [findings, session]);

  return (
    <div aria-live="polite" className="sr-only">
      <span key={announcement.token}>{announcement.text}</span>
    </div>
  );
}

function keyOf({ ruleId, subject }: Finding): string {
  return `${ruleId} ${subject}`;
}
