import type { BgpGroup, BgpNeighbor, BgpTimers } from '../../generated/intents.js';
import { BGP_FAMILIES, type BgpPeer } from '../../model/bgp.js';
import { readIp } from '../addresses.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { readSecret } from '../secrets.js';
import { fieldOf, readFlag, readNumber, type ValueContext } from '../values.js';
import { plainText, present, wished } from '../wished.js';
import { readAsn, readRemoteAs } from './read-asn.js';
import { readPeerFamily } from './read-peer-family.js';
import type { PeerWish } from './wishes.js';

/** Where a peer stands, beside its entry. */
export interface PeerContext extends EntryContext {
  readonly vrf: string;
}

/** What one entry of `neighbors` asks; undefined after a finding where its address is none. */
export function readNeighbor(written: BgpNeighbor, context: PeerContext): PeerWish | undefined {
  const address = readIp(written.address, fieldOf(context, 'address'));
  if (address === undefined) return undefined;
  return readPeer(written, { kind: 'neighbor', name: address.ip, key: 'address' }, context);
}

/** What one entry of `peer_groups` asks. */
export function readGroup(written: BgpGroup, context: PeerContext): PeerWish {
  return readPeer(written, { kind: 'group', name: written.name, key: 'name' }, context);
}

interface PeerKey {
  readonly kind: BgpPeer['kind'];
  readonly name: string;
  /** The field that names it. */
  readonly key: string;
}

function readPeer(
  written: Omit<BgpGroup, 'name'> & Partial<Pick<BgpNeighbor, 'peer_group'>>,
  { kind, name, key }: PeerKey,
  context: PeerContext,
): PeerWish {
  const { state, vrf, findings } = context;
  const own = { vrf, kind, name, source: findings.document.place(context.path) };
  if (state === 'deleted') {
    refuseFields(written, [key], context);
    return { ...own, ensure: 'absent', exact: false, fields: {}, families: {} };
  }
  const at = (field: keyof BgpGroup | keyof BgpNeighbor): ValueContext => fieldOf(context, field);
  if (written.ebgp_multihop && written.ttl_security) {
    const message = '`ebgp_multihop` and `ttl_security` exclude each other.';
    findings.atKey([...context.path, 'ttl_security'], { code: 'NETCTL_INPUT_RULE', message });
  }
  const families = BGP_FAMILIES.flatMap((family) => {
    const settings = written.address_families?.[family];
    return settings === undefined
      ? []
      : [[family, readPeerFamily(settings, fieldOf(at('address_families'), family))] as const];
  });
  return {
    ...own,
    ensure: 'present',
    exact: state !== 'merged',
    fields: present({
      group: wished(written.peer_group, at('peer_group'), plainText),
      remoteAs: wished(written.remote_as, at('remote_as'), readRemoteAs),
      localAs: wished(written.local_as, at('local_as'), readAsn),
      description: wished(written.description, at('description'), plainText),
      timers: wished(written.timers, at('timers'), readTimers),
      connectTimer: wished(written.connect_timer, at('connect_timer'), readNumber),
      ebgpMultihop: wished(written.ebgp_multihop, at('ebgp_multihop'), readNumber),
      ttlSecurity: wished(written.ttl_security, at('ttl_security'), readNumber),
      bfd: wished(written.bfd, at('bfd'), readFlag),
      passive: wished(written.passive, at('passive'), readFlag),
      shutdown: wished(written.shutdown, at('shutdown'), readFlag),
    }),
    ...present({
      password: wished(written.password, at('password'), readSecret),
      updateSource: wished(written.update_source, at('update_source'), plainText),
    }),
    families: Object.fromEntries(families),
  };
}

/** RFC 4271, section 4.2: a hold time is 0 or at least three seconds. */
function readTimers(timers: NonNullable<BgpTimers>, context: ValueContext): BgpPeer['timers'] {
  const keepalive = readNumber(timers.keepalive, fieldOf(context, 'keepalive'));
  const hold = readNumber(timers.hold, fieldOf(context, 'hold'));
  if (keepalive === undefined || hold === undefined) return undefined;
  const refuse = (message: string): void =>
    context.findings.at([...context.path, 'hold'], { code: 'NETCTL_INPUT_RULE', message });
  if (hold === 1 || hold === 2) refuse('`hold` is 0 or at least 3 seconds (RFC 4271).');
  else if (hold !== 0 && keepalive >= hold)
    refuse(`\`hold\` (${hold}) has to be longer than \`keepalive\` (${keepalive}).`);
  return { keepalive, hold };
}
