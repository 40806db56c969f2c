import { startNetconfServer } from '../../test/support/netconf-server.js';
import { makeKey } from '../../test/support/ssh-device.js';

/**
 * So many NETCONF servers, each on a port of its own; tells where they are. They keep what they are told as text and check
 * nothing: the clients are measured, not what a device does.
 */
async function main(count: number): Promise<void> {
  const { private: hostKey } = makeKey();
  const servers = await Promise.all(
    Array.from({ length: count }, () => startNetconfServer({ hostKey, answer: keeper() })),
  );
  const ports = servers.map(({ port }) => port);
  process.send?.({ host: '127.0.0.1', hostKey: servers[0]?.hostKey, ports });
}

/** A device's answers: what is edited is read back once it is committed. */
function keeper(): (operation: string) => string {
  let [candidate, running] = ['', ''];
  return (operation) => {
    const config = /<(?:\w+:)?config\b[^>]*>(?<inside>[\s\S]*)<\/(?:\w+:)?config>/.exec(operation)?.groups?.['inside'];
    if (config !== undefined) candidate = config;
    if (/^<(?:\w+:)?commit/.test(operation)) running = candidate;
    return /^<(?:\w+:)?get/.test(operation) ? `<data>${running}</data>` : '<ok/>';
  };
}

process.on('disconnect', () => process.exit());
void main(Number(process.argv[2]));
