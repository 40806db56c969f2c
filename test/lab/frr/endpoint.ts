import type { Endpoint } from '../../../src/transports/transport.js';
import type { RouterLab, RouterName } from '../harness/routers.js';

/** The way to a router of the lab, from the test's own process. */
export async function endpointOf(lab: RouterLab, name: RouterName): Promise<Endpoint> {
  const { username, password } = lab.login;
  const { host, port } = await lab.relay(name);
  return {
    name,
    host,
    port,
    login: { username, password },
    jumps: [],
    hostKeys: { policy: 'strict', files: [lab.knownHosts], alias: lab.addresses[name] },
    algorithms: { legacy: false },
    timeouts: { connect: 10, login: 10, command: 30 },
  };
}
