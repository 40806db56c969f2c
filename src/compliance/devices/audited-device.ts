import type { Capabilities } from '../../model/capabilities.js';
import type { ConfigLine } from '../../model/config-line.js';
import type { Hardening } from '../../model/hardening.js';
import type { DeviceState, Facts } from '../../model/state.js';
import type { Untold } from '../../model/untold.js';
import type { SourceRef } from '../../util/source.js';
import type { AuditedFilter } from './filters.js';
import type { SwitchedPort } from './switched.js';

/** An address of an interface that is up. */
export interface HeldAddress {
  /** The interface. */
  readonly name: string;
  readonly address: string;
  readonly prefixLength: number;
  readonly line: number | undefined;
}

/** A device as rules see it: a configuration file, or what was read from a live device. */
export interface AuditedDevice {
  /** Of the inventory where it is there, else the host name, else the file. */
  readonly name: string;
  /** Undefined for a live device. */
  readonly file: string | undefined;
  readonly facts: Facts;
  /** What the platform can hold. */
  readonly can: Capabilities;
  readonly state: DeviceState;
  /** Undefined where netctl reads nothing but VLANs, filters and BGP of the platform. */
  readonly hardening: Hardening | undefined;
  /** The configuration line by line, secrets covered: for excerpts, messages and keys. Empty where it was read in another way. */
  readonly lines: readonly string[];
  /** The configuration as a tree, secrets covered; empty where the platform has no lines. */
  readonly tree: readonly ConfigLine[];
  /**
   * True where a line is word for word so, secrets included, without indentation.
   */
  holds(line: number, text: string): boolean;
  /** Its ports that switch frames by settings of their own. Like filters and addresses worked out once, when a rule asks. */
  switched(): readonly SwitchedPort[];
  /** The addresses of its interfaces that are up. */
  addresses(): readonly HeldAddress[];
  /** A text of the platform with its secrets covered. */
  cover(text: string): string;
  /** Its filters, with what of them no packet comes to. */
  filters(): readonly AuditedFilter[];
  /** Why what was read may not be the whole configuration. */
  readonly doubts: readonly Untold[];
  /**
   * The place of a line, counted from 1, and in it of these words where they are there; of the first line where none is
   * given, for what is missing as a whole. Of a live device the configuration that it printed is taken for a file
   * `device:NAME`; null for what is missing as a whole there, and where it printed none.
   */
  place(line: number | undefined, words?: string): SourceRef | null;
}
