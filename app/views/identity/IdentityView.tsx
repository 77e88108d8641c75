import { DocumentTables } from '../DocumentTables.tsx';

export function IdentityView() {
  return <DocumentTables id="identity-strategy" />;
}
