import type { SourceRef } from '../util/source.js';

/** Where a secret is to be had from: an environment variable or a file. */
export type SecretReference =
  | { readonly from: 'env'; readonly name: string }
  | { readonly from: 'file'; readonly path: string };

/** What intents need to know of a device. */
export interface IntentTarget {
  readonly name: string;
  /** What `${data.x}` stands for. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Names and ranges of ports by the name of the group. */
  readonly portGroups: Readonly<Record<string, readonly string[]>>;
  /** The name in full for any abbreviation; undefined where it can be no port of the platform. */
  canonicalPort(name: string): string | undefined;
  /** How many separate ports one entry of a filter can name on the platform; without it as many as one likes. */
  readonly portsPerEntry?: number;
  /**
   * The value of a secret that an intent refers to. Where it is left out, a reference is an error at its place.
   * @throws NetctlError with the place where it is not to be had, never with the value
   */
  secret?(reference: SecretReference, source: SourceRef): string;
}
