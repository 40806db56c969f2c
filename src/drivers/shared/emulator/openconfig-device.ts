import type { EmulatedPlatform, Image } from '../../../emulator/device.js';
import type { NetconfFeature } from '../../../emulator/netconf/options.js';
import { YANG_FILES, yangBox, yangImage } from '../../../emulator/yang-box.js';
import type { Reply } from '../../../transports/transport.js';
import { configurationOf } from '../../../yang/configuration.js';
import { entriesOf } from '../../../yang/data.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { isData, type YangData } from '../../../yang/schema.js';
import type { Via } from '../../driver.js';
import { OPENCONFIG } from '../openconfig/schema.js';
import { MONITORING, schemaAnswer } from './get-schema.js';
import { NETCONF_FEATURES, readAnswer, serverWords } from './openconfig-answers.js';
import {
  type GnmiModel,
  gnmiModels,
  helloUris,
  libraryData,
  type OpenconfigModule,
  SCHEMA,
} from './openconfig-modules.js';
import { withState } from './openconfig-state.js';

const MEMBER = 'openconfig-interfaces:interfaces';

/** The ports that the device has, whatever is configured: one name a line, with the type of each behind a blank. */
const PORTS_FILE = 'ports';

/** What its servers can: of NETCONF the capabilities, of RESTCONF `yang-patch` (`silent-yang-patch` where it
 * does not say so) and `etags`, of gNMI `commit-confirmed`; a blank between them. */
const SERVER_FILE = 'server';

/** A module of deviations, as YANG has it; none where the image does not have it. */
const DEVIATIONS_FILE = 'deviations';

/** What makes a device that is configured by the OpenConfig models one of its platform. */
export interface OpenconfigDevice {
  readonly via: Exclude<Via, 'ssh-cli'>;
  /** The name of the nth port, counted from 1. */
  port(number: number): string;
  readonly modules: readonly OpenconfigModule[];
  /** The maker's own modules, as a hello and as Capabilities name them. */
  readonly own?: { readonly uris: readonly string[]; readonly models: readonly GnmiModel[] };
  /** What its servers can where the image does not say. */
  readonly server: string;
  /** State beside that of the ports. */
  readonly state?: YangData;
}

/** A device that is configured by the OpenConfig models. */
export function openconfigPlatform(device: OpenconfigDevice): EmulatedPlatform {
  const { via, port, modules, own, state = {} } = device;
  return {
    kind: via,
    port,
    factory: (name, ports) => ({
      ...yangImage({
        'openconfig-system:system': { config: { hostname: name } },
        // Every device has it, and its VLANs stand in it.
        'openconfig-network-instance:network-instances': {
          'network-instance': [{ name: 'default', config: { name: 'default' } }],
        },
      }),
      [PORTS_FILE]: ports.map((one) => `${one} iana-if-type:ethernetCsmacd\n`).join(''),
      [SERVER_FILE]: `${device.server}\n`,
    }),
    boot(image, clock) {
      const { [PORTS_FILE]: ports = '', [SERVER_FILE]: server = device.server, [DEVIATIONS_FILE]: deviations } = image;
      const words = server.split(/\s+/);
      const told = mergeData(SCHEMA, { ...libraryData(modules), ...portsState(ports) }, state);
      const has = (feature: NetconfFeature): boolean => words.includes(feature);
      const box = yangBox({
        schema: SCHEMA,
        image,
        clock,
        operational: (running) => mergeData(SCHEMA, told, withState(running)),
        netconf: {
          features: NETCONF_FEATURES.filter(has),
          capabilities: [...helloUris(modules, deviations), ...(own?.uris ?? [])],
          operations: { [`${MONITORING} get-schema`]: (call) => schemaAnswer(call, deviations) },
        },
        restconf: {
          root: '/restconf',
          ...(words.includes('yang-patch') && { yangPatch: true }),
          ...(words.includes('silent-yang-patch') && { yangPatch: 'silent' }),
          ...(words.includes('etags') && { etags: true }),
        },
        gnmi: {
          models: [...gnmiModels(modules), ...(own?.models ?? [])],
          ...(words.includes('commit-confirmed') && { commitConfirmed: true }),
        },
      });
      return {
        ...box,
        image: () => ({
          ...box.image(),
          [PORTS_FILE]: ports,
          [SERVER_FILE]: server,
          ...(deviations !== undefined && { [DEVIATIONS_FILE]: deviations }),
        }),
      };
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
    if (answer?.what === 'config') running = mergeData(OPENCONFIG, running, configurationOf(OPENCONFIG, answer.data));
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
