import { Ellipsis, FileOutput, ScrollText, SlidersHorizontal, WandSparkles } from 'lucide-react';
import { useFindings, useHistory, useStores } from '../../store/context.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';

/** What is done with all findings at once, and how they come about. */
export function FindingsMenu() {
  const { session } = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const isFixable = useFindings(({ findings, toDos }) =>
    [findings, toDos].some((all) => all.some((one) => one.isFixable)),
  );
  return (
    <Menu
      label="All findings"
      align="end"
      trigger={<IconButton label="All findings" icon={<Ellipsis size={16} aria-hidden />} className="-mr-2 ml-auto" />}
    >
      <MenuItem
        icon={<WandSparkles size={14} aria-hidden />}
        isDisabled={isReadOnly || !isFixable}
        onSelect={() => session.openDialog('fix-all')}
      >
        Fix everything safe…
      </MenuItem>
      <MenuItem icon={<FileOutput size={14} aria-hidden />} onSelect={() => session.openDialog('findings-out')}>
        Copy or download…
      </MenuItem>
      <MenuItem icon={<SlidersHorizontal size={14} aria-hidden />} onSelect={() => session.openDialog('rule-settings')}>
        Rule settings…
      </MenuItem>
      <MenuItem icon={<ScrollText size={14} aria-hidden />} onSelect={() => session.openDialog('own-rules')}>
        Rules of this design…
      </MenuItem>
    </Menu>
  );
}
