import { readYaml } from '../../src/documents/located.js';
import type { Driver } from '../../src/drivers/driver.js';
import { intentDocument } from '../../src/intents/document.js';
import { resolveIntents } from '../../src/intents/resolve.js';
import type { DesiredState } from '../../src/model/desired.js';

/** A list in force gets an entry in its middle. */
export const FILTERS = `kind: acl
version: 1
targets: all
acls:
  - name: EDGE-IN
    rules:
      - { action: permit, protocol: tcp, destination_port: 22 }
      - { action: permit, protocol: tcp, destination_port: 443 }
      - { action: deny }
`;

/** A neighbour gets a description and a policy that is new. */
export const NEIGHBOR = `kind: bgp
version: 1
targets: all
bgp:
  asn: 65001
  neighbors:
    - { address: 10.0.40.2, description: new, address_families: { ipv4_unicast: { import_policy: IN } } }
route_maps:
  - { name: IN, rules: [{ seq: 10, action: permit, match: { prefix_list: PL } }] }
prefix_lists:
  - { name: PL, rules: [{ seq: 5, action: permit, prefix: 10.0.0.0/8 }] }
`;

/** Both. */
export const FILTERS_AND_BGP = `${FILTERS}---\n${NEIGHBOR}`;

/** What intents want of filters and BGP on a device of this platform; nothing where there are none. */
export async function partsOf(intents: string, driver: Driver): Promise<Pick<DesiredState, 'acl' | 'bgp'>> {
  if (intents === '') return {};
  const documents = (await readYaml(intents, 'plan.yaml')).map(intentDocument);
  const { canonical } = driver.ports;
  const { acl, bgp } = resolveIntents(documents, {
    name: 'switch',
    data: {},
    portGroups: {},
    canonicalPort: canonical,
  });
  return { ...(acl !== undefined && { acl }), ...(bgp !== undefined && { bgp }) };
}
