import { useState } from 'react';
import { edit } from '../../src/commands/edit.ts';
import { ONLY, only } from '../../src/model/design.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

export function RenameDialog({ onClose }: { readonly onClose: () => void }) {
  const { designs } = useStores();
  const current = useDesign((design) => only(design, 'about').name);
  const [name, setName] = useState(current);

  function rename() {
    designs.run(edit('Rename design', 'about', ONLY, { name: name.trim() }));
    onClose();
  }

  return (
    <Dialog
      title="Rename design"
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" onClick={rename}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) rename();
        }}
      />
    </Dialog>
  );
}
