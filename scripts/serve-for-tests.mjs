/**
 * Serves a build as `vite preview` does, with the very headers of `npm start`, but never compressed: packing anew for
 * each test what goes to the same machine cost as much as a tenth of the test.
 *
 * `node scripts/serve-for-tests.mjs --port 4873 --outDir dist`
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preview } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({ options: { port: { type: 'string' }, outDir: { type: 'string' } } });
await preview({
  root: ROOT,
  build: { outDir: values.outDir ?? 'dist' },
  preview: { port: Number(values.port ?? 4873), strictPort: true },
  plugins: [
    {
      name: 'headwater-uncompressed',
      configurePreviewServer({ middlewares }) {
        middlewares.use((request, _response, next) => {
          delete request.headers['accept-encoding'];
          next();
        });
      },
    },
  ],
});
