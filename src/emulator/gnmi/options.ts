import type { YangData } from '../../yang/schema.js';
import type { Problem } from '../yang-store/problem.js';

export interface GnmiOptions {
  /** The version of gNMI that it speaks; `0.10.0` where absent. */
  readonly version?: string;
  /** `JSON_IETF` alone where absent. */
  readonly encodings?: readonly string[];
  readonly models?: readonly { readonly name: string; readonly organization: string; readonly version: string }[];
  /** The origins of paths that it knows; `openconfig` and none where absent. The empty one stands for none. */
  readonly origins?: readonly string[];
  /** True where a Set can go back by itself (the commit-confirmed extension); where absent, the extension is passed over in silence. */
  readonly commitConfirmed?: true;
  /** What it finds wrong with a configuration beyond what the schema says. */
  readonly check?: (config: YangData) => readonly Problem[];
  /** Calls that it does not have; `get-types` is a Get for the configuration or the state alone. */
  readonly lacks?: readonly ('capabilities' | 'get' | 'get-types' | 'subscribe')[];
}

/** The statuses of gRPC that an emulated server answers with. */
export const CODE = {
  ok: 0,
  invalidArgument: 3,
  notFound: 5,
  alreadyExists: 6,
  permissionDenied: 7,
  failedPrecondition: 9,
  aborted: 10,
  unimplemented: 12,
  internal: 13,
  unauthenticated: 16,
} as const;
