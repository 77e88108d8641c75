import { expect, test } from 'vitest';
import { parseXml } from './xml.ts';

test.each(['<a><b></a></b>', '<a>', '<a/><b/>', '<a>&nbsp;</a>', '<a>a & b</a>', '<a x="<"/>', '<a x=1/>', '<!-- -->'])(
  'refuses %s',
  (source) => {
    expect(() => parseXml(source)).toThrow();
  },
);
