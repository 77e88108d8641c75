import type { DeliverableId } from '../../../src/deliverables/document.ts';
import { useStores } from '../../store/context.tsx';
import { VIEW_TITLES, type ViewId } from '../../store/views.ts';
import { Button } from '../../ui/Button.tsx';
import { NEXT_STEPS } from './next-steps.ts';

/** Above a deliverable with nothing in it: what fills it, and the way there. */
export function NextStep({ id }: { readonly id: DeliverableId }) {
  const { session } = useStores();
  const view = FILLED_IN[id];
  if (!view) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-panel px-3 py-2 text-[13px]">
      <p className="mr-auto">Nothing in it yet. {NEXT_STEPS[id]}</p>
      <Button size="small" onClick={() => session.showView(view)}>
        Show {view === 'canvas' ? 'the canvas' : VIEW_TITLES[view]}
      </Button>
    </div>
  );
}

const FILLED_IN: Readonly<Partial<Record<DeliverableId, ViewId>>> = {
  'topology-diagram': 'canvas',
  'system-of-record-matrix': 'ownership',
  'shared-key-inventory': 'keys',
  'deployment-plan': 'ownership',
  'integration-map': 'flows',
  'decision-record': 'flows',
  'identity-strategy': 'identity',
  'smoke-test-plan': 'flows',
};
