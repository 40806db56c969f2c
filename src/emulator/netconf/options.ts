import { DEFAULT_MODES, type DefaultMode } from '../yang-store/defaults.js';

/** What a NETCONF server can do beside the base operations. */
export type NetconfFeature =
  | 'candidate'
  | 'confirmed-commit:1.0'
  | 'confirmed-commit:1.1'
  | 'writable-running'
  | 'startup'
  | 'rollback-on-error'
  | 'validate'
  | 'xpath'
  | 'with-defaults';

export interface NetconfOptions {
  readonly features: readonly NetconfFeature[];
  /** The versions of the base it offers; both where absent. */
  readonly base?: readonly ('1.0' | '1.1')[];
  /** How it reports default values unless asked otherwise (RFC 6243); `explicit` where absent. */
  readonly basicMode?: DefaultMode;
  /** Further capabilities, as its hello has them: its modules. */
  readonly capabilities?: readonly string[];
}

const CAPABILITY = 'urn:ietf:params:netconf:capability:';

/** The capabilities in the server's hello. */
export function announced(options: NetconfOptions): readonly string[] {
  const base = (options.base ?? ['1.0', '1.1']).map((version) => `urn:ietf:params:netconf:base:${version}`);
  return [...base, ...options.features.flatMap((feature) => uris(feature, options)), ...(options.capabilities ?? [])];
}

function uris(feature: NetconfFeature, options: NetconfOptions): readonly string[] {
  switch (feature) {
    case 'confirmed-commit:1.0':
    case 'confirmed-commit:1.1':
      return [`${CAPABILITY}${feature}`];
    case 'validate':
      return [`${CAPABILITY}validate:1.0`, `${CAPABILITY}validate:1.1`];
    case 'with-defaults': {
      const mode = options.basicMode ?? 'explicit';
      const others = DEFAULT_MODES.filter((other) => other !== mode).join(',');
      return [`${CAPABILITY}with-defaults:1.0?basic-mode=${mode}&also-supported=${others}`];
    }
    default:
      return [`${CAPABILITY}${feature}:1.0`];
  }
}
