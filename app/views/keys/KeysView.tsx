import { DocumentTables } from '../DocumentTables.tsx';

export function KeysView() {
  return <DocumentTables id="shared-key-inventory" />;
}
