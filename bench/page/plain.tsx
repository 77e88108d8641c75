import {
  type Edge as FlowEdge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useReactFlow,
} from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import '../../app/canvas/canvas.css';
import { METRIC_VARIABLES } from '../../app/canvas/cards/metric-variables.ts';
import { pictureRules } from '../../app/canvas/cards/picture-rules.ts';
import { SystemCard } from '../../app/canvas/cards/SystemCard.tsx';
import { themeVariables } from '../../app/canvas/cards/theme-variables.ts';
import { type Badge, rollUp } from '../../app/store/badges.ts';
import { theme } from '../../src/catalog/themes.ts';
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import type { Card } from '../../src/scene/scene.ts';
import { buildScene } from '../../src/scene/scene-cache.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';
import { gripOf, middleCard, nearestToMiddle, viewFor } from './geometry.ts';
import { type Mounted, type Setup, tracedEdit } from './setup.ts';

interface Data extends Record<string, unknown> {
  readonly card: Card;
  readonly badge: Badge | null;
}
type PlainNode = Node<Data, 'system'>;

/**
 * React Flow as its documentation shows it: nodes and labelled edges in, default settings, and the very same card.
 * Only the zoom may go lower than its default of 0.5, or the whole design could not be shown.
 */
export async function mountPlain(root: HTMLElement, { design, view }: Setup): Promise<Mounted> {
  // What the card shows is made before the clock starts; the runner counts from the mark in prepare().
  const scene = buildScene(design);
  const { findings } = lintAll(buildTopology(design), ALL_RULES, { today: '2026-01-01' });
  const badges = rollUp(design, findings, new Map());
  const nodes: PlainNode[] = [...scene.cards.values()].map((card) => ({
    id: card.systemId,
    type: 'system',
    position: { x: card.x, y: card.y },
    data: { card, badge: badges.get(card.subject) ?? null },
  }));
  const edges: FlowEdge[] = [...scene.edges.values()]
    .filter(({ kind }) => kind === 'flow')
    .map(({ subject, source, target, label }) => ({
      id: subject,
      source,
      target,
      label: `${label.first} ${label.second}`,
    }));
  const start = viewFor(scene, view, root.clientWidth, root.clientHeight);
  const card = middleCard(scene);
  await window.benchMark?.('start');

  let rename: (name: string) => void = () => undefined;
  let grip = () => ({ x: 0, y: 0 });

  function Controls() {
    const flow = useReactFlow<PlainNode>();
    rename = (name) =>
      flow.setNodes((current) =>
        current.map((node) =>
          node.id === card.systemId
            ? { ...node, data: { ...node.data, card: { ...node.data.card, title: name } } }
            : node,
        ),
      );
    grip = () => {
      const { position } = flow.getNode(card.systemId) ?? { position: card };
      return flow.flowToScreenPosition(gripOf({ ...card, ...position }));
    };
    return null;
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pictureRules(theme('light')));
  document.adoptedStyleSheets = [sheet];
  const variables = { ...METRIC_VARIABLES, ...themeVariables(theme('light')) };
  createRoot(root).render(
    <div className="cv-root" style={variables}>
      <ReactFlow
        defaultNodes={nodes}
        defaultEdges={edges}
        nodeTypes={NODE_TYPES}
        defaultViewport={start}
        minZoom={0.02}
      >
        <Controls />
      </ReactFlow>
    </div>,
  );
  return {
    edit(round) {
      const name = `Renamed ${round}`;
      return tracedEdit(name, () => rename(name));
    },
    lintEdit: () => Promise.resolve(),
    // The engine is the same beside either canvas, and measured beside ours.
    engineTimes: () => Promise.resolve({ svg: Number.NaN, png: Number.NaN }),
    grip: () => grip(),
    // A press on an edge or its label does not pan, and this canvas routes them its own way.
    emptySpot: () => nearestToMiddle(root.clientWidth, root.clientHeight, isOnPane),
  };
}

function isOnPane({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') ?? false;
}

function PlainSystem({ data: { card, badge } }: NodeProps<PlainNode>) {
  return (
    <div style={{ width: card.width, height: card.height }}>
      <Handle type="target" position={Position.Left} />
      <SystemCard card={card} badge={badge} level="full" />
      <Handle type="source" position={Position.Right} />
    </div>
  );
}

const NODE_TYPES = { system: PlainSystem };
