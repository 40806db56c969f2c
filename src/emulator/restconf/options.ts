import type { YangData } from '../../yang/schema.js';
import type { DefaultMode } from '../yang-store/defaults.js';
import type { YangStore } from '../yang-store/store.js';

export interface RestconfOptions {
  /** Where the API is, for example `/restconf`. */
  readonly root: string;
  /** False where `/.well-known/host-meta` does not tell the root. */
  readonly hostMeta?: false;
  /** Given where several edits can be one transaction (RFC 8072); `silent` where the server says so nowhere. */
  readonly yangPatch?: true | 'silent';
  /** True where resources have ETags, and writes may depend on them. */
  readonly etags?: true;
  /**
   * The shape of error bodies: as RFC 8040 has them, with a single error that is no array, or without the module's name;
   * servers do all three.
   */
  readonly errors?: 'standard' | 'object' | 'bare';
  /** The status of what is not there; 404 where absent. */
  readonly missing?: 409;
  /** How default values are reported unless asked otherwise; `explicit` where absent. */
  readonly basicMode?: DefaultMode;
  /** Further capabilities, as `restconf-state` has them. */
  readonly capabilities?: readonly string[];
  /** The device's own operations (RFC 8040, 4.4.2) by `module:name`, with what they answer; undefined for nothing. */
  readonly operations?: Readonly<Record<string, (store: YangStore) => YangData | undefined>>;
}
