import type { ExecResult } from '../../../emulator/device.js';
import { type AddressedInterface, reaches } from '../../../emulator/reach.js';
import { isIp, sameIp } from '../../../model/ip-address.js';
import type { Database } from './database.js';

/** What of `ip -d -j address show` decides where an address leads. */
interface HostDevice {
  readonly ifname: string;
  readonly link?: string;
  readonly linkinfo?: { readonly info_kind?: string; readonly info_data?: { readonly id?: number } };
  readonly addr_info: readonly { readonly local: string; readonly prefixlen: number }[];
}

/** `ping` of iputils on a host with these addresses and this switch. */
export function ping(words: readonly string[], addresses: string | undefined, database: Database): ExecResult {
  const to = words.at(-1) ?? '';
  const option = (name: string): string | undefined => {
    const at = words.indexOf(name);
    return at === -1 ? undefined : words[at + 1];
  };
  const from = option('-I');
  const count = Number(option('-c') ?? 1);
  if (!isIp(to)) return { stdout: '', stderr: `ping: ${to}: Name or service not known\n`, exitCode: 2 };
  const held = interfaces(JSON.parse(addresses ?? '[]'), database);
  if (from !== undefined && !held.some(({ address }) => sameIp(address, from))) {
    return { stdout: '', stderr: 'ping: bind: Cannot assign requested address\n', exitCode: 2 };
  }
  const answered = reaches(held, { to, from });
  const received = answered ? count : 0;
  const lines = [
    `PING ${to} (${to}) 56(84) bytes of data.`,
    '',
    `--- ${to} ping statistics ---`,
    `${count} packets transmitted, ${received} received, ${answered ? 0 : 100}% packet loss, time ${count - 1}ms`,
    ...(answered ? ['rtt min/avg/max/mdev = 0.020/0.030/0.040/0.010 ms'] : ['']),
  ];
  return { stdout: `${lines.join('\n')}\n`, stderr: '', exitCode: answered ? 0 : 1 };
}

function interfaces(devices: readonly HostDevice[], database: Database): AddressedInterface[] {
  return devices.flatMap((device) => {
    const up = leads(device, database);
    return device.addr_info.map(({ local, prefixlen }) => ({ address: local, prefixLength: prefixlen, up }));
  });
}

/** An address on the switch leads out where another port carries its VLAN; any other address has nothing to do with it. */
function leads({ ifname, link, linkinfo }: HostDevice, database: Database): boolean {
  const tag = linkinfo?.info_kind === 'vlan' ? linkinfo.info_data?.id : undefined;
  const own = database.find('Port', tag === undefined ? ifname : (link ?? ''));
  if (own === undefined) return true;
  const vlan = tag ?? vlanOf(database, own);
  if (tag !== undefined && !carries(database, own, tag)) return false;
  return database.ids('Port').some((port) => port !== own && carries(database, port, vlan));
}

/** The VLAN of untagged frames; 0 for none. */
function vlanOf(database: Database, port: string): number {
  return database.text('Port', port, 'vlan_mode') === 'trunk' ? 0 : Number(database.text('Port', port, 'tag'));
}

function carries(database: Database, port: string, vlan: number): boolean {
  const mode = database.text('Port', port, 'vlan_mode');
  const tag = database.text('Port', port, 'tag');
  if (mode === 'access' || (mode === '' && tag !== '')) return Number(tag) === vlan;
  const trunks = database.get('Port', port, 'trunks').map(({ key }) => Number(key));
  return trunks.length === 0 || trunks.includes(vlan) || (mode.startsWith('native') && Number(tag) === vlan);
}
