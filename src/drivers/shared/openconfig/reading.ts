import { NetctlError } from '../../../errors/netctl-error.js';
import { type DeviceState, type Facts, FEATURES, type Feature } from '../../../model/state.js';
import type { Op, Reply } from '../../../transports/transport.js';
import { configurationOf } from '../../../yang/configuration.js';
import { mergeData } from '../../../yang/merge-edits.js';
import type { YangData } from '../../../yang/schema.js';
import { BASE_PATHS, featurePaths, PORT_PATHS } from './paths.js';
import { placeOf } from './place.js';
import { OPENCONFIG } from './schema.js';
import { fromTree } from './tree.js';

/** How a way asks for configuration or state at paths, and reads the answer. */
export interface Reading {
  ask(paths: readonly string[], what: 'config' | 'state'): readonly Op[];
  /** Undefined where the device refused. */
  data(reply: Reply): YangData | undefined;
}

/** What reveals the features: a question for what all of them need, one for each of them, one for the ports. */
export function treeReads(reading: Reading, features: readonly Feature[], facts: Facts): readonly Op[] {
  const own = features.flatMap((feature) => ask(reading, featurePaths(feature, facts)));
  const ops = [...ask(reading, BASE_PATHS), ...own, ...reading.ask(PORT_PATHS, 'state')];
  return [...new Map(ops.map((op) => [op.line, op])).values()];
}

/**
 * The state in the replies to `treeReads`; which features were asked for shows in what was asked.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the device did not let its configuration be read
 */
export function parseTrees(reading: Reading, replies: readonly Reply[], facts: Facts): DeviceState {
  const asked = new Set(replies.map(({ op }) => op.line));
  const features = FEATURES.filter((feature) => {
    const ops = ask(reading, featurePaths(feature, facts));
    return ops.length > 0 && ops.every(({ line }) => asked.has(line));
  });
  const ports = new Set(reading.ask(PORT_PATHS, 'state').map(({ line }) => line));
  let config: YangData = {};
  let state: YangData = {};
  for (const reply of replies) {
    const data = reading.data(reply);
    if (ports.has(reply.op.line)) state = mergeData(OPENCONFIG, state, data ?? {});
    else if (data === undefined) throw unreadable(reply);
    else config = mergeData(OPENCONFIG, config, configurationOf(OPENCONFIG, data));
  }
  return fromTree({ config, state }, features, placeOf(facts));
}

function ask(reading: Reading, paths: readonly string[]): readonly Op[] {
  return paths.length === 0 ? [] : reading.ask(paths, 'config');
}

function unreadable(reply: Reply): NetctlError {
  const words = `${reply.output}${reply.stderr}`.slice(0, 300);
  return new NetctlError('NETCTL_DEVICE_REFUSED', `the configuration could not be read: ${words}`, {
    command: reply.op.line,
  });
}
