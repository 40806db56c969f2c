import { expect, it } from 'vitest';
import { type Port, plainPort } from '../../../src/model/vlan.js';
import { showVlanReport } from '../../../src/report/show-vlan.js';
import { createStyle } from '../../../src/report/style.js';
import { renderText } from '../../../src/report/text.js';

function shown(ports: readonly Port[]): string {
  const vlans = new Map([[10, { id: 10, name: 'USERS', status: 'active' as const, lines: [] }]]);
  const vlan = { vlans, ports: new Map(ports.map((port) => [port.name, port])), uses: [] };
  const { blocks } = showVlanReport([{ name: 'sw1', platform: 'any', vlan, error: null }]);
  return renderText(blocks, createStyle(false));
}

it('names every access port, also those without a VLAN', () => {
  const access = (name: string, accessVlan: number | undefined): Port => ({ ...plainPort(name), accessVlan });
  const text = shown([access('eth1', 10), access('eth2', undefined), access('eth3', undefined)]);
  expect(text).toMatch(/^ +10 +USERS +active +eth1$/m);
  expect(text).toMatch(/^ +none +- +- +eth\[2-3\]$/m);
  expect(shown([access('eth1', 10)])).not.toContain('none');
});
