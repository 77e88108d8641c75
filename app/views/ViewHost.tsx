import { type ComponentType, lazy, Suspense } from 'react';
import { useStores } from '../store/context.tsx';
import { VIEW_TITLES, type ViewId } from '../store/views.ts';
import { Button } from '../ui/Button.tsx';
import { type DrawingFault, ErrorBoundary } from '../ui/ErrorBoundary.tsx';

type TableView = Exclude<ViewId, 'canvas'>;

/** Each is loaded when it is first shown. */
const VIEWS: Readonly<Record<TableView, ComponentType>> = {
  ownership: lazy(() => import('./ownership/OwnershipView.tsx').then((module) => ({ default: module.OwnershipView }))),
  keys: lazy(() => import('./keys/KeysView.tsx').then((module) => ({ default: module.KeysView }))),
  flows: lazy(() => import('./flows/FlowsView.tsx').then((module) => ({ default: module.FlowsView }))),
  identity: lazy(() => import('./identity/IdentityView.tsx').then((module) => ({ default: module.IdentityView }))),
  deploy: lazy(() => import('./deploy/DeployView.tsx').then((module) => ({ default: module.DeployView }))),
  deliver: lazy(() => import('./deliver/DeliverView.tsx').then((module) => ({ default: module.DeliverView }))),
};

/** The view beside the canvas. Where one fails, the rest of the page goes on. */
export function ViewHost({ id }: { readonly id: TableView }) {
  const View = VIEWS[id];
  return (
    <ErrorBoundary key={id} fallback={(fault) => <ViewFault {...fault} title={VIEW_TITLES[id]} />}>
      <Suspense fallback={<p className="p-5 text-ink-muted">Loading {VIEW_TITLES[id]}…</p>}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}

function ViewFault({ title, message, tryAgain }: DrawingFault & { readonly title: string }) {
  const { designs, session, workspace } = useStores();
  return (
    <section
      role="alert"
      className="m-5 flex max-w-xl flex-col gap-3 rounded-xl border border-line-strong bg-panel p-5"
    >
      <h2 className="text-base font-semibold">{title} could not be shown</h2>
      <p className="text-ink-soft">
        Your design is still here. Take the last change back, or load the page anew, should a part of it not have come.
      </p>
      <p className="font-mono text-xs wrap-anywhere text-ink-muted">{message}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="primary"
          onClick={() => {
            designs.undo();
            tryAgain();
          }}
        >
          Undo last change
        </Button>
        <Button onClick={() => session.showView('canvas')}>Show the canvas</Button>
        <Button onClick={() => void workspace.flush().finally(() => location.reload())}>Reload</Button>
      </div>
    </section>
  );
}
