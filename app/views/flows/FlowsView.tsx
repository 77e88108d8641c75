import { DocumentTables } from '../DocumentTables.tsx';

export function FlowsView() {
  return <DocumentTables id="integration-map" />;
}
