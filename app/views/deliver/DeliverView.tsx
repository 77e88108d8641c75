import { DocumentTables } from '../DocumentTables.tsx';

export function DeliverView() {
  return <DocumentTables id="executive-summary" />;
}
