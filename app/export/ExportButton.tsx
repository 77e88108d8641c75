import { Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useSession, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';

const ExportDialog = lazy(() => import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })));

export function ExportButton() {
  const { session } = useStores();
  const isOpen = useSession((state) => state.dialog === 'export');
  return (
    <>
      <Button
        icon={<Download size={15} aria-hidden />}
        aria-label="Export"
        onClick={() => session.openDialog('export')}
        className="max-md:px-2"
      >
        <span className="max-md:hidden">Export</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ExportDialog onClose={() => session.closeDialog()} />
        </Suspense>
      )}
    </>
  );
}
