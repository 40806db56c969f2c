import { expect, it, onTestFinished } from 'vitest';
import { realClock } from '../../../src/emulator/clock.js';
import { type Fault, withFaults } from '../../../src/emulator/faults.js';
import { serveDevices } from '../../../src/emulator/ssh-server.js';
import { openChannel } from '../../../src/transports/gnmi/channel.js';
import { createGnmiClient, type GnmiClient } from '../../../src/transports/gnmi/client.js';
import { gnmiEndpoint } from '../../support/gnmi-session.js';
import { errorOf } from '../../support/ssh-endpoint.js';
import { toyYangBox } from './toy-yang-box.js';

const LIMITS = { idle: 1, total: 10 };
const HOST = { paths: ['/top/host'], encoding: 'JSON_IETF' } as const;

async function clientOf(
  ...faults: readonly Fault[]
): Promise<{ client: GnmiClient; box: ReturnType<typeof toyYangBox> }> {
  const box = toyYangBox();
  const { login } = gnmiEndpoint(0);
  const device = {
    name: 'd1',
    kind: 'gnmi',
    box: withFaults(box, faults),
    username: login.username,
    password: login.password ?? '',
  } as const;
  const fleet = await serveDevices([device], { clock: realClock() });
  const port = fleet.ports.get('d1') ?? 0;
  const channel = openChannel(gnmiEndpoint(port), port);
  onTestFinished(async () => {
    channel.close();
    await fleet.close();
  });
  return { client: createGnmiClient(channel), box };
}

function set(box: ReturnType<typeof toyYangBox>, host: string): void {
  box.gnmi({ do: 'set', deletes: [], replaces: [], updates: [{ path: '/top/host', value: host }] });
}

it('a stream tells what there is, then what changes and what goes', async () => {
  const { client, box } = await clientOf();
  const told: unknown[] = [];
  for await (const event of client.subscribe(
    { ...HOST, mode: 'stream', paths: ['/top/host', '/top/vlan[id=20]'] },
    { idle: 5, total: 20 },
  )) {
    if (event.kind === 'sync') {
      set(box, 'beta');
      box.gnmi({ do: 'set', deletes: ['/top/vlan[id=20]'], replaces: [], updates: [] });
    } else told.push({ updates: event.updates, deletes: event.deletes });
    if (told.length === 2) break;
  }
  expect(told).toEqual([
    {
      updates: [
        { path: '/top/host', value: 'alpha' },
        { path: '/top/vlan[id=20]/id', value: 20 },
      ],
      deletes: [],
    },
    { updates: [{ path: '/top/host', value: 'beta' }], deletes: ['/top/vlan[id=20]/id'] },
  ]);
});

it('a poll tells everything each time it is asked', async () => {
  const { client, box } = await clientOf();
  const told: unknown[] = [];
  for await (const notices of client.poll(HOST, LIMITS)) {
    told.push(notices.flatMap(({ updates }) => updates.map(({ value }) => value)));
    if (told.length === 2) break;
    set(box, 'beta');
  }
  expect(told).toEqual([['alpha'], ['beta']]);
});

it('a stream that stalls begins, and never says that it is at its end', async () => {
  const { client } = await clientOf({ kind: 'hang', at: /"subscribe"/, effect: true });
  const kinds: string[] = [];
  const read = async () => {
    for await (const event of client.subscribe({ ...HOST, mode: 'once' }, LIMITS)) kinds.push(event.kind);
  };
  expect((await errorOf(read())).code).toBe('NETCTL_GNMI_TIMEOUT');
  expect(kinds).toEqual(['notice']);
});

it('a stream that is cut off tells a part', async () => {
  const { client } = await clientOf({ kind: 'cut', at: /"subscribe"/, effect: true });
  const paths: string[] = [];
  const read = async () => {
    for await (const event of client.subscribe({ ...HOST, mode: 'once', paths: ['/top/vlan'] }, LIMITS))
      if (event.kind === 'notice') paths.push(...event.updates.map(({ path }) => path));
  };
  expect((await errorOf(read())).code).toBe('NETCTL_GNMI_CLOSED');
  expect(paths.length).toBeLessThan(3);
});
