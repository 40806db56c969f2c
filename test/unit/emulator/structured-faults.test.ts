import { describe, expect, it } from 'vitest';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { type Fault, withFaults } from '../../../src/emulator/faults.js';
import { openDirect } from '../../../src/emulator/session.js';
import type { Dialect, Op } from '../../../src/transports/transport.js';
import { gnmiOp } from '../../../src/yang/gnmi-op.js';
import { restconfOp } from '../../../src/yang/restconf-op.js';
import { configOf, toyYangBox } from './toy-yang-box.js';

const BASE = 'xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"';
const WAYS = {
  netconf: {
    dialect: { kind: 'netconf', port: 830 },
    op: {
      via: 'netconf',
      line: `<edit-config ${BASE}><target><running/></target><config><top xmlns="urn:net"><host>beta</host></top></config></edit-config>`,
      context: [],
      role: 'config',
    },
    fine: 0,
    others: `<edit-config ${BASE}><target><running/></target><config><top xmlns="urn:net"><host>gamma</host></top></config></edit-config>`,
  },
  restconf: {
    dialect: { kind: 'restconf', port: 443, root: '/restconf' },
    op: restconfOp({ method: 'PATCH', path: 'data/net:top', body: '{"net:top":{"host":"beta"}}' }),
    fine: 204,
    others: 'PATCH /restconf/data/net:top\n{"net:top":{"host":"gamma"}}',
  },
  gnmi: {
    dialect: { kind: 'gnmi', port: 9339 },
    op: gnmiOp({ do: 'set', deletes: [], replaces: [], updates: [{ path: '/top/host', value: 'beta' }] }),
    fine: 0,
    others: '{"do":"set","deletes":[],"replaces":[],"updates":[{"path":"/top/host","value":"gamma"}]}',
  },
} as const satisfies Readonly<Record<string, { dialect: Dialect; op: Op; fine: number; others: string }>>;
const VIAS = ['netconf', 'restconf', 'gnmi'] as const;

function start(via: (typeof VIAS)[number], ...faults: readonly Fault[]) {
  const box: EmulatedBox = toyYangBox({ netconf: { features: ['writable-running'] } });
  const session = openDirect(withFaults(box, faults), { name: 'd1', dialect: WAYS[via].dialect });
  return { session, top: () => configOf(box)['net:top'], ask: async () => (await session.run([WAYS[via].op]))[0] };
}

describe.each(VIAS)('faults of %s', (via) => {
  const at = /beta/;

  it('a refusal says all its errors, and changes nothing', async () => {
    const { ask, top } = start(via, { kind: 'refuse', at, words: 'the table is full', more: ['and broken'], times: 1 });
    const reply = await ask();
    expect(reply?.exitCode).not.toBe(WAYS[via].fine);
    expect(`${reply?.output}${reply?.stderr}`).toMatch(/the table is full.*and broken/s);
    expect(top()).toMatchObject({ host: 'alpha' });
    expect((await ask())?.exitCode).toBe(WAYS[via].fine);
    expect(top()).toMatchObject({ host: 'beta' });
  });

  it('a lock that is held names its holder', async () => {
    const { ask, top } = start(via, { kind: 'locked', at, session: 77 });
    const reply = await ask();
    expect(reply?.exitCode).not.toBe(WAYS[via].fine);
    expect(`${reply?.output}${reply?.stderr}`).toContain('77');
    expect(top()).toMatchObject({ host: 'alpha' });
  });

  it('a lie says that it is done', async () => {
    const { ask, top } = start(via, { kind: 'lie', at });
    expect((await ask())?.exitCode).toBe(WAYS[via].fine);
    expect(top()).toMatchObject({ host: 'alpha' });
  });

  it('another hand comes after it', async () => {
    const { ask, top } = start(via, { kind: 'also', at, lines: [WAYS[via].others], times: 1 });
    expect((await ask())?.exitCode).toBe(WAYS[via].fine);
    expect(top()).toMatchObject({ host: 'gamma' });
  });

  it.each([true, false])('a lost line acted or not: %s', async (effect) => {
    const { ask, session, top } = start(via, { kind: 'cut', at, effect });
    await expect(ask()).rejects.toMatchObject({ code: `NETCTL_${via.toUpperCase()}_CLOSED`, device: 'd1' });
    expect(session.alive).toBe(false);
    expect(top()).toMatchObject({ host: effect ? 'beta' : 'alpha' });
  });
});

it('an ETag that goes stale between reading and writing', async () => {
  const { session, top } = start('restconf', { kind: 'stale', at: /^PUT/, times: 1 });
  const replies = await session.run([
    restconfOp({ method: 'GET', path: 'data/net:top/vlan=10' }),
    restconfOp({
      method: 'PUT',
      path: 'data/net:top/vlan=10',
      body: '{"net:vlan":[{"id":10}]}',
      unlessChanged: ['data/net:top/vlan=10'],
    }),
  ]);
  expect(replies.map(({ exitCode }) => exitCode)).toEqual([200, 412]);
  expect(top()).toMatchObject({ vlan: [{ id: 10, name: 'users' }, { id: 20 }] });
});

it('what was changed by another hand after it was read is not written over', async () => {
  const lines = ['PUT /restconf/data/net:top/vlan=10\n{"net:vlan":[{"id":10,"name":"theirs"}]}'];
  const { session, top } = start('restconf', { kind: 'also', at: /^GET .*vlan=10/, lines, times: 1 });
  const replies = await session.run([
    restconfOp({ method: 'GET', path: 'data/net:top/vlan=10' }),
    restconfOp({
      method: 'PUT',
      path: 'data/net:top/vlan=10',
      body: '{"net:vlan":[{"id":10}]}',
      unlessChanged: ['data/net:top/vlan=10'],
    }),
  ]);
  expect(replies.map(({ exitCode }) => exitCode)).toEqual([200, 412]);
  expect(top()).toMatchObject({ vlan: [{ id: 10, name: 'theirs' }, { id: 20 }] });
});
