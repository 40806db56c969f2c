import { NetctlError } from '../../../errors/netctl-error.js';
import { type DeviceState, FEATURES, type Feature } from '../../../model/state.js';
import type { Op, Reply } from '../../../transports/transport.js';
import { mergeData } from '../../../yang/merge-edits.js';
import type { YangData } from '../../../yang/schema.js';
import { BASE_PATHS, FEATURE_PATHS } from './paths.js';
import { NATIVE } from './schema.js';
import { fromTree } from './tree.js';

/** How a way asks at paths for configuration, or for what the device tells of itself, and reads the answer. */
export interface Reading {
  ask(paths: readonly string[], what?: 'config' | 'state'): readonly Op[];
  /** Undefined where the device refused. */
  data(reply: Reply): YangData | undefined;
}

/** What reveals the features. */
export function nativeReads({ ask }: Reading, features: readonly Feature[]): readonly Op[] {
  const ops = [...ask(BASE_PATHS), ...features.flatMap((feature) => ask(FEATURE_PATHS[feature]))];
  return [...new Map(ops.map((op) => [op.line, op])).values()];
}

/**
 * The state in the replies to `nativeReads`; which features were asked for shows in what was asked.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the device did not let its configuration be read
 */
export function parseNative(reading: Reading, replies: readonly Reply[], offered: readonly Feature[]): DeviceState {
  const asked = new Set(replies.map(({ op }) => op.line));
  const features = FEATURES.filter(
    (feature) => offered.includes(feature) && reading.ask(FEATURE_PATHS[feature]).every(({ line }) => asked.has(line)),
  );
  const data = replies.reduce<YangData>((all, reply) => mergeData(NATIVE, all, mustData(reading, reply)), {});
  return fromTree(data, features);
}

function mustData(reading: Reading, reply: Reply): YangData {
  const data = reading.data(reply);
  if (data !== undefined) return data;
  const words = `${reply.output}${reply.stderr}`.slice(0, 300);
  throw new NetctlError('NETCTL_DEVICE_REFUSED', `the configuration could not be read: ${words}`, {
    command: reply.op.line,
  });
}
