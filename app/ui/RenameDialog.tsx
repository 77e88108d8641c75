import { useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

interface RenameDialogProps {
  readonly title: string;
  /** The name it has now. */
  readonly name: string;
  /** Gets the new one, without blanks around it. */
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

export function RenameDialog({ title, name: before, onRename, onClose }: RenameDialogProps) {
  const [name, setName] = useState(before);
  const rename = () => onRename(name.trim());
  return (
    <Dialog
      title={title}
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
