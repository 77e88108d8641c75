/** The open design as a file: the way out that works whatever storage does. */
import { encodeJson } from '../../src/codecs/json.ts';
import { designFileName } from '../store/file-name.ts';
import type { Stores } from '../store/stores.ts';
import { downloadFile } from '../ui/download.ts';

export function downloadDesign({ designs }: Pick<Stores, 'designs'>): void {
  const { design } = designs.getState();
  downloadFile(designFileName(design), encodeJson(design));
}
