import { Rocket } from 'lucide-react';
import { useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { useViewPort } from '../use-view-port.ts';

/** Before anything can be deployed: what makes it so, and where. */
export function EmptyPlan() {
  const { session } = useStores();
  useViewPort('deploy', () => false);
  return (
    <div className="absolute inset-0 flex items-center justify-center overflow-auto p-5">
      <section aria-label="Nothing to deploy" className="flex max-w-md flex-col items-start gap-3">
        <Rocket size={28} aria-hidden className="text-ink-muted" />
        <h2 className="text-base font-semibold">There is nothing to deploy yet</h2>
        <p className="text-ink-soft">
          The order is worked out from the design: shared key fields first, then the objects that hold them, flows,
          identity rulesets, and what is built on unified profiles. Put an entity into a system, or draw a flow, and the
          first wave is here.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button tone="primary" onClick={() => session.showView('canvas')}>
            Draw it on the canvas
          </Button>
          <Button onClick={() => session.showView('ownership')}>Place entities in systems</Button>
        </div>
      </section>
    </div>
  );
}
