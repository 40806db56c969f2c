import type { DeviceState, Facts } from '../../model/state.js';
import type { SourceRef } from '../../util/source.js';

/** A device as rules see it: a configuration file, or what was read from a live device. */
export interface AuditedDevice {
  /** Of the inventory where it is there, else the host name, else the file. */
  readonly name: string;
  readonly facts: Facts;
  readonly state: DeviceState;
  /** The place of a line, counted from 1; null for a live device. */
  place(line: number): SourceRef | null;
}
