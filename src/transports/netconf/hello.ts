import { NetctlError } from '../../errors/netctl-error.js';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import { printable } from '../ssh-cli/printable.js';
import { type NetconfCapabilities, readCapabilities } from './capabilities.js';
import type { Framing } from './framing.js';
import { BASE, BASE_1_0, BASE_1_1 } from './names.js';

/** The versions of the protocol that a client offers. */
export type NetconfVersion = '1.0' | '1.1';

/** What the beginning of a session has settled. */
export interface Hello {
  readonly sessionId: string;
  readonly capabilities: NetconfCapabilities;
  /** How all messages after it are cut. */
  readonly framing: Framing;
}

const URIS = { '1.0': BASE_1_0, '1.1': BASE_1_1 } as const satisfies Record<NetconfVersion, string>;

/** The client's `<hello>`. */
export function writeHello(versions: readonly NetconfVersion[]): string {
  const capabilities = versions.map((version) => `<capability>${URIS[version]}</capability>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><hello xmlns="${BASE}"><capabilities>${capabilities}</capabilities></hello>`;
}

/**
 * Reads the server's `<hello>`.
 * @throws NetctlError NETCTL_NETCONF_HELLO where no session can begin with it
 */
export function readHello(root: XmlElement, versions: readonly NetconfVersion[]): Hello {
  if (root.name !== 'hello' || root.uri !== BASE) {
    const namespace = root.uri === '' ? 'without a namespace' : `of the namespace "${printable(root.uri, 100)}"`;
    throw wrong(`it begins with <${printable(root.name, 60)}> ${namespace} instead of a <hello> of "${BASE}"`);
  }
  const list = childOf(root, 'capabilities', BASE);
  if (list === undefined) throw wrong('its <hello> has no <capabilities>');
  const capabilities = readCapabilities(childrenOf(list, 'capability', BASE).map(({ text }) => text.trim()));
  if (capabilities.base.length === 0) {
    const hint = `The server has to announce ${BASE_1_0} or ${BASE_1_1}; renew its software, or check that the port is that of its NETCONF server.`;
    throw wrong('its <hello> announces no version of NETCONF (no capability base:1.0 or base:1.1)', hint);
  }
  const common = versions.filter((version) => capabilities.base.includes(version));
  if (common.length === 0) {
    const hint = `Offer ${capabilities.base.join(' or ')}: \`versions\` of the client leaves it out.`;
    const message = `no framing in common: it speaks NETCONF ${capabilities.base.join(' and ')}, this client is set to ${versions.join(' and ')}`;
    throw wrong(message, hint);
  }
  const sessionId = childOf(root, 'session-id', BASE)?.text.trim();
  // RFC 6241, 8.1: a server that sends none is to be left.
  if (sessionId === undefined || !/^[1-9]\d{0,9}$/.test(sessionId)) {
    const found = sessionId === undefined ? 'no <session-id>' : `the session-id "${printable(sessionId, 40)}"`;
    throw wrong(`its <hello> has ${found}; expected a whole number from 1 on`);
  }
  return { sessionId, capabilities, framing: common.includes('1.1') ? 'chunks' : 'mark' };
}

function wrong(message: string, hint?: string): NetctlError {
  return new NetctlError('NETCTL_NETCONF_HELLO', message, { hint });
}
