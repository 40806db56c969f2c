import type { Capabilities } from '../../../model/capabilities.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Reply } from '../../../transports/transport.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { netconfEdit } from '../../../yang/netconf-edit.js';
import { netconfData, netconfRead } from '../../../yang/netconf-read.js';
import type { YangData } from '../../../yang/schema.js';
import type { Ask, Binding, CommitModel } from '../../driver.js';
import { netconfCommit, STARTUP } from '../netconf/commit.js';
import { getSchema, schemaText } from '../netconf/get-schema.js';
import { readHello } from '../netconf/hello.js';
import { libraryModules, MODULES_READ } from '../netconf/library.js';
import { MONITORING } from '../netconf/monitoring.js';
import { HELLO } from '../netconf/ops.js';
import { netconfRefusal } from '../netconf/refusal.js';
import { asDeviated, deviationsText } from './deviations.js';
import { treeObjections } from './objections.js';
import { treeObservations } from './observe.js';
import { INSTANCE_PATHS } from './paths.js';
import { parseTrees, type Reading, treeReads } from './reading.js';
import { OPENCONFIG } from './schema.js';
import { type Identity, toldFacts } from './told.js';
import { renderTree } from './tree-edits.js';

const SYSTEM = '/openconfig-system:system';

/** What a platform says of its way over NETCONF by the OpenConfig models. */
export interface NetconfWay {
  readonly identity: Identity;
  capabilities(facts?: Facts): Capabilities;
  /** Leaves out of a state what is none of netctl's business on the platform. */
  own?(state: DeviceState): DeviceState;
}

const READING: Reading = {
  ask: (paths, what) => [netconfRead(OPENCONFIG, paths, what === 'config' ? 'running' : 'state')],
  data: (reply) => (reply.exitCode === 0 ? netconfData(OPENCONFIG, reply.output) : undefined),
};

/** NETCONF by the OpenConfig models: whole where the server has a candidate, or rolls back on errors. */
export function netconfWay({ identity, capabilities, own = (state) => state }: NetconfWay): Binding {
  return {
    via: 'netconf',
    dialect: { kind: 'netconf', port: 830 },
    identify: identifyBy(identity),
    learn: learnDeviations,
    capabilities: (facts) => asDeviated(capabilities(facts), facts),
    commit: commitModel,
    reads: (features, facts) => treeReads(READING, features, facts),
    parse: (replies, facts) => own(parseTrees(READING, replies, facts)),
    render(changes, context) {
      const server = serverOf(context.facts);
      const model = commitModel(context.facts);
      return renderTree(changes, context, {
        whole: model.kind !== 'immediate' || model.whole === true,
        ops: (edits) => [
          netconfEdit(OPENCONFIG, edits, {
            target: model.kind === 'candidate' ? 'candidate' : 'running',
            ...(server.has('rollback-on-error:1.0') && { errorOption: 'rollback-on-error' }),
            remove: server.has('base:1.1'),
            valued: true,
          }),
        ],
      });
    },
    objections: treeObjections,
    observe: treeObservations(READING),
    persistence: STARTUP,
    refusal: netconfRefusal,
    improvements: netconfImprovements,
  };
}

/** At most so many modules of deviations are asked for. */
const MOST = 64;

/** The texts of the modules of deviations that the server announces, where it gives texts of modules. */
function learnDeviations(facts: Facts): Ask<Facts> | undefined {
  const names = (facts.extra['deviations'] ?? '').split(' ').filter((name) => name !== '');
  if (names.length === 0 || !serverOf(facts).has('monitoring')) return undefined;
  return {
    ops: names.slice(0, MOST).map(getSchema),
    read(replies) {
      const texts = replies.map((reply, index) => ({ name: names[index] ?? '', text: schemaText(reply) ?? '' }));
      const taken = deviationsText(texts);
      return taken === '' ? facts : { ...facts, extra: { ...facts.extra, notSupported: taken } };
    },
  };
}

/** Who the server is: its hello, its library for servers whose hello names no modules, its name and network instances. */
function identifyBy(identity: Identity): Ask<Facts> {
  return {
    ops: [
      HELLO,
      MODULES_READ,
      netconfRead(OPENCONFIG, [`${SYSTEM}/config/hostname`]),
      netconfRead(OPENCONFIG, [`${SYSTEM}/state/software-version`], 'state'),
      netconfRead(OPENCONFIG, INSTANCE_PATHS),
    ],
    read([hello, library, name, version, instances]) {
      const announced = readHello(hello?.output ?? '');
      const monitoring = announced.modules.some((one) => one.name === 'ietf-netconf-monitoring');
      return toldFacts(
        {
          modules: [...announced.modules, ...libraryModules(library)],
          server: [
            ...announced.capabilities,
            ...(monitoring || hello?.output.includes(MONITORING) === true ? ['monitoring'] : []),
          ],
          system: mergeData(OPENCONFIG, dataOf(name) ?? {}, dataOf(version) ?? {}),
          instances: dataOf(instances),
        },
        identity,
      );
    },
  };
}

function commitModel(facts: Facts | undefined): CommitModel {
  return netconfCommit(facts === undefined ? undefined : serverOf(facts));
}

/** What the server announced of itself, as `netconfCommit` takes it. */
function serverOf({ extra }: Pick<Facts, 'extra'>): ReadonlySet<string> {
  return new Set((extra['server'] ?? '').split(' '));
}

function dataOf(reply: Reply | undefined): YangData | undefined {
  return reply?.exitCode === 0 ? netconfData(OPENCONFIG, reply.output) : undefined;
}

/** What a server could announce, and does not; how that is switched on is its maker's. */
function netconfImprovements(facts: Facts): readonly string[] {
  const server = serverOf(facts);
  if (server.has('confirmed-commit:1.1')) return [];
  if (server.has('candidate:1.0'))
    return ['enable the NETCONF capability :confirmed-commit:1.1, so that a lost device goes back by itself'];
  return [
    'enable the NETCONF capabilities :candidate and :confirmed-commit:1.1, so that changes take effect together and a lost device goes back by itself',
  ];
}
