import { acceptSuggestedSlo, suggestedSloMs } from '../../../src/commands/flows.ts';
import { formatDuration } from '../../../src/lib/duration.ts';
import { useDesign, useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';

/** The usual SLA that the flow keeps, for one click. */
export function SlaAdvice({ flowId }: { readonly flowId: string }) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const suggested = useDesign((design) => {
    const flow = design.flows.get(flowId);
    return flow && flow.sloMs === null ? suggestedSloMs(flow) : null;
  });
  if (suggested === null) return null;
  return (
    <div className="flex justify-end">
      <Button size="small" tone="action" disabled={isReadOnly} onClick={() => designs.run(acceptSuggestedSlo(flowId))}>
        Set SLA to {formatDuration(suggested)}
      </Button>
    </div>
  );
}
