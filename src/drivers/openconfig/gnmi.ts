import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { gnmiEdits } from '../../yang/gnmi-edit.js';
import { gnmiOp } from '../../yang/gnmi-op.js';
import { gnmiData, gnmiRead } from '../../yang/gnmi-read.js';
import type { Ask, Binding } from '../driver.js';
import { gnmiCommit } from '../shared/gnmi/commit.js';
import { gnmiRefusal } from '../shared/gnmi/refusal.js';

import type { Module } from '../shared/openconfig/announced.js';
import { treeObservations } from '../shared/openconfig/observe.js';
import { INSTANCE_PATHS } from '../shared/openconfig/paths.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { capabilities } from './capabilities.js';
import { factsOf } from './facts.js';
import { objections } from './objections.js';
import { parseTrees, type Reading, treeReads } from './parse.js';
import { renderTree } from './render.js';

const ORIGIN = 'openconfig';
const NOT_FOUND = 5;
const CONFIRMED = 'commit-confirmed';

const READING: Reading = {
  ask: (paths, type) => [gnmiRead(OPENCONFIG, paths, { type, origin: ORIGIN })],
  data: ({ exitCode, output }) => {
    if (exitCode === NOT_FOUND) return {};
    return exitCode === 0 ? gnmiData(OPENCONFIG, output) : undefined;
  },
};

const identify: Ask<Facts> = {
  ops: [
    gnmiOp({ do: 'capabilities' }),
    ...READING.ask(['/openconfig-system:system/config/hostname'], 'config'),
    ...READING.ask(INSTANCE_PATHS, 'config'),
  ],
  read([told, system, instances]) {
    const { models, confirmed } = readCapabilities(told);
    return factsOf({
      modules: models,
      server: confirmed ? [CONFIRMED] : [],
      system: dataOf(system),
      instances: dataOf(instances),
    });
  },
};

/** gNMI: one Set for all edits. */
export const gnmi: Binding = {
  via: 'gnmi',
  // IANA's port; makers have others, which the inventory can say.
  dialect: { kind: 'gnmi', port: 9339 },
  identify,
  capabilities,
  commit: (facts) => gnmiCommit(knowsCommitConfirmed(facts)),
  reads: (features, facts) => treeReads(READING, features, facts),
  parse: (replies, facts) => parseTrees(READING, replies, facts),
  render(changes, context) {
    const call = knowsCommitConfirmed(context.facts) ? 'stage' : 'set';
    return renderTree(changes, context, {
      whole: true,
      ops: (edits, { after }, shown) => [
        gnmiOp({ do: call, ...gnmiEdits(OPENCONFIG, edits, { after, origin: ORIGIN }) }, shown),
      ],
    });
  },
  objections,
  observe: treeObservations(READING),
  refusal: gnmiRefusal,
};

/** Without facts the best a server can. */
function knowsCommitConfirmed(facts: Facts | undefined): boolean {
  return facts === undefined || (facts.extra['server'] ?? '').split(' ').includes(CONFIRMED);
}

function dataOf(reply: Reply | undefined): ReturnType<Reading['data']> {
  return reply === undefined ? undefined : READING.data(reply);
}

function readCapabilities(reply: Reply | undefined): {
  readonly models: readonly Module[];
  readonly confirmed: boolean;
} {
  const told: unknown = reply?.exitCode === 0 ? JSON.parse(reply.output) : {};
  const { models, commitConfirmed } = told as { readonly models?: unknown; readonly commitConfirmed?: unknown };
  const list = Array.isArray(models) ? models : [];
  return {
    models: list.map(({ name, version }: { readonly name?: unknown; readonly version?: unknown }) => ({
      name: String(name ?? ''),
      revision: String(version ?? ''),
      deviations: [],
    })),
    confirmed: commitConfirmed === true,
  };
}
