import type { SourceRef } from '../util/source.js';
import type { SecretRef } from './secret-ref.js';

/** What a device is logged in to with; secrets as references, not as values. */
export interface DeviceCredentials {
  readonly password?: SecretRef;
  /** The path of a private key; a relative one starts at the inventory's folder, `~/` at the home folder. */
  readonly key?: string;
  readonly passphrase?: SecretRef;
  /** True for the agent that SSH_AUTH_SOCK names, false for none, otherwise the path of its socket. */
  readonly agent?: boolean | string;
  readonly enable?: SecretRef;
  /** A bearer token for HTTP and gRPC. */
  readonly token?: SecretRef;
}

/** Seconds. */
export interface DeviceTimeouts {
  readonly connect?: number;
  readonly login?: number;
  readonly command?: number;
}

export interface DeviceSsh {
  /** True where the device may be spoken to with algorithms that are no longer safe. */
  readonly legacy: boolean;
  readonly hostKeyAlgorithms?: readonly string[];
  /** The path of a known_hosts file for this device. */
  readonly knownHosts?: string;
}

/** TCP ports of other ways than SSH's command line, where the inventory gives them. */
export interface DevicePorts {
  readonly netconf?: number;
  readonly restconf?: number;
  readonly gnmi?: number;
}

/** Trust over TLS. Files by their paths; a relative one starts at the inventory's folder. */
export interface DeviceTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly serverName?: string;
  /** 64 hexadecimal digits in lower case, without colons. */
  readonly fingerprint?: string;
  readonly verify: boolean;
  readonly plain: boolean;
}

/** One device of the inventory, with everything it inherits. */
export interface Device {
  /** Unique, also where case does not count. */
  readonly name: string;
  /** Address or host name; the device's name where the inventory gives none. */
  readonly hostname: string;
  /** Absent where the inventory gives none: ~/.ssh/config decides then. */
  readonly port?: number;
  readonly platform: string;
  /** The ways to speak to it that may be tried, the first one first; absent where the driver's order is wanted. */
  readonly transport?: readonly string[];
  readonly ports: DevicePorts;
  readonly tls: DeviceTls;
  readonly username?: string;
  /** All groups it belongs to, directly or through others; what a group says goes before what a later one says. */
  readonly groups: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** What intents refer to as `${data.x}`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Port names and ranges as written, by the name of the group. */
  readonly portGroups: Readonly<Record<string, readonly string[]>>;
  readonly credentials: DeviceCredentials;
  /** True where it can be logged in to only once in a run. */
  readonly oneLogin: boolean;
  /** Jump hosts, the first one first; empty where ~/.ssh/config decides, `none` by itself where there shall be none. */
  readonly proxyJump: readonly string[];
  readonly ssh: DeviceSsh;
  /** Regular expressions for what the device may print in configuration mode without it being a refusal. */
  readonly acceptOutput: readonly string[];
  readonly timeouts: DeviceTimeouts;
  /** Where the device stands in the hosts file. */
  readonly source: SourceRef;
}
