/** `link` and `open`: a design into a share link and back. */
import { encodeJson } from '../codecs/json.ts';
import { decodeShareLink, encodeShareLink } from '../codecs/share-link.ts';
import { plain } from '../lib/plain.ts';
import type { Io } from './io.ts';
import { openFile, tellRemoved } from './open-file.ts';
import type { LinkRequest, OpenRequest } from './requests.ts';

export function linkTo({ path, base }: LinkRequest, io: Io): number {
  const opened = openFile(path, io);
  if (!opened.ok) return 2;
  const link = encodeShareLink(opened.value.design);
  if (!link.ok) {
    io.err(`${plain(path)}: The design is too large for a link (${link.error.bytes} bytes); send the file.\n`);
    return 2;
  }
  io.out(`${base?.replace(/#.*$/s, '') ?? ''}#${link.value}\n`);
  return 0;
}

export function openLink({ link }: OpenRequest, io: Io): number {
  const loaded = decodeShareLink(link);
  if (!loaded.ok) {
    const problems = loaded.error.problems ?? [];
    for (const message of [loaded.error.message, ...problems.map((problem) => problem.message)]) {
      io.err(`link: ${plain(message)}\n`);
    }
    return 2;
  }
  tellRemoved('link', loaded.value.removed, io);
  io.out(encodeJson(loaded.value.design));
  return 0;
}
