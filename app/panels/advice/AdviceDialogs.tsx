import { lazy, Suspense } from 'react';
import { useSession, useStores } from '../../store/context.tsx';

const MechanismDialog = lazy(() =>
  import('./MechanismDialog.tsx').then((module) => ({ default: module.MechanismDialog })),
);
const SyncDialog = lazy(() => import('./SyncDialog.tsx').then((module) => ({ default: module.SyncDialog })));
const RecordDialog = lazy(() => import('./RecordDialog.tsx').then((module) => ({ default: module.RecordDialog })));

/** The dialogs that compare ways before one is taken, each loaded when it is first asked for. */
export function AdviceDialogs() {
  const { session } = useStores();
  const dialog = useSession((state) => state.dialog);
  const about = useSession((state) => state.dialogAbout);
  if (about === null) return null;
  const close = () => session.closeDialog();
  return (
    <Suspense>
      {dialog === 'mechanism-advice' && <MechanismDialog flowId={about} onClose={close} />}
      {dialog === 'sync-advice' && <SyncDialog flowId={about} onClose={close} />}
      {dialog === 'record-advice' && <RecordDialog entityId={about} onClose={close} />}
    </Suspense>
  );
}
