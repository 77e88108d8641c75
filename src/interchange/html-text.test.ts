import { expect, test } from 'vitest';
import { textOfHtml } from './html-text.ts';

test.each([
  ['<b>Sales</b><br>Cloud', 'Sales\nCloud'],
  ['a < b &amp; c', 'a < b & c'],
  ['<SCRIPT>alert(1)</Script>Orders', 'Orders'],
  ['<!-- a > b -->Orders', 'Orders'],
  // A letter that is longer in lower case moves nothing after it.
  ['İİİİ<style>b { }</style>Orders', 'İİİİOrders'],
  ['<script>never closed', ''],
])('%s reads as %s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
