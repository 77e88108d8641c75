import { Link } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useSession, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';

const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })));

export function ShareButton() {
  const { session } = useStores();
  const isOpen = useSession((state) => state.dialog === 'share');
  return (
    <>
      <Button
        tone="primary"
        icon={<Link size={15} aria-hidden />}
        aria-label="Share"
        onClick={() => session.openDialog('share')}
        className="max-md:px-2"
      >
        <span className="max-md:hidden">Share</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog onClose={() => session.closeDialog()} />
        </Suspense>
      )}
    </>
  );
}
