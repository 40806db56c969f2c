import type { Capabilities } from '../../../model/capabilities.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Reply } from '../../../transports/transport.js';
import { gnmiEdits } from '../../../yang/gnmi-edit.js';
import { gnmiOp } from '../../../yang/gnmi-op.js';
import { gnmiData, gnmiRead } from '../../../yang/gnmi-read.js';
import { mergeData } from '../../../yang/merge-edits.js';
import type { YangData } from '../../../yang/schema.js';
import type { Ask, Binding } from '../../driver.js';
import { gnmiCommit } from '../gnmi/commit.js';
import { gnmiRefusal } from '../gnmi/refusal.js';
import type { Module } from './announced.js';
import { treeObjections } from './objections.js';
import { treeObservations } from './observe.js';
import { INSTANCE_PATHS } from './paths.js';
import { parseTrees, type Reading, treeReads } from './reading.js';
import { OPENCONFIG } from './schema.js';
import { type Identity, toldFacts } from './told.js';
import { renderTree } from './tree-edits.js';

const ORIGIN = 'openconfig';
const NOT_FOUND = 5;
const CONFIRMED = 'commit-confirmed';

const SYSTEM = '/openconfig-system:system';

/** What a platform says of its way over gNMI by the OpenConfig models. */
export interface GnmiWay {
  readonly port: number;
  readonly identity: Identity;
  capabilities(facts?: Facts): Capabilities;
  /**
   * False where no release is known to have the commit-confirmed extension, so that it is not claimed of devices that nobody has
   * asked yet; one that proves it is believed all the same.
   */
  readonly mayConfirm?: false;
  /** Leaves out of a state what is none of netctl's business on the platform. */
  own?(state: DeviceState): DeviceState;
}

const READING: Reading = {
  ask: (paths, type) => [gnmiRead(OPENCONFIG, paths, { type, origin: ORIGIN })],
  data: ({ exitCode, output }) => {
    if (exitCode === NOT_FOUND) return {};
    return exitCode === 0 ? gnmiData(OPENCONFIG, output) : undefined;
  },
};

/** gNMI by the OpenConfig models: one Set for all edits. */
export function gnmiWay({ port, identity, capabilities, mayConfirm, own = (state) => state }: GnmiWay): Binding {
  return {
    via: 'gnmi',
    dialect: { kind: 'gnmi', port },
    identify: identifyBy(identity),
    capabilities,
    commit: (facts) => gnmiCommit(facts === undefined ? mayConfirm !== false : knowsCommitConfirmed(facts)),
    reads: (features, facts) => treeReads(READING, features, facts),
    parse: (replies, facts) => own(parseTrees(READING, replies, facts)),
    render(changes, context) {
      const call = knowsCommitConfirmed(context.facts) ? 'stage' : 'set';
      return renderTree(changes, context, {
        whole: true,
        ops: (edits, { after }, shown) => [
          gnmiOp({ do: call, ...gnmiEdits(OPENCONFIG, edits, { after, origin: ORIGIN }) }, shown),
        ],
      });
    },
    objections: treeObjections,
    observe: treeObservations(READING),
    refusal: gnmiRefusal,
  };
}

function identifyBy(identity: Identity): Ask<Facts> {
  return {
    ops: [
      gnmiOp({ do: 'capabilities' }),
      ...READING.ask([`${SYSTEM}/config/hostname`], 'config'),
      ...READING.ask([`${SYSTEM}/state/software-version`], 'state'),
      ...READING.ask(INSTANCE_PATHS, 'config'),
    ],
    read([told, name, version, instances]) {
      const { modules, confirmed } = readCapabilities(told);
      return toldFacts(
        {
          modules,
          server: confirmed ? [CONFIRMED] : [],
          system: systemIn(name, version),
          instances: dataOf(instances),
        },
        identity,
      );
    },
  };
}

function knowsCommitConfirmed({ extra }: Facts): boolean {
  return (extra['server'] ?? '').split(' ').includes(CONFIRMED);
}

function dataOf(reply: Reply | undefined): YangData | undefined {
  return reply === undefined ? undefined : READING.data(reply);
}

/** A device that refuses to tell one of them tells the other all the same. */
function systemIn(...replies: readonly (Reply | undefined)[]): YangData {
  return replies.reduce<YangData>((all, reply) => mergeData(OPENCONFIG, all, dataOf(reply) ?? {}), {});
}

function readCapabilities(reply: Reply | undefined): {
  readonly modules: readonly Module[];
  readonly confirmed: boolean;
} {
  const told: unknown = reply?.exitCode === 0 ? JSON.parse(reply.output) : {};
  const { models, commitConfirmed } = told as { readonly models?: unknown; readonly commitConfirmed?: unknown };
  const list = Array.isArray(models) ? models : [];
  return {
    modules: list.map(({ name, version }: { readonly name?: unknown; readonly version?: unknown }) => ({
      name: String(name ?? ''),
      revision: String(version ?? ''),
      deviations: [],
    })),
    confirmed: commitConfirmed === true,
  };
}
