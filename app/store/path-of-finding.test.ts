import { expect, test } from 'vitest';
import { sketch } from '../../src/testing/sketch.ts';
import { pathOfFinding } from './path-of-finding.ts';

const design = sketch(`
  Order of erp
  entity Lead
  erp:SalesOrder is Order
  sales:Order is Order
  dc:Order__dlm is Order
  sales:Lead is Lead
  f1: erp -> sales carries Order by platform-events
  f2: sales -> erp carries Lead by cdc
  f3: sales -> mc carries Order by cdc
  chat: live-chat at service within 3 s reads sales Order by crm-query`);

/** What each finding, given by its subject and the related ones, outlines. */
const PATHS: readonly [subjects: readonly string[], path: readonly string[]][] = [
  [['flow:f1'], ['flow:f1', 'system:erp', 'system:sales']],
  [['entity:Order'], ['flow:f1', 'system:dc', 'system:erp', 'system:sales']],
  [
    ['placement:erp.SalesOrder#Number', 'placement:sales.Order'],
    ['flow:f1', 'system:erp', 'system:sales'],
  ],
  [
    ['system:erp', 'system:sales'],
    ['system:erp', 'system:sales'],
  ],
  [['interaction:chat'], ['interaction:chat#0', 'system:sales', 'system:service']],
  [['governance'], []],
  [['flow:gone'], ['flow:gone']],
];

test.each(PATHS)('%j', ([subject = '', ...related], path) => {
  expect([...pathOfFinding(design, { subject, related })].sort()).toEqual(path);
});
