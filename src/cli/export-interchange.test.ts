import { describe, expect, test } from 'vitest';
import { encodeJson } from '../codecs/json.ts';
import { loadCases } from '../testing/cases.ts';
import { said } from './memory-io.ts';

const c04 = loadCases().find(({ name }) => name.startsWith('c04'));
if (!c04) throw new Error('The base cases are gone.');
const FILES = new Map([[c04.path, c04.text]]);

describe('other tools', () => {
  test.each([
    ['drawio', /^<\?xml[\s\S]*<mxfile /],
    ['mermaid', /^flowchart LR\n {2}%% Title: /],
    ['likec4', /^\/\/ Title: [\s\S]*\nspecification \{/],
  ])('export to %s', async (to, start) => {
    const { out, code } = await said(['export', c04.path, '--to', to], FILES);
    expect(code).toBe(0);
    expect(out).toMatch(start);
  });

  test('a draw.io file of ours comes back as the design, and tells what was done to it', async () => {
    const { out: drawio } = await said(['export', c04.path, '--to', 'drawio'], FILES);
    const back = await said(['export', 'a.drawio', '--to', 'json'], new Map([['a.drawio', drawio]]));
    expect([back.out, back.err]).toEqual([encodeJson(c04.design), '']);
    const renamed = drawio.replace('label="Sales Cloud"', 'label="CRM"');
    const changed = await said(['export', 'a.drawio', '--to', 'json'], new Map([['a.drawio', renamed]]));
    expect(changed.err).toContain('In draw.io: Sales Cloud is called “CRM” now.');
    expect(changed.out).toContain('"CRM"');
  });

  test('a flowchart is judged like a design; a hostile file is refused', async () => {
    const flowchart = 'graph TD\nA[Sales Cloud] -->|Order, platform events| B[SAP]';
    const checked = await said(['export', 'a.mmd', '--to', 'json'], new Map([['a.mmd', flowchart]]));
    expect(JSON.parse(checked.out).flows).toMatchObject([{ mechanism: 'platform-events' }]);
    const bomb = '<!DOCTYPE x [<!ENTITY a "b">]><mxfile>&a;</mxfile>';
    const refused = await said(['check', 'b.drawio'], new Map([['b.drawio', bomb]]));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('DOCTYPE');
  });
});
