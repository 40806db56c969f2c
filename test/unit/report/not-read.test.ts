import { expect, it } from 'vitest';
import { inventoryCheckReport } from '../../../src/report/inventory-check.js';
import type { Report } from '../../../src/report/render.js';
import { showAclReport } from '../../../src/report/show-acl.js';
import { showBgpReport } from '../../../src/report/show-bgp.js';
import { showVlanReport } from '../../../src/report/show-vlan.js';
import { createStyle } from '../../../src/report/style.js';
import { renderText } from '../../../src/report/text.js';

const device = { name: 'sw1', platform: 'any', error: null };
const textOf = ({ blocks }: Report): string => renderText(blocks, createStyle(false));

it.each([
  ['VLANs', showVlanReport([{ ...device, vlan: null }])],
  ['filters', showAclReport([{ ...device, acl: null }])],
  ['BGP', showBgpReport([{ ...device, bgp: null, sessions: [] }])],
])('says that no %s are read of a device that could be reached', (what, report) => {
  expect(textOf(report)).toContain(`netctl reads no ${what} of this device`);
});

it.each([
  [true, /undone by discarding it$/m],
  [false, /undone by discarding it, lost at a reboot/],
])('says whether a change would survive a reboot: %s', (survivesReboot, words) => {
  const guarantee = { commit: 'candidate', whole: true, undo: 'discard', survivesReboot, revertsItself: true } as const;
  const facts = { platform: 'any', hostname: 'sw1', version: '1', model: 'x', extra: {} };
  const checked = { ...device, host: 'h:22', reachable: true, facts, guarantee, improvements: [], ms: 1 };
  expect(textOf(inventoryCheckReport([checked]))).toMatch(words);
});
