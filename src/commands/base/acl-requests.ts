import type { Settings } from '../../config/settings.js';
import type { AskedPackets } from '../../services/acl-asked.js';
import type { ListsRequest } from '../../services/acl-lists.js';
import { accessOf, type SelectionFlags, selectionOf } from './requests.js';

interface FilterFlags extends SelectionFlags {
  readonly acl?: readonly string[] | undefined;
  readonly family?: string | undefined;
  readonly platform?: string | undefined;
  readonly file?: readonly string[] | undefined;
}

export function listsOf(settings: Settings, flags: FilterFlags): ListsRequest {
  const { acl, family, platform, file } = flags;
  return {
    files: file ?? [],
    platform,
    names: acl ?? [],
    family: family === 'ipv4' || family === 'ipv6' || family === 'mac' ? family : undefined,
    read: { selection: selectionOf(settings, flags), access: accessOf(settings) },
  };
}

interface PacketFlags {
  readonly protocol?: string | undefined;
  readonly source?: string | undefined;
  readonly destination?: string | undefined;
  readonly 'source-port'?: string | undefined;
  readonly 'destination-port'?: string | undefined;
  readonly 'tcp-flags'?: string | undefined;
  readonly icmp?: string | undefined;
  readonly dscp?: string | undefined;
  readonly fragment?: boolean | undefined;
}

export function packetsOf(flags: PacketFlags): AskedPackets {
  const { protocol, source, destination, icmp, dscp, fragment } = flags;
  return {
    protocol,
    source,
    destination,
    sourcePort: flags['source-port'],
    destinationPort: flags['destination-port'],
    tcpFlags: flags['tcp-flags'],
    icmp,
    dscp,
    fragment: fragment ?? false,
  };
}
