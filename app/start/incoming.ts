/** Designs that come in from outside. What reads pictures and links is loaded with the first of them. */
import type { WholeLink } from '../../src/codecs/share-link.ts';
import type { Result } from '../../src/lib/result.ts';
import type { LoadError, Loaded } from '../../src/model/load-error.ts';

export type Incoming = Result<Loaded, LoadError>;

/** Bytes; of anything larger only so much is read that it can be refused for its size. */
const MOST_READ = 110_000_000;

/** Of a larger one, checking what is in it holds the page for more than an eighth of a second. */
const LARGE = 300_000;

/** Told that it takes long, with the way to stop it; then that it is over. */
export interface Waiting {
  late(cancel: () => void): void;
  over(): void;
}

/** JSON, or a PNG or SVG that carries its design. Null where it was cancelled. */
export async function readFile(file: File, waiting: Waiting): Promise<Incoming | null> {
  const whole = file.slice(0, MOST_READ);
  if (file.size > LARGE) {
    const { decodeApart } = await import('./decode-apart.ts');
    const reading = decodeApart(whole);
    let isCancelled = false;
    const timer = setTimeout(() => {
      waiting.late(() => {
        isCancelled = true;
        reading.cancel();
      });
    }, LATE_MS);
    const read = await reading.result;
    clearTimeout(timer);
    waiting.over();
    if (read !== null || isCancelled) return read;
  }
  const { decodeFile } = await import('../../src/codecs/any-file.ts');
  return decodeFile(new Uint8Array(await whole.arrayBuffer()));
}

const LATE_MS = 300;

export async function readText(text: string): Promise<Incoming> {
  const { decodeText } = await import('../../src/codecs/any-file.ts');
  return decodeText(text);
}

/** A link, or a text with one in it. */
export async function readLink(text: string): Promise<WholeLink> {
  const { wholeLinkIn } = await import('../../src/codecs/share-link.ts');
  return wholeLinkIn(text);
}
