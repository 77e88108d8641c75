import { expect, test } from 'vitest';
import { problemsIn } from './source-rules.ts';

const lines = (count: number) => 'const x = 1;\n'.repeat(count);

test('a file of 250 lines passes, one of 251 does not, unless its head says why', () => {
  expect(problemsIn('src/a.ts', lines(250))).toEqual([]);
  expect(problemsIn('src/a.ts', lines(251))).toHaveLength(1);
  expect(problemsIn('src/a.ts', `/** Long because it is one table. */\n${lines(251)}`)).toEqual([]);
  expect(problemsIn('src/a.ts', `${lines(251)}// Long because it is one table.`)).toHaveLength(1);
});

test.each([
  'element.innerHTML = text;',
  "element['outerHTML'] = text;",
  "element.insertAdjacentHTML('beforeend', text);",
  '<div dangerouslySetInnerHTML={{ __html: text }} />',
  '<iframe srcDoc={text} />',
  'document.write(text);',
  'range.createContextualFragment(text);',
  'eval(text);',
  'const run = new Function(text);',
  'const nodes = useStore((state) => state.nodes);',
  'const count = useStore(s => s.nodes.length);',
  'const edges = useStore((state) => state.edges);',
])('refuses %s', (line) => {
  expect(problemsIn('app/a.tsx', `\n${line}\n`)).toEqual([expect.stringMatching(/^app\/a\.tsx:2: /)]);
});

test.each([
  '// never innerHTML',
  ' * never innerHTML',
  'const zoom = useStore((state) => state.transform[2]);',
  'const value = evaluate(text);',
  'design.eval(text);',
])('lets %s pass', (line) => {
  expect(problemsIn('app/a.tsx', line)).toEqual([]);
});

test('tests may name what they prove to be refused', () => {
  expect(problemsIn('e2e/policy.spec.ts', 'element.innerHTML = text;')).toEqual([]);
  expect(problemsIn('src/render/svg.test.ts', 'element.innerHTML = text;')).toEqual([]);
  expect(problemsIn('src/render/svg.ts', 'element.innerHTML = text;')).toHaveLength(1);
});
