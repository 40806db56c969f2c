import { describe, expect, it } from 'vitest';
import type { ChangeRow } from '../../../src/engine/result.js';
import { changeLines } from '../../../src/report/change-lines.js';
import { row } from '../../support/run-results.js';

function lines(...rows: readonly ChangeRow[]): readonly string[] {
  return changeLines(rows).map(({ mark, text }) => `${mark} ${text}`);
}

describe('changeLines', () => {
  it.each([
    ['a VLAN that appears', [row('vlan/10', null, 'users', 'create')], ['+ vlan 10 users']],
    ['one without a name', [row('vlan/10', null, '', 'create')], ['+ vlan 10']],
    [
      'one that is born suspended',
      [row('vlan/10', null, 'users', 'create'), row('vlan/10/state', null, 'suspended', 'create')],
      ['+ vlan 10 users state suspended'],
    ],
    ['a VLAN that goes', [row('vlan/30', 'guests', null, 'delete')], ['- vlan 30 guests']],
    ['a new name', [row('vlan/20/name', 'old', 'new')], ['~ vlan 20 name old -> new']],
    ['a name taken away', [row('vlan/20/name', 'old', null)], ['~ vlan 20 name old -> none']],
    [
      'a port, its fields in one line',
      [row('port/Ethernet1/mode', 'access', 'trunk'), row('port/Ethernet1/native_vlan', 1, 99)],
      ['~ port Ethernet1  mode access -> trunk, native vlan 1 -> 99'],
    ],
    [
      'slashes in the name of a port',
      [row('port/GigabitEthernet1/0/1/access_vlan', 1, 10)],
      ['~ port GigabitEthernet1/0/1  access vlan 1 -> 10'],
    ],
    [
      'what is added to a list',
      [row('port/Po1/allowed_vlans', '10', '10-12')],
      ['~ port Po1  allowed vlans +11-12 (now 10)'],
    ],
    [
      'what is taken off',
      [row('port/Po1/allowed_vlans', '10-12', '11')],
      ['~ port Po1  allowed vlans -10,12 (now 10-12)'],
    ],
    ['both', [row('port/Po1/allowed_vlans', '10', '20')], ['~ port Po1  allowed vlans +20 -10 (now 10)']],
    ['a list that was all', [row('port/Po1/allowed_vlans', 'all', '10')], ['~ port Po1  allowed vlans all -> 10']],
    [
      'a list that becomes none',
      [row('port/Po1/allowed_vlans', '10', 'none')],
      ['~ port Po1  allowed vlans -10 (now 10)'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(lines(...rows)).toEqual(expected);
  });

  it('tells of ports with the same change once, in their natural order', () => {
    const rows = ['Gi1/0/10', 'Gi1/0/2', 'Gi1/0/1', 'Gi1/0/9'].map((port) => row(`port/${port}/access_vlan`, 1, 10));
    expect(lines(...rows, row('port/Gi1/0/5/access_vlan', 1, 20))).toEqual([
      '~ ports Gi1/0/[1-2], Gi1/0/[9-10]  access vlan 1 -> 10',
      '~ port Gi1/0/5  access vlan 1 -> 20',
    ]);
  });

  it('keeps the place in the plan', () => {
    expect(changeLines([row('vlan/10', null, 'users', 'create')])[0]?.detail).toBe('plan.yaml:9:5');
  });
});
