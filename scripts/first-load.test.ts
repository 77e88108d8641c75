import { expect, test } from 'vitest';
import { firstLoad } from './first-load.ts';

test('counts the entry, its static imports and their styles once, and nothing that loads later', () => {
  const manifest = {
    'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js', '_canvas.js'], css: ['index.css'] },
    '_react.js': { file: 'react.js' },
    '_canvas.js': { file: 'canvas.js', imports: ['_react.js'], css: ['canvas.css'] },
    'export.ts': { file: 'export.js', isDynamicEntry: true },
  };
  expect(firstLoad(manifest)).toEqual(['index.js', 'index.css', 'react.js', 'canvas.js', 'canvas.css']);
});

test('a manifest without an entry loads nothing', () => {
  expect(firstLoad({ 'export.ts': { file: 'export.js' } })).toEqual([]);
});

test('an import that the manifest does not describe is a broken build, not zero bytes', () => {
  expect(() => firstLoad({ 'index.html': { file: 'a.js', isEntry: true, imports: ['_gone.js'] } })).toThrow('_gone.js');
});
