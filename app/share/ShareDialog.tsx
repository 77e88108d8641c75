import { Check as CheckMark, Copy } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Check } from '../export/Choice.tsx';
import { useDesign, useStores } from '../store/context.tsx';
import { designFileName } from '../store/file-name.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FIELD } from '../ui/field-style.ts';
import { linkAdvice, scansAsCode } from './link-advice.ts';
import { QrCode } from './QrCode.tsx';
import { shareAddress } from './share-address.ts';

/** How long the button says that it worked. */
const COPIED_MS = 3000;

/** The whole design as a link, with what its length means and a code for the room. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { session } = useStores();
  const design = useDesign((state) => state);
  const [isPrivateLeftOut, setIsPrivateLeftOut] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const fieldId = useId();
  const address = shareAddress(design, isPrivateLeftOut);
  const length = address?.length ?? Number.POSITIVE_INFINITY;
  const advice = linkAdvice(length);
  const isRefused = address === null || advice.tone === 'refused';

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    if (address === null) return;
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
      session.announce('Link copied.');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <Dialog title="Share" onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">
          The link holds the whole design. Nothing is sent to a server: the part after # stays in the browser. Whoever
          opens it sees the design with its findings, cannot change yours, and can make a copy.
        </p>
        <Check
          label="Leave out notes, questions and names in waivers"
          isChecked={isPrivateLeftOut}
          onChange={setIsPrivateLeftOut}
        />
        {isRefused ? (
          <div className="flex flex-col items-start gap-3">
            <p className="rounded-lg bg-warning-ground px-3 py-2 text-[13px] text-warning">{linkAdvice(32_001).text}</p>
            <Button onClick={() => session.openDialog('export')}>Export {designFileName(design)} instead</Button>
          </div>
        ) : (
          <>
            <div>
              <label htmlFor={fieldId} className="mb-1 block text-xs font-medium text-ink-soft">
                Link
              </label>
              <div className="flex gap-2">
                <input
                  id={fieldId}
                  readOnly
                  value={address}
                  onFocus={(event) => event.currentTarget.select()}
                  className={classNames(FIELD, 'font-mono text-xs')}
                />
                <Button
                  tone="primary"
                  icon={outcome === 'copied' ? <CheckMark size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
                  onClick={() => void copy()}
                >
                  {outcome === 'copied' ? 'Copied' : 'Copy link'}
                </Button>
              </div>
              {outcome === 'refused' && (
                <p role="alert" className="mt-1 text-xs text-error">
                  The browser did not allow copying. Select the link and copy it by hand.
                </p>
              )}
            </div>
            <p className="text-[13px]">
              <strong className="font-semibold">{length.toLocaleString('en')} characters.</strong>{' '}
              <span className={advice.tone === 'warning' ? 'text-warning' : 'text-ink-soft'}>{advice.text}</span>
            </p>
            {scansAsCode(length) ? (
              <QrCode text={address} />
            ) : (
              <p className="text-xs text-ink-muted">The design is too large for a code that phones can scan.</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
