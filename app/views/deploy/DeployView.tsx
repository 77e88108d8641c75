import { useId, useMemo, useState } from 'react';
import { useHistory } from '../../store/context.tsx';
import { useViewPort } from '../use-view-port.ts';
import { Board } from './Board.tsx';
import { boardOf } from './board-layout.ts';
import { CirclePanel } from './CirclePanel.tsx';
import { DeployToolbar } from './DeployToolbar.tsx';
import { drawnRelations } from './drawn-relations.ts';
import { EmptyPlan } from './EmptyPlan.tsx';
import { ItemDetails } from './ItemDetails.tsx';
import { relationsOf } from './relations.ts';
import { useActiveNode } from './use-active-node.ts';
import { useDeployActions } from './use-deploy-actions.ts';
import { type Deployment, useDeployment } from './use-deployment.ts';
import { WaveDetails } from './WaveDetails.tsx';

/** In which order everything goes live, as a board of waves that keeps to what needs what. */
export function DeployView() {
  const deployment = useDeployment();
  if (deployment.plan.graph.items.length === 0) return <EmptyPlan />;
  return <Plan deployment={deployment} />;
}

function Plan({ deployment }: { readonly deployment: Deployment }) {
  const { plan } = deployment;
  const helpId = useId();
  const isReadOnly = useHistory((state) => state.readOnly);
  const [askedOrg, setOrgId] = useState<string | null>(null);
  // One that is gone since, by an edit or an undo, would leave an empty board.
  const orgId = plan.rows.some(({ org }) => org?.org.id === askedOrg) ? askedOrg : null;
  const [isDragging, setDragging] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const board = useMemo(() => boardOf(plan, { orgId, hasNewWave: isDragging }), [plan, orgId, isDragging]);
  const nodes = useActiveNode(board, plan, () => setOrgId(null));
  const { active } = nodes;
  const actions = useDeployActions(deployment, nodes.goTo);
  useViewPort('deploy', (subject) => nodes.reveal(subject));

  const item = active?.kind === 'item' ? active.row.item : null;
  const relations = useMemo(() => item && relationsOf(plan.graph, item), [plan, item]);
  const shownKey = hovered ?? active?.key ?? null;
  const drawn = useMemo(() => {
    const node = shownKey === null ? undefined : board.nodeAt(shownKey);
    if (node?.kind !== 'item') return null;
    const { item: shown } = node.row;
    return drawnRelations(board, shown === relations?.item ? relations : relationsOf(plan.graph, shown), node.key);
  }, [plan, board, shownKey, relations]);

  return (
    <div className="absolute inset-0 flex flex-col">
      <DeployToolbar deployment={deployment} orgId={orgId} onOrg={setOrgId} helpId={helpId} />
      {plan.cuts.length > 0 && <CirclePanel deployment={deployment} onGo={nodes.goTo} />}
      <Board
        deployment={deployment}
        board={board}
        activeKey={active?.key ?? null}
        drawn={drawn}
        request={nodes.request}
        isReadOnly={isReadOnly}
        helpId={helpId}
        onActivate={nodes.activate}
        onOpen={(node) => {
          nodes.activate(node, true);
          if (node.kind === 'item') actions.select(node.row.item);
          if (node.kind === 'gate') actions.onAnswer(node.gate, node.items[0]);
        }}
        onHover={setHovered}
        onStep={actions.onStep}
        onDrop={(dropped, wave) => actions.onMove(dropped, wave)}
        onDragging={setDragging}
      />
      {relations && (
        <ItemDetails
          deployment={deployment}
          relations={relations}
          waves={board.columns.filter(({ isNew }) => !isNew).map(({ wave }) => wave)}
          isReadOnly={isReadOnly}
          onGo={nodes.goTo}
          onMove={actions.onMove}
          onBack={actions.onBack}
          onInspect={actions.onInspect}
          onAnswer={actions.onAnswer}
        />
      )}
      {(active?.kind === 'heading' || active?.kind === 'more-gates') && (
        <WaveDetails wave={active.wave} orgId={orgId} deployment={deployment} onAnswer={actions.onAnswer} />
      )}
    </div>
  );
}
