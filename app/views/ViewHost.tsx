import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useStores } from '../store/context.tsx';
import type { Stores } from '../store/stores.ts';
import { VIEW_TITLES, type ViewId } from '../store/views.ts';
import { Button } from '../ui/Button.tsx';

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
    <Boundary key={id} stores={useStores()} title={VIEW_TITLES[id]}>
      <Suspense fallback={<p className="p-5 text-ink-muted">Loading {VIEW_TITLES[id]}…</p>}>
        <View />
      </Suspense>
    </Boundary>
  );
}

interface BoundaryProps {
  readonly stores: Stores;
  readonly title: string;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { stores, title, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const { designs, session } = stores;
    return (
      <section
        role="alert"
        className="m-5 flex max-w-xl flex-col gap-3 rounded-xl border border-line-strong bg-panel p-5"
      >
        <h2 className="text-base font-semibold">{title} could not be shown</h2>
        <p className="text-ink-soft">
          Your design is still here. Take the last change back, or load the page anew, should a part of it not have
          come.
        </p>
        <p className="font-mono text-xs wrap-anywhere text-ink-muted">
          {error instanceof Error ? error.message : String(error)}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            tone="primary"
            onClick={() => {
              designs.undo();
              this.setState({ error: null });
            }}
          >
            Undo last change
          </Button>
          <Button onClick={() => session.showView('canvas')}>Show the canvas</Button>
          <Button onClick={() => void stores.workspace.flush().finally(() => location.reload())}>Reload</Button>
        </div>
      </section>
    );
  }
}
