import { DocumentTables } from '../DocumentTables.tsx';

export function DeployView() {
  return <DocumentTables id="deployment-plan" />;
}
