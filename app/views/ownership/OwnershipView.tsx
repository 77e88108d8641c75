import { DocumentTables } from '../DocumentTables.tsx';

export function OwnershipView() {
  return <DocumentTables id="system-of-record-matrix" />;
}
