import type { Session } from '../../transports/transport.js';
import { childOf, childrenOf, parseXml } from '../../xml/tree.js';
import type { EmulatedBox } from '../device.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import { structuredSession } from './structured-session.js';

/** A NETCONF session in memory: the same messages as over SSH. */
export function directNetconf(box: EmulatedBox, device: string): Session {
  if (box.netconf === undefined) throw new Error(`${device} has no NETCONF server.`);
  const peer = box.netconf();
  let messageId = 0;
  return structuredSession({
    via: 'netconf',
    device,
    codes: { closed: 'NETCTL_NETCONF_CLOSED', timeout: 'NETCTL_NETCONF_TIMEOUT' },
    answer({ line }) {
      if (line === 'hello') return { output: peer.hello, exitCode: 0 };
      messageId++;
      const { output, fate } = peer.rpc(`<rpc xmlns="${NETCONF_URI}" message-id="${messageId}">${line}</rpc>`);
      return { output, exitCode: fate === undefined && hasError(output) ? 1 : 0, fate };
    },
    alive: () => !peer.ended(),
    end: () => peer.end(),
  });
}

function hasError(reply: string): boolean {
  return childrenOf(parseXml(reply), 'rpc-error', NETCONF_URI).some(
    (error) => childOf(error, 'error-severity', NETCONF_URI)?.text.trim() !== 'warning',
  );
}
