import { NetctlError } from '../errors/netctl-error.js';
import { hardwareAddress } from '../model/hardware-address.js';
import { parsePrefix } from '../model/ip-prefix.js';
import { type AclSearchRequest, type AclSearchResult, aclSearch } from './acl-search.js';
import type { Context } from './context.js';

/** Which entry of each filter decides one packet. @throws NetctlError NETCTL_INPUT_PACKET where the packets are more than one */
export async function aclTrace(request: AclSearchRequest, context: Context): Promise<AclSearchResult> {
  const { protocol, source, destination } = request.packets;
  checkHost('--source', source);
  checkHost('--destination', destination);
  if (protocol === undefined || protocol.includes(',')) throw wrong('--protocol must name one protocol');
  return aclSearch(request, context);
}

function checkHost(flag: string, text: string | undefined): void {
  if (text === undefined) throw wrong(`${flag} is missing: a packet has an address at both ends`);
  const prefix = parsePrefix(text);
  const host =
    prefix === undefined
      ? hardwareAddress(text) !== undefined
      : prefix.length === (prefix.family === 'ipv4' ? 32 : 128);
  if (!host) throw wrong(`${flag} ${text} is not one address; acl search takes prefixes`);
}

function wrong(message: string): NetctlError {
  return new NetctlError('NETCTL_INPUT_PACKET', message);
}
