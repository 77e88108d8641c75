import { PanelRightOpen, Undo2 } from 'lucide-react';
import type { Gate } from '../../../src/deliverables/deployment-gates.ts';
import { orgName } from '../../../src/deliverables/names.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { FieldFindings } from '../../inspector/FieldFindings.tsx';
import { Glyph } from '../../marks/Glyph.tsx';
import { useFindings } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { whyNot } from './board-moves.ts';
import { DetailList, DetailStrip } from './DetailStrip.tsx';
import { EdgeList } from './EdgeList.tsx';
import { GateList } from './GateList.tsx';
import { kindWord, lookOf } from './item-kinds.ts';
import { MoveMenu } from './MoveMenu.tsx';
import type { Relations } from './relations.ts';
import type { Deployment } from './use-deployment.ts';

export interface ItemActions {
  readonly isReadOnly: boolean;
  readonly onGo: (item: DeployItem) => void;
  readonly onMove: (item: DeployItem, wave: number) => void;
  readonly onBack: (item: DeployItem) => void;
  readonly onInspect: (item: DeployItem) => void;
  readonly onAnswer: (gate: Gate, item: DeployItem) => void;
}

interface ItemDetailsProps extends ItemActions {
  readonly deployment: Deployment;
  readonly relations: Relations;
  /** The columns of the board. */
  readonly waves: readonly number[];
}

export function ItemDetails({ deployment, relations, waves, ...actions }: ItemDetailsProps) {
  const { plan, topology } = deployment;
  const { item, needs, neededBy } = relations;
  const loads = plan.loads.stepsOf(item);
  return (
    <DetailStrip
      label={`Details of ${item.name}`}
      head={
        <>
          <h2 className="flex min-w-0 items-center gap-2 text-[13px] font-semibold">
            <Glyph glyph={lookOf(item, topology).glyph} size={16} className="shrink-0 text-ink-soft" />
            <span className="truncate">{item.name}</span>
          </h2>
          <p className="text-xs text-ink-soft">
            {kindWord(item)}, {item.orgs.map(orgName).join(' and ') || 'in no org'}. {standingOf(deployment, item)}
          </p>
        </>
      }
      actions={<Actions deployment={deployment} item={item} waves={waves} {...actions} />}
    >
      <ItemFindings itemId={item.id} />
      <EdgeList
        title="Needs first"
        none="It needs nothing: it may go first."
        edges={needs}
        otherOf={({ to }) => to}
        waves={plan.waves}
        onGo={actions.onGo}
      />
      <EdgeList
        title="Waits for it"
        none="Nothing waits for it."
        edges={neededBy}
        otherOf={({ from }) => from}
        waves={plan.waves}
        onGo={actions.onGo}
      />
      <GateList
        gates={plan.gates.gatesOf(item)}
        none="It waits for no gate."
        onAnswer={(gate) => actions.onAnswer(gate, item)}
      />
      <DetailList title="Load steps" count={loads.length} none="Nothing has to be loaded or repaired with it.">
        <ol className="flex list-decimal flex-col gap-1 pl-4 text-xs">
          {loads.map(({ text, isMissing }) => (
            <li key={text} className={isMissing ? 'text-warning' : 'text-ink-soft'}>
              {text}
            </li>
          ))}
        </ol>
      </DetailList>
    </DetailStrip>
  );
}

function standingOf({ plan, movesOf }: Deployment, item: DeployItem): string {
  const wave = plan.waves.waveOf.get(item);
  if (plan.caught.has(item)) return `Wave ${wave ?? 'open'} is proposed: it holds once the circle is cut.`;
  const computed = movesOf(item)?.computed;
  if (!plan.overrides.has(item.id)) return `Wave ${wave}, computed from what it needs.`;
  return `Wave ${wave} was set by hand; computed it would be wave ${computed}.`;
}

function Actions({
  deployment,
  item,
  waves,
  ...actions
}: Omit<ItemDetailsProps, 'relations'> & { readonly item: DeployItem }) {
  const isPinned = deployment.plan.overrides.has(item.id);
  const computed = deployment.movesOf(item)?.computed;
  const refusal = computed === undefined ? null : whyNot(deployment, item, computed);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {isPinned && (
        <Button
          size="small"
          tone="action"
          icon={<Undo2 size={13} aria-hidden />}
          disabled={actions.isReadOnly || refusal !== null}
          title={refusal ?? undefined}
          onClick={() => actions.onBack(item)}
        >
          Back to computed wave
        </Button>
      )}
      <MoveMenu
        deployment={deployment}
        item={item}
        waves={waves}
        isDisabled={actions.isReadOnly}
        onMove={(wave) => actions.onMove(item, wave)}
      />
      <IconButton
        label="Show in the inspector"
        icon={<PanelRightOpen size={16} aria-hidden />}
        side="top"
        onClick={() => actions.onInspect(item)}
      />
      {isPinned && refusal !== null && <p className="basis-full text-xs text-ink-soft">Not back yet: {refusal}</p>}
    </div>
  );
}

/** What the rules say of its place in the plan; what they say of the element stands in the inspector. */
function ItemFindings({ itemId }: { readonly itemId: string }) {
  const findings = useFindings((state) => state.findings);
  const own = findings.filter(({ subject }) => subject === `deployItem:${itemId}`);
  if (own.length === 0) return null;
  return (
    <DetailList title="Findings" count={own.length} none="">
      <FieldFindings findings={own} />
    </DetailList>
  );
}
