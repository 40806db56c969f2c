import type { SessionState } from '../../../emulator/bgp-sessions.js';
import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import type { IosDevice } from './device.js';

/** `00:13:51`, `1d02h`, `2w3d`. */
function ago(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  if (hours < 24) return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const days = Math.floor(hours / 24);
  return days < 7 ? `${days}d${two(hours % 24)}h` : `${Math.floor(days / 7)}w${days % 7}d`;
}

function asnOf(device: IosDevice): string | undefined {
  return device.config.starting('router bgp')?.text.slice('router bgp '.length);
}

const TITLES = { ipv4: 'IPv4 Unicast', ipv6: 'IPv6 Unicast' } as const;

function showNeighbors({ device }: Call<IosDevice>): Outcome {
  const asn = asnOf(device);
  if (asn === undefined) return '% BGP not active\n';
  const now = device.clock.now();
  const states = device.lookAtSessions();
  const section = (title: string, some: readonly SessionState[]): readonly string[] => [
    `For address family: ${title}`,
    ...some.flatMap((state) => neighborText(state, { asn, now })),
    '',
  ];
  const vrfs = states.filter(({ vrf }) => vrf !== 'default');
  return [
    ...(['ipv4', 'ipv6'] as const).flatMap((family) =>
      section(
        TITLES[family],
        states.filter((state) => state.vrf === 'default' && state.families.includes(family)),
      ),
    ),
    ...section(
      'VPNv4 Unicast',
      vrfs.filter(({ families }) => families.includes('ipv4')),
    ),
    ...section(
      'VPNv6 Unicast',
      vrfs.filter(({ families }) => families.includes('ipv6')),
    ),
  ].join('\n');
}

function neighborText(
  { address, vrf, remoteAs, established, shutdown, since }: SessionState,
  { asn, now }: { readonly asn: string; readonly now: number },
): readonly string[] {
  const link = String(remoteAs) === asn ? 'internal' : 'external';
  const inVrf = vrf === 'default' ? '' : `  vrf ${vrf},`;
  return [
    `BGP neighbor is ${address.toUpperCase()},${inVrf}  remote AS ${remoteAs ?? 0}, ${link} link`,
    ...(shutdown ? [' Administratively shut down'] : []),
    `  BGP version 4, remote router ID ${established ? '192.0.2.1' : '0.0.0.0'}`,
    established
      ? `  BGP state = Established, up for ${ago(now - since)}`
      : `  BGP state = ${shutdown ? 'Idle' : 'Active'}, down for ${ago(now - since)}`,
    '',
  ];
}

function summary(family: 'ipv4' | 'ipv6'): Command<IosDevice> {
  return ({ device }) => {
    const asn = asnOf(device);
    if (asn === undefined) return '% BGP not active\n';
    const now = device.clock.now();
    const rows = device
      .lookAtSessions()
      .filter((state) => state.vrf === 'default' && state.families.includes(family))
      .flatMap((state) => summaryRow(state, now));
    const id = device.config.starting('router bgp')?.starting('bgp router-id')?.text.split(' ').at(-1) ?? '192.0.2.254';
    return [
      `BGP router identifier ${id}, local AS number ${asn}`,
      'BGP table version is 1, main routing table version 1',
      '',
      'Neighbor        V           AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd',
      ...rows,
    ].join('\n');
  };
}

function summaryRow(state: SessionState, now: number): readonly string[] {
  const { address, remoteAs, established, shutdown, since, received } = state;
  const told = established ? String(received) : shutdown ? 'Idle (Admin)' : 'Active';
  const name = address.toUpperCase();
  const rest = `4 ${String(remoteAs ?? 0).padStart(12)} ${'0'.padStart(7)} ${'0'.padStart(7)} ${'1'.padStart(8)} ${'0'.padStart(4)} ${'0'.padStart(4)} ${ago(now - since).padEnd(8)} ${told.padStart(8)}`;
  // Long addresses have a line of their own.
  return name.length > 15 ? [name, `${' '.repeat(16)}${rest}`] : [`${name.padEnd(16)}${rest}`];
}

const refreshed: Command<IosDevice> = ({ device }) => (asnOf(device) === undefined ? '% BGP not active\n' : '');

/** What tells how BGP works, and what makes it look at its routes again. */
export const BGP_SHOW_RULES: Rules<Command<IosDevice>> = {
  'show ip bgp all neighbors': showNeighbors,
  'show bgp all neighbors': showNeighbors,
  'show ip bgp summary': summary('ipv4'),
  'show bgp ipv4 unicast summary': summary('ipv4'),
  'show bgp ipv6 unicast summary': summary('ipv6'),
  'clear ip bgp <name> soft [direction...]': refreshed,
  'clear ip bgp vrf <vrf> <name> soft [direction...]': refreshed,
  'clear bgp ipv6 unicast <name> soft [direction...]': refreshed,
  'clear bgp vrf <vrf> ipv6 unicast <name> soft [direction...]': refreshed,
};
