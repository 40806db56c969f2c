// Edits, commits and reads back on many devices: `edit-devices.ts KNOWN_HOSTS AT_ONCE PORT…`; prints what failed as JSON.
import { connectNetconf } from '../../../src/transports/netconf/connect.js';
import { childOf, type XmlElement } from '../../../src/xml/tree.js';

const INTERFACES = 'urn:ietf:params:xml:ns:yang:ietf-interfaces';
const TYPES = 'urn:ietf:params:xml:ns:yang:iana-if-type';

interface Failure {
  readonly port: number;
  readonly why: string;
}

const [knownHosts = '', atOnce = '1', ...rest] = process.argv.slice(2);
const ports = rest.map(Number);
const failures: Failure[] = [];
const started = performance.now();
let next = 0;
await Promise.all(Array.from({ length: Number(atOnce) }, work));
process.stdout.write(
  `${JSON.stringify({ devices: ports.length, failures, ms: Math.round(performance.now() - started) })}\n`,
);

async function work(): Promise<void> {
  for (;;) {
    const port = ports[next++];
    if (port === undefined) return;
    await edit(port).catch((error: unknown) =>
      failures.push({ port, why: error instanceof Error ? error.message : String(error) }),
    );
  }
}

async function edit(port: number): Promise<void> {
  const client = await connectNetconf({
    host: '127.0.0.1',
    port,
    username: 'netops',
    password: 'any',
    knownHosts: [knownHosts],
    hostKeyPolicy: 'accept-new',
    // Each of these devices makes an RSA key at its first connection, which takes seconds.
    timeouts: { connect: 120, login: 60, command: 60 },
  });
  try {
    const wanted = `set by netctl on port ${port}`;
    await client.locked('candidate', async () => {
      await client.editConfig({ target: 'candidate', config: interfaceNamed('eth1', wanted) });
      await client.commit();
    });
    const data = await client.getConfig({ filter: { subtree: `<interfaces xmlns="${INTERFACES}"/>` } });
    const found = descriptionIn(data);
    if (found !== wanted) throw new Error(`it has "${found}" instead of "${wanted}"`);
  } finally {
    await client.close();
  }
}

function interfaceNamed(name: string, description: string): string {
  return `<interfaces xmlns="${INTERFACES}"><interface><name>${name}</name><description>${description}</description><type xmlns:t="${TYPES}">t:ethernetCsmacd</type></interface></interfaces>`;
}

function descriptionIn(data: XmlElement): string | undefined {
  const list = childOf(data, 'interfaces', INTERFACES);
  const one = list && childOf(list, 'interface', INTERFACES);
  return one && childOf(one, 'description', INTERFACES)?.text;
}
