/** The worker that checks a large design file, so that the page stays free; closing it is how opening is cancelled. */
import { decodeFile } from '../../src/codecs/any-file.ts';

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void data.arrayBuffer().then((bytes) => postMessage(decodeFile(new Uint8Array(bytes))));
});
