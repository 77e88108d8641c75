import { Circle, CircleCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { MechanismOption } from '../../../src/advice/mechanism-advice.ts';
import { mechanismNoteOf } from '../../../src/catalog/mechanism-notes.ts';
import type { Command } from '../../../src/commands/command.ts';
import { ChangeInFindings } from './ChangeInFindings.tsx';
import { useWhatIfs } from './use-what-ifs.ts';

interface MechanismDetailsProps {
  readonly option: MechanismOption;
  /** Null for what the flow uses now. */
  readonly command: Command | null;
}

/** What it limits, what it leaves to do, what the findings would become, and where all that is known from. */
export function MechanismDetails({ option, command }: MechanismDetailsProps) {
  const { mechanism, limits, duties } = option;
  const { basis, sources, notSuitableFor } = mechanismNoteOf(mechanism.id);
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-2 rounded-lg bg-sunken p-3 text-xs leading-snug max-md:grid-cols-1 max-md:gap-y-1">
      {command && (
        <Row name="Findings">
          <Change id={mechanism.id} command={command} />
        </Row>
      )}
      {limits.length > 0 && (
        <Row name="Limits">
          <ul className="flex flex-col gap-1">
            {limits.map(({ text, bites }) => (
              <li key={text} className="flex gap-1.5">
                {bites && <TriangleAlert size={13} aria-hidden className="mt-0.5 shrink-0 text-warning" />}
                <span>
                  {bites && <span className="sr-only">Exceeded: </span>}
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {duties.length > 0 && (
        <Row name="Left to you">
          <ul className="flex flex-col gap-1">
            {duties.map(({ text, isAnswered }) => (
              <li key={text} className="flex gap-1.5">
                {isAnswered ? (
                  <CircleCheck size={13} aria-hidden className="mt-0.5 shrink-0 text-success" />
                ) : (
                  <Circle size={13} aria-hidden className="mt-0.5 shrink-0 text-ink-muted" />
                )}
                <span>
                  {text}
                  <span className={isAnswered ? 'sr-only' : 'text-ink-muted'}>
                    {isAnswered ? ' The flow says how.' : ' Not said yet.'}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {notSuitableFor.length > 0 && <Row name="Not for">{notSuitableFor.join('; ')}</Row>}
      <Row name="Known from">
        <span className="wrap-anywhere">
          {basis === '' ? '' : `${basis}. `}
          {mechanism.latencyMs.confidence} confidence in the latency
          {sources.length > 0 ? `; ${sources.join('; ')}` : ''}
        </span>
      </Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Change({ id, command }: { readonly id: string; readonly command: Command }) {
  const whatIfs = useMemo(() => [{ id, command }], [id, command]);
  return <ChangeInFindings change={useWhatIfs(whatIfs).get(id)} />;
}
