import { useMemo } from 'react';
import { recordCandidates } from '../../../src/advice/record-advice.ts';
import { setSystemOfRecord } from '../../../src/commands/entities.ts';
import { entityName, systemName } from '../../../src/rules/wording.ts';
import { shortened } from '../../marks/shortened.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { GoneNotice } from './GoneNotice.tsx';
import { useTopology } from './use-topology.ts';
import { useWhatIfs } from './use-what-ifs.ts';
import { WhatIfRow } from './WhatIfRow.tsx';

interface RecordDialogProps {
  readonly entityId: string;
  readonly onClose: () => void;
}

/** Which system may own an entity, best first, and what the findings would be if it did. */
export function RecordDialog({ entityId, onClose }: RecordDialogProps) {
  const topology = useTopology();
  const node = topology.entityById(entityId);
  return (
    <Dialog title="Compare owners" size="large" onClose={onClose}>
      {node ? (
        <div className="flex flex-col gap-4">
          <p className="text-[13px] wrap-anywhere">
            Which system owns <bdi className="font-semibold">{shortened(entityName(node), 160)}</bdi>?{' '}
            <span className="text-ink-soft">
              {node.systemOfRecord
                ? `Its record is in ${shortened(systemName(node.systemOfRecord), 160)} now.`
                : 'Nobody has said yet.'}
            </span>
          </p>
          <Candidates entityId={entityId} onClose={onClose} />
        </div>
      ) : (
        <GoneNotice what="entity" />
      )}
    </Dialog>
  );
}

/** More than these are no advice any more; the field in the inspector lists all systems. */
const SHOWN = 8;

function Candidates({ entityId, onClose }: RecordDialogProps) {
  const topology = useTopology();
  const candidates = useMemo(
    () =>
      recordCandidates(topology, entityId)
        .slice(0, SHOWN)
        .map((candidate) => ({
          ...candidate,
          id: candidate.systemId,
          command: {
            ...setSystemOfRecord(entityId, candidate.systemId),
            label: `Make ${candidate.name} the system of record`,
          },
        })),
    [topology, entityId],
  );
  const changes = useWhatIfs(candidates);
  if (candidates.length === 0) {
    return (
      <p className="text-xs text-ink-soft">
        No system holds it, and none in the design is where such data usually lives.
      </p>
    );
  }
  return (
    <ol aria-label="Possible owners" className="flex flex-col gap-2">
      {candidates.map(({ id, name, reason, caution, command }) => (
        <WhatIfRow
          key={id}
          title={name}
          text={sentence(caution === '' ? reason : `${reason}. But ${caution}`)}
          command={command}
          action="Choose"
          change={changes.get(id)}
          onDone={onClose}
        />
      ))}
    </ol>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
