import { type ReactNode, useMemo } from 'react';
import { alternativesTo } from '../../../src/advice/sync-alternatives.ts';
import { findingsOn, hasNamedConsumer, syncCost } from '../../../src/advice/sync-cost.ts';
import { counted } from '../../../src/lib/counted.ts';
import { formatRate } from '../../../src/lib/quantity.ts';
import { namesOf, systemName } from '../../../src/rules/wording.ts';
import type { Link, Topology } from '../../../src/topology/topology.ts';
import { shortened } from '../../marks/shortened.ts';
import { useFindings } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { countsText } from './ChangeInFindings.tsx';
import { FlowFacts } from './FlowFacts.tsx';
import { GoneNotice } from './GoneNotice.tsx';
import { NameConsumer } from './NameConsumer.tsx';
import { useLink } from './use-topology.ts';
import { useWhatIfs } from './use-what-ifs.ts';
import { WhatIfRow } from './WhatIfRow.tsx';

interface SyncDialogProps {
  readonly flowId: string;
  readonly onClose: () => void;
}

/** What a copy costs, who needs it, and what one might do instead, each tried before it is made. */
export function SyncDialog({ flowId, onClose }: SyncDialogProps) {
  const { topology, link } = useLink(flowId);
  return (
    <Dialog title="Should we sync this at all?" size="large" onClose={onClose}>
      {link ? <Question topology={topology} link={link} onClose={onClose} /> : <GoneNotice what="flow" />}
    </Dialog>
  );
}

interface QuestionProps {
  readonly topology: Topology;
  readonly link: Link;
  readonly onClose: () => void;
}

function Question({ topology, link, onClose }: QuestionProps) {
  const alternatives = useMemo(() => alternativesTo(topology, link, todayUtc()), [topology, link]);
  const changes = useWhatIfs(alternatives);
  const isNamed = hasNamedConsumer(topology, link);
  return (
    <div className="flex flex-col gap-4">
      <FlowFacts link={link} />
      <section aria-label="What it costs" className="rounded-lg bg-sunken p-3">
        <Cost link={link} />
      </section>
      {isNamed ? (
        <p className="text-xs text-ink-soft">
          {link.target.isDataCloud
            ? 'What Data Cloud takes in serves its profiles, segments and graphs.'
            : `The design names who uses what arrives in ${shortened(systemName(link.target), 80)}.`}
        </p>
      ) : (
        <NameConsumer link={link} onNamed={onClose} />
      )}
      <section className="flex flex-col gap-2">
        <h3 className="text-xs font-semibold text-ink-soft">What one might do instead</h3>
        <ol aria-label="Alternatives" className="flex flex-col gap-2">
          {alternatives.map(({ id, title, text, command }) => (
            <WhatIfRow key={id} title={title} text={text} command={command} change={changes.get(id)} onDone={onClose} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function Cost({ link }: { readonly link: Link }) {
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  const { hops, writers, eventsPerDay } = useMemo(() => syncCost(link), [link]);
  const carried = useMemo(() => findingsOn(findings, link.flow.id), [findings, link]);
  const open = useMemo(() => findingsOn(toDos, link.flow.id).length, [toDos, link]);
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-xs">
      <Row name="Hops">{hops === 1 ? '1, straight across' : `${hops}, through ${namesOf(link.via)}`}</Row>
      <Row name="Written by">
        {writers.length === 0
          ? 'nothing is said to be carried'
          : writers
              .map(({ entity, systems }) => `${entity}: ${systems.length === 0 ? 'nobody yet' : namesOf(systems)}`)
              .join('; ')}
      </Row>
      <Row name="Volume">{eventsPerDay === null ? 'not known' : formatRate(eventsPerDay, 'day')}</Row>
      <Row name="Findings">
        {carried.length === 0 ? 'none' : countsText(carried)}
        {open > 0 && `; ${counted(open, 'open question')}`}
      </Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}
