import { useId, useMemo, useState } from 'react';
import { adviseMechanism, type MechanismOption } from '../../../src/advice/mechanism-advice.ts';
import { chooseMechanism, type DecisionWords } from '../../../src/advice/mechanism-choice.ts';
import { alternativesTo } from '../../../src/advice/sync-alternatives.ts';
import { knownOwners } from '../../../src/rules/fixes/known-owners.ts';
import type { Link, Topology } from '../../../src/topology/topology.ts';
import { runTold } from '../../actions/findings/apply-fix.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FlowFacts } from './FlowFacts.tsx';
import { GoneNotice } from './GoneNotice.tsx';
import { GuidanceNotes } from './GuidanceNotes.tsx';
import { MechanismRow } from './MechanismRow.tsx';
import { useLink } from './use-topology.ts';

interface MechanismDialogProps {
  readonly flowId: string;
  readonly onClose: () => void;
}

/** Every mechanism for one flow, ranked; choosing one is one click and writes the decision down. */
export function MechanismDialog({ flowId, onClose }: MechanismDialogProps) {
  const { topology, link } = useLink(flowId);
  const [decidedBy, setDecidedBy] = useState('');
  const footer = link && <DecidedBy topology={topology} link={link} value={decidedBy} onChange={setDecidedBy} />;
  return (
    <Dialog title="Compare mechanisms" size="large" onClose={onClose} footer={footer}>
      {link ? (
        <Comparison topology={topology} link={link} decidedBy={decidedBy} onClose={onClose} />
      ) : (
        <GoneNotice what="flow" />
      )}
    </Dialog>
  );
}

interface ComparisonProps {
  readonly topology: Topology;
  readonly link: Link;
  readonly decidedBy: string;
  readonly onClose: () => void;
}

function Comparison({ topology, link, decidedBy, onClose }: ComparisonProps) {
  const stores = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const { guidance, options } = useMemo(() => adviseMechanism(topology, link), [topology, link]);
  const ways = useMemo(() => new Set(alternativesTo(topology, link).map(({ id }) => id)), [topology, link]);
  const commandFor = useMemo(
    () => memoized((option: MechanismOption) => chooseMechanism(link, option, options)),
    [link, options],
  );

  function use(option: MechanismOption): void {
    const words: DecisionWords = { decidedBy, date: todayUtc() };
    const command = chooseMechanism(link, option, options, words);
    if (runTold(stores, command, `Done: ${command.label}`)) onClose();
  }

  const rowsOf = (verdict: MechanismOption['verdict']) =>
    options
      .filter((option) => option.verdict === verdict)
      .map((option) => (
        <MechanismRow
          key={option.mechanism.id}
          option={option}
          command={commandFor(option)}
          isReadOnly={isReadOnly}
          onUse={() => use(option)}
        />
      ));
  const [recommended, possible, refused] = [rowsOf('recommended'), rowsOf('possible'), rowsOf('refused')];
  return (
    <div className="flex flex-col gap-4">
      <FlowFacts link={link} />
      <GuidanceNotes
        guidance={guidance}
        ways={ways}
        onTry={() => stores.session.openDialog('sync-advice', link.flow.id)}
      />
      {recommended.length > 0 ? (
        <ol aria-label="Recommended" className="flex flex-col gap-2">
          {recommended}
        </ol>
      ) : (
        <p className="text-xs text-ink-soft">
          Nothing connects these two ends without a drawback. What comes nearest stands first.
        </p>
      )}
      {possible.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="text-xs font-semibold text-ink-soft">Possible</h3>
          <ol aria-label="Possible" className="flex flex-col gap-2">
            {possible}
          </ol>
        </section>
      )}
      <details>
        <summary className="cursor-pointer rounded py-1 text-xs font-semibold text-ink-soft coarse:min-h-11 coarse:content-center">
          Refused, and why not ({refused.length})
        </summary>
        <ol aria-label="Refused" className="mt-2 flex flex-col gap-2">
          {refused}
        </ol>
      </details>
    </div>
  );
}

interface DecidedByProps {
  readonly topology: Topology;
  readonly link: Link;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Nobody is named who was not: left empty, the record says that it is open. */
function DecidedBy({ topology, link, value, onChange }: DecidedByProps) {
  const isReadOnly = useHistory((state) => state.readOnly);
  const listId = useId();
  const known = useMemo(() => knownOwners(topology, [link.source, link.target]), [topology, link]);
  return (
    <>
      <TextField
        label="Who decides (optional)"
        value={value}
        onChange={onChange}
        list={listId}
        disabled={isReadOnly}
        hint="Written into the decision, with today's date and the options that were considered."
        className="min-w-0 flex-1"
      />
      <datalist id={listId}>
        {known.map(({ value: name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** The same command for the same option, so that what it would change is worked out once. */
function memoized<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
