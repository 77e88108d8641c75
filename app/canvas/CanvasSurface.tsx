/** What React draws of the canvas: the cards of the window as React Flow's nodes, and the layers around them. */
import { EdgeLabelRenderer, ReactFlow, type ReactFlowInstance, ViewportPortal } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import { useHistory, useSession } from '../store/context.tsx';
import { EdgeLayer } from './cards/EdgeLayer.tsx';
import { GroundLayer } from './cards/GroundLayer.tsx';
import { LabelLayer } from './cards/LabelLayer.tsx';
import { NODE_TYPES } from './cards/SystemFlowNode.tsx';
import type { SystemNode } from './cards/to-nodes.ts';
import { DraftOverlay } from './chrome/DraftOverlay.tsx';
import { HighlightOverlay } from './chrome/HighlightOverlay.tsx';
import { PreviewOverlay } from './chrome/PreviewOverlay.tsx';
import type { MountedCanvas } from './mount-canvas.ts';
import { useWindowContent } from './use-window-content.ts';
import { MAX_ZOOM, MIN_ZOOM } from './view/view.ts';

/** One array for good, so that React Flow never sees new edges: we draw them ourselves. */
const NO_EDGES: never[] = [];
/** No mouse button: React Flow pans by touch, pan-gesture.ts by mouse. */
const PAN_BY_TOUCH: number[] = [];
/** The corner is taken by the zoom control; README and NOTICE name React Flow instead. */
const PRO_OPTIONS = { hideAttribution: true };
const ARIA_LABELS = {
  'node.a11yDescription.default': 'Press Enter to select. Arrow keys move the selection.',
  'node.a11yDescription.keyboardDisabled': 'Press Enter to select. Arrow keys move the selection.',
};

export function CanvasSurface({ canvas }: { readonly canvas: MountedCanvas }) {
  const { parts, makeNodes } = canvas;
  const selection = useSession((session) => session.selection);
  const isReadOnly = useHistory((history) => history.readOnly);
  const content = useWindowContent(canvas);
  const { cards, badges, level } = content;
  const nodes = useMemo(
    () => makeNodes({ cards, badges, selection, level }),
    [makeNodes, cards, badges, selection, level],
  );
  const onInit = useCallback((flow: ReactFlowInstance<SystemNode>) => canvas.attach(flow), [canvas]);

  return (
    <ReactFlow<SystemNode>
      aria-label={isReadOnly ? 'Design, read-only' : 'Design'}
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      defaultViewport={canvas.initialView}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      onInit={onInit}
      {...canvas.flowEvents}
      panOnDrag={PAN_BY_TOUCH}
      panActivationKeyCode={null}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      nodesDraggable={false}
      nodesConnectable={false}
      elementsSelectable={false}
      elevateNodesOnSelect={false}
      autoPanOnNodeFocus={false}
      disableKeyboardA11y
      ariaLabelConfig={ARIA_LABELS}
      proOptions={PRO_OPTIONS}
    >
      <EdgeLabelRenderer>
        <GroundLayer
          dotted={content.dotted}
          zones={content.zones}
          frames={content.frames}
          notes={content.notes}
          badges={badges}
          selection={selection}
        />
        <EdgeLayer edges={content.edges} selection={selection} />
        {/* Under cards, chips and badges, so that it crosses no word. */}
        <HighlightOverlay />
      </EdgeLabelRenderer>
      <ViewportPortal>
        <LabelLayer edges={content.labelled} badges={badges} selection={selection} />
        <PreviewOverlay />
        <DraftOverlay parts={parts} />
      </ViewportPortal>
    </ReactFlow>
  );
}
