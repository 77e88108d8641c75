import { ArrowRight, Unlink } from 'lucide-react';
import { listed } from '../../../src/deliverables/names.ts';
import { jointText, stationFaultText, stationName } from '../../../src/deliverables/thread-text.ts';
import { groupBy } from '../../../src/lib/group-by.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { IdentityThread, ThreadStation } from '../../../src/topology/thread.ts';
import { SystemTile } from '../../marks/SystemTile.tsx';
import { useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { classNames } from '../../ui/class-names.ts';
import { FaultNote } from './FaultNote.tsx';

interface ThreadLineProps {
  readonly thread: IdentityThread;
  readonly findings: readonly Finding[];
}

/** The places in one line, which wraps where the screen ends; each opens in the inspector. */
export function ThreadLine({ thread, findings }: ThreadLineProps) {
  const faults = thread.stations.filter(({ fault }) => fault !== null);
  return (
    <div className="flex flex-col gap-3">
      <ol aria-label="Identity thread" className="flex flex-wrap items-stretch gap-y-3">
        {thread.stations.map((station, at) => (
          <li key={station.id} className="flex max-w-full items-center">
            {at > 0 && <Joint station={station} thread={thread} />}
            <Station station={station} />
          </li>
        ))}
      </ol>
      {faults.length > 0 && (
        <section aria-label="Where the thread breaks">
          <h3 className="mb-1.5 text-[13px] font-semibold">Where it breaks</h3>
          <ul className="flex flex-col gap-1.5">
            {[...groupBy(faults, ({ fault }) => `${fault?.kind} ${fault?.subject}`)].map(([id, stations]) => (
              <FaultNote
                key={id}
                text={faultTextOf(stations, thread)}
                fault={stations[0]?.fault ?? null}
                findings={findings}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One answer mends them all, so they stand as one. */
function faultTextOf([first, ...others]: readonly ThreadStation[], thread: IdentityThread): string {
  const text = first ? (stationFaultText(first, thread) ?? '') : '';
  return others.length === 0 ? text : `${text} The same holds for ${listed(others.map(stationName))}.`;
}

function Station({ station }: { readonly station: ThreadStation }) {
  const stores = useStores();
  const { system, node, identifiers, fault } = station;
  const subject = node ? `placement:${node.placement.id}` : `system:${system.system.id}`;
  return (
    <button
      type="button"
      onClick={() => revealInInspector(stores, subject)}
      className={classNames(
        'flex max-w-full min-w-0 flex-col items-start gap-1 rounded-lg border bg-card px-2.5 py-1.5 text-left hover:bg-sunken',
        fault?.isBreak ? 'border-error-badge border-dashed' : 'border-line-strong',
      )}
    >
      <span className="flex min-w-0 max-w-full items-center gap-1.5 text-[11px] text-ink-muted">
        <SystemTile kind={system.kind.kind} size={16} />
        <span className="truncate">{stationName(station)}</span>
      </span>
      <span className="flex max-w-full flex-wrap items-center gap-x-1 font-mono text-xs font-medium">
        {identifiers.map((identifier, at) => (
          <span key={identifier} className="inline-flex max-w-full items-center gap-1">
            {at > 0 && <ArrowRight size={12} aria-hidden className="shrink-0 text-ink-muted" />}
            {at > 0 && <span className="sr-only">then</span>}
            <span className="wrap-anywhere">{identifier}</span>
          </span>
        ))}
      </span>
      {fault?.isBreak && <span className="sr-only">The thread breaks here.</span>}
    </button>
  );
}

/** The arrow that leads to a station, with what carries the value. */
function Joint({ station, thread }: { readonly station: ThreadStation; readonly thread: IdentityThread }) {
  const isBroken = station.fault?.isBreak === true;
  const Icon = isBroken ? Unlink : ArrowRight;
  return (
    <span
      className={classNames(
        'flex w-24 shrink-0 flex-col items-center gap-0.5 px-1 text-center text-[11px] leading-tight',
        isBroken ? 'font-semibold text-error' : 'text-ink-muted',
      )}
    >
      <Icon size={16} aria-hidden />
      <span className="wrap-anywhere">{isBroken ? 'breaks' : breakable(jointText(station, thread))}</span>
    </span>
  );
}

/** Names of keys have no spaces: they may end a line after an underscore. */
function breakable(name: string): string {
  return name.replaceAll('_', '_\u200b');
}
