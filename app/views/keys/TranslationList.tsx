import { ArrowRight } from 'lucide-react';
import { mechanismDisplayName } from '../../../src/catalog/mechanism-names.ts';
import { flowName, systemName } from '../../../src/deliverables/names.ts';
import { translationFaultText, translationText } from '../../../src/deliverables/thread-text.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { IdentityThread, Translation } from '../../../src/topology/thread.ts';
import { useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { FaultNote } from './FaultNote.tsx';

interface TranslationListProps {
  readonly thread: IdentityThread;
  readonly findings: readonly Finding[];
}

/** What each flow that carries the entity makes of its identifier. */
export function TranslationList({ thread, findings }: TranslationListProps) {
  return (
    <section aria-label="Translations along the flows">
      <h3 className="mb-1.5 text-[13px] font-semibold">Along the flows</h3>
      <ul className="flex max-w-4xl flex-col gap-1.5">
        {thread.translations.map((translation) => (
          <TranslationRow
            key={`${translation.link.flow.id} ${translation.from.system.id}`}
            translation={translation}
            thread={thread}
            findings={findings}
          />
        ))}
      </ul>
    </section>
  );
}

interface TranslationRowProps extends TranslationListProps {
  readonly translation: Translation;
}

function TranslationRow({ translation, thread, findings }: TranslationRowProps) {
  const stores = useStores();
  const { link, from, to, fault } = translation;
  const problem = translationFaultText(translation, thread);
  const isToldAbove = thread.stations.some(
    (station) => station.fault?.kind === fault?.kind && station.fault?.subject === fault?.subject,
  );
  return (
    <li className="flex flex-col gap-1.5 border-b border-line pb-1.5 text-xs">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <button
          type="button"
          onClick={() => revealInInspector(stores, `flow:${link.flow.id}`)}
          className="flex min-h-6 items-center gap-1.5 rounded font-medium text-link hover:underline coarse:min-h-11"
        >
          {systemName(from)}
          <ArrowRight size={13} aria-hidden />
          <span className="sr-only">to</span>
          {systemName(to)}
        </button>
        <span className="text-ink-muted">
          {flowName(link)}
          {link.mechanism && ` · ${mechanismDisplayName(link.mechanism.id)}`}
        </span>
        <span className="wrap-anywhere">{translationText(translation)}</span>
      </div>
      {problem && isToldAbove && <p className="text-error">{problem}</p>}
      {fault && problem && !isToldAbove && (
        <ul>
          <FaultNote text={problem} fault={fault} findings={findings} />
        </ul>
      )}
    </li>
  );
}
