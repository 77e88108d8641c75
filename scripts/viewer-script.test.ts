import { expect, test } from 'vitest';
import { VIEWER_SCRIPT, VIEWER_SCRIPT_HASH } from '../src/render/viewer/viewer-script.ts';
import { buildViewerScript } from './viewer-script.ts';

test('the viewer’s script is the one that app/viewer gives: else `npm run viewer`', async () => {
  expect(await buildViewerScript()).toEqual({ text: VIEWER_SCRIPT, hash: VIEWER_SCRIPT_HASH });
});
