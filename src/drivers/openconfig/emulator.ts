import type { EmulatedPlatform, Image } from '../../emulator/device.js';
import { YANG_FILES, yangBox, yangImage } from '../../emulator/yang-box.js';
import type { Reply } from '../../transports/transport.js';
import { entriesOf } from '../../yang/data.js';
import { mergeData } from '../../yang/merge-edits.js';
import { isData, type YangData } from '../../yang/schema.js';
import type { Via } from '../driver.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { NETCONF_FEATURES, readAnswer, serverWords } from './emulator-answers.js';
import { LIBRARY_DATA, MODELS, MODULE_URIS, SCHEMA } from './emulator-modules.js';
import { withState } from './emulator-state.js';

const MEMBER = 'openconfig-interfaces:interfaces';

/** The ports that the device has, whatever is configured: one name a line, with the type of each behind a blank. */
const PORTS_FILE = 'ports';

/** What its servers can: of NETCONF the capabilities, of RESTCONF `yang-patch`, of gNMI `commit-confirmed`; a blank between them. */
const SERVER_FILE = 'server';
const BY_DEFAULT = 'candidate confirmed-commit:1.1 rollback-on-error validate yang-patch';

/** A device that is configured by the OpenConfig models alone. */
export function emulate(via: Via = 'netconf'): EmulatedPlatform {
  return {
    kind: via === 'ssh-cli' ? 'netconf' : via,
    port: (number) => `ethernet-1/${number}`,
    factory: (name, ports) => ({
      ...yangImage({
        'openconfig-system:system': { config: { hostname: name } },
        // Every device has it, and its VLANs stand in it.
        'openconfig-network-instance:network-instances': {
          'network-instance': [{ name: 'default', config: { name: 'default' } }],
        },
      }),
      [PORTS_FILE]: ports.map((port) => `${port} iana-if-type:ethernetCsmacd\n`).join(''),
      [SERVER_FILE]: `${BY_DEFAULT}\n`,
    }),
    boot(image, clock) {
      const { [PORTS_FILE]: ports = '', [SERVER_FILE]: server = BY_DEFAULT } = image;
      const words = server.split(/\s+/);
      const box = yangBox({
        schema: SCHEMA,
        image,
        clock,
        operational: (running) => mergeData(SCHEMA, { ...LIBRARY_DATA, ...portsState(ports) }, withState(running)),
        netconf: { features: NETCONF_FEATURES.filter((feature) => words.includes(feature)), capabilities: MODULE_URIS },
        restconf: { root: '/restconf', ...(words.includes('yang-patch') && { yangPatch: true }) },
        gnmi: { models: MODELS, ...(words.includes('commit-confirmed') && { commitConfirmed: true }) },
      });
      return { ...box, image: () => ({ ...box.image(), [PORTS_FILE]: ports, [SERVER_FILE]: server }) };
    },
    image: imageOf,
  };
}

function portsState(text: string): YangData {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return {};
  const entries = lines.map((line) => {
    const [name = '', type = ''] = line.split(' ');
    return { name, state: { name, type } };
  });
  return { [MEMBER]: { interface: entries } };
}

/** What the device answered: what its server can, its configuration, and its ports. */
function imageOf(replies: readonly Reply[]): Image {
  let running: YangData = {};
  let ports = '';
  let server = '';
  for (const reply of replies) {
    const words = serverWords(reply);
    const answer = words === undefined ? readAnswer(reply) : undefined;
    server += words === undefined ? '' : `${words} `;
    if (answer?.what === 'config') running = mergeData(OPENCONFIG, running, answer.data);
    else if (answer !== undefined) ports += portsText(answer.data);
  }
  const { [YANG_FILES.running]: config = '' } = yangImage(running);
  return { [YANG_FILES.running]: config, [PORTS_FILE]: ports, [SERVER_FILE]: `${server.trim()}\n` };
}

function portsText(tree: YangData): string {
  const interfaces = tree[MEMBER];
  const entries = isData(interfaces) ? entriesOf(interfaces['interface']) : [];
  return entries
    .filter(({ state }) => isData(state))
    .map(({ name, state }) => `${String(name)} ${isData(state) ? String(state['type'] ?? '') : ''}\n`)
    .join('');
}
