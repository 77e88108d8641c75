import type { NodeProps } from '@xyflow/react';
import { SystemCard } from './SystemCard.tsx';
import type { SystemNode } from './to-nodes.ts';

/** The wrapper React Flow draws around it says all there is to say; see to-nodes. */
export function SystemFlowNode({ data: { card, badge, level } }: NodeProps<SystemNode>) {
  return <SystemCard card={card} badge={badge} level={level} />;
}

/** One object for good: a new one would mount every card anew. */
export const NODE_TYPES = { system: SystemFlowNode } as const;
