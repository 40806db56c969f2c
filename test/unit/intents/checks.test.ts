import { describe, expect, it } from 'vitest';
import { complaints, device, documents, HEAD, resolve, variable } from './support.js';

async function checksOf(text: string, data: Readonly<Record<string, unknown>> = {}) {
  const { checks } = await resolve(`${HEAD}checks:\n  - ${text}\n`, device({ data }));
  return checks.map(({ source, ...check }) => check);
}

describe('a check', () => {
  it.each([
    [
      'vlan_active: [10, 20-22]',
      {
        kind: 'vlan_active',
        vlans: [
          [10, 10],
          [20, 22],
        ],
        within: 30,
      },
    ],
    ['{ vlan_active: 10, within: 2m }', { kind: 'vlan_active', vlans: [[10, 10]], within: 120 }],
    ['ping: { to: 10.0.10.1 }', { kind: 'ping', probe: { to: '10.0.10.1', from: undefined, count: 3 }, within: 30 }],
    [
      'ping: { to: "2001:db8::1", from: "2001:db8::2", count: 5, within: 90s }',
      { kind: 'ping', probe: { to: '2001:db8::1', from: '2001:db8::2', count: 5 }, within: 90 },
    ],
    ['neighbors: unchanged', { kind: 'neighbors', names: 'unchanged', within: 30 }],
    ['{ neighbors: [core1, core2], within: 1h }', { kind: 'neighbors', names: ['core1', 'core2'], within: 3600 }],
  ])('%s', async (text, check) => {
    expect(await checksOf(text)).toEqual([check]);
  });

  it('may have variables', async () => {
    const text = `ping: { to: "${variable('data.gateway')}", count: "${variable('data.count')}", within: "${variable('data.time')}" }`;
    expect(await checksOf(text, { gateway: '10.0.10.1', count: 2, time: '5s' })).toEqual([
      { kind: 'ping', probe: { to: '10.0.10.1', from: undefined, count: 2 }, within: 5 },
    ]);
  });

  it('has its place, and those of all documents count', async () => {
    const { checks } = await resolve(
      documents('checks: [{ neighbors: unchanged }]\n', 'checks: [{ vlan_active: 10 }]\n'),
    );
    expect(checks.map(({ kind, source }) => [kind, source?.line, source?.column])).toEqual([
      ['neighbors', 4, 23],
      ['vlan_active', 10, 25],
    ]);
  });
});

describe('what is no check', () => {
  it.each([
    ['{ vlan_active: 10, neighbors: unchanged }', 'A check is one of `vlan_active`, `ping`, `neighbors`.'],
    ['{ within: 30s }', 'A check is one of'],
    ['ping: { to: core1 }', '"core1" is no address'],
    ['ping: { to: "10.0.0.1 repeat 9999" }', 'is no address'],
    ['ping: { to: "fe80::1%eth0" }', 'is no address'],
    ['ping: { to: 10.0.0.1, from: "::1" }', 'addresses of different versions of IP'],
    ['ping: { to: 10.0.0.1, count: 21 }', '20'],
    ['ping: { to: 10.0.0.1, within: 30 }', 'a time such as 30s or 2m'],
    ['ping: { to: 10.0.0.1, within: 61m }', 'up to 1h'],
    ['ping: { from: 10.0.0.1 }', 'to'],
    ['{ ping: { to: 10.0.0.1 }, within: 30s }', 'The `within` of a ping stands inside it'],
    ['neighbors: changed', 'neither `unchanged` nor a list of names'],
    ['neighbors: []', 'neighbors'],
    ['vlan_actve: 10', 'vlan_active'],
    ['vlan_active: 5000', '5000'],
  ])('%s', async (text, message) => {
    const found = await complaints(`${HEAD}checks:\n  - ${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]).toMatch(/^5:/);
  });

  it('is found once variables are filled in too', async () => {
    const text = `${HEAD}checks: [{ ping: { to: "${variable('data.gateway')}" } }]\n`;
    const [complaint] = await complaints(text, device({ data: { gateway: 'core1' } }));
    expect(complaint).toContain('"core1" is no address');
  });
});
