import type { Problem } from '../../../emulator/yang-store/problem.js';
import type { YangData } from '../../../yang/schema.js';
import { checkBgp } from './check-bgp.js';
import { checkFilters } from './check-filters.js';
import { checkInterfaces } from './check-interfaces.js';

/** What the models say by conditions, and what the platform says when it commits. */
export function check(running: YangData): readonly Problem[] {
  return [...checkInterfaces(running), ...checkFilters(running), ...checkBgp(running)];
}
