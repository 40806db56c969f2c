import type { Op, Reply } from '../../transports/transport.js';
import { gnmiData, gnmiRead } from '../../yang/gnmi-read.js';
import type { YangData } from '../../yang/schema.js';
import { NATIVE } from './schema/index.js';

const NOT_FOUND = 5;

/** Asks for what stands at these paths of the native models. */
export function ask(paths: readonly string[], type: 'config' | 'state'): Op {
  return gnmiRead(NATIVE, paths, { type });
}

/** The data in the answer; undefined where the device refused. */
export function dataIn({ exitCode, output }: Reply): YangData | undefined {
  if (exitCode === NOT_FOUND) return {};
  return exitCode === 0 ? gnmiData(NATIVE, output) : undefined;
}
