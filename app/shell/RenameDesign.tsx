import { edit } from '../../src/commands/edit.ts';
import { ONLY, only } from '../../src/model/design.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { RenameDialog } from '../ui/RenameDialog.tsx';

/** Of the open design. */
export function RenameDesign({ onClose }: { readonly onClose: () => void }) {
  const { designs } = useStores();
  const current = useDesign((design) => only(design, 'about').name);

  function rename(name: string) {
    designs.run(edit('Rename design', 'about', ONLY, { name }));
    onClose();
  }
  return <RenameDialog title="Rename design" name={current} onRename={rename} onClose={onClose} />;
}
