import { entityColorOf } from '../../src/scene/entity-color.ts';
import { EntitySwatch } from '../marks/EntitySwatch.tsx';
import { SystemTile } from '../marks/SystemTile.tsx';
import type { Option } from './options.ts';

export function OptionMark({ option }: { readonly option: Option }) {
  switch (option.type) {
    case 'system':
      return <SystemTile kind={option.row.kind} size={24} />;
    case 'existing':
      return <SystemTile kind={option.system.kind} size={24} />;
    case 'custom':
      return <SystemTile kind="custom" size={24} />;
    case 'entity':
    case 'canonical':
      return (
        <span className="flex w-6 shrink-0 justify-center">
          <EntitySwatch color={option.type === 'entity' ? entityColorOf(option.entity) : option.row.color} />
        </span>
      );
  }
}
