import { isAbsolute, join } from 'node:path';
import type { SourceRef } from '../util/source.js';
import type { Device, DeviceCredentials, DevicePorts, DeviceSsh, DeviceTimeouts, DeviceTls } from './device.js';
import { flagField, listField, mapField, numberField, textField, withoutUndefined } from './fields.js';
import { splitJumps } from './jumps.js';
import { type Fields, type Layer, placeOfField } from './layers.js';
import { parseSecretRef, type SecretRef } from './secret-ref.js';

/** What a device is made of. */
export interface DeviceParts {
  readonly name: string;
  readonly source: SourceRef;
  /** All its groups in the order in which they decide. */
  readonly groups: readonly string[];
  /** Where its fields come from, the nearest first. */
  readonly layers: readonly Layer[];
  /** What the layers say together. */
  readonly fields: Fields;
  readonly settings: Settings;
}

/** How a device is reached and logged in to. Many devices say nothing of it themselves and share what their groups say. */
export type Settings = Pick<
  Device,
  | 'port'
  | 'ports'
  | 'tls'
  | 'transport'
  | 'username'
  | 'credentials'
  | 'oneLogin'
  | 'proxyJump'
  | 'ssh'
  | 'acceptOutput'
  | 'timeouts'
>;

/** The fields that are no settings. */
const OWN_FIELDS: readonly string[] = ['hostname', 'platform', 'groups', 'labels', 'data', 'port_groups'];

export function hasSettings(fields: Fields): boolean {
  return Object.keys(fields).some((field) => !OWN_FIELDS.includes(field));
}

/** The settings in merged fields; `dir` is the inventory's folder, where relative paths start. */
export function settingsOf(fields: Fields, layers: readonly Layer[], dir: string): Settings {
  return {
    ...withoutUndefined({
      port: numberField(fields, 'port'),
      transport: listField(fields, 'transport'),
      username: textField(fields, 'username'),
    }),
    ports: portsOf(fields),
    tls: tlsOf(mapField(fields, 'tls'), dir),
    credentials: credentialsOf(fields, layers, dir),
    oneLogin: flagField(fields, 'one_login') ?? false,
    proxyJump: jumpsOf(fields),
    ssh: sshOf(mapField(fields, 'ssh'), dir),
    acceptOutput: listField(fields, 'accept_output') ?? [],
    timeouts: timeoutsOf(mapField(fields, 'timeouts')),
  };
}

/** Makes a device of merged fields that were checked before. */
export function buildDevice({ name, source, groups, fields, settings }: DeviceParts): Device {
  return {
    ...settings,
    name,
    hostname: textField(fields, 'hostname') ?? name,
    platform: textField(fields, 'platform') ?? '',
    groups,
    labels: textsOf(mapField(fields, 'labels')),
    data: mapField(fields, 'data'),
    portGroups: portGroupsOf(fields),
    source,
  };
}

/** A path as the inventory means it: relative to its own folder, `~/` left for whoever knows the home folder. */
export function inventoryPath(path: string, dir: string): string {
  return isAbsolute(path) || path === '~' || path.startsWith('~/') ? path : join(dir, path);
}

function credentialsOf(fields: Fields, layers: readonly Layer[], dir: string): DeviceCredentials {
  function secret(field: string): SecretRef | undefined {
    const text = textField(fields, field);
    const source = text === undefined ? undefined : placeOfField(layers, field);
    const ref = text === undefined || source === undefined ? undefined : parseSecretRef(text, source);
    return ref?.from === 'file' ? { ...ref, path: inventoryPath(ref.path, dir) } : ref;
  }
  const key = textField(fields, 'key');
  const agent = textField(fields, 'agent') ?? flagField(fields, 'agent');
  return withoutUndefined({
    password: secret('password'),
    key: key === undefined ? undefined : inventoryPath(key, dir),
    passphrase: secret('passphrase'),
    agent: typeof agent === 'string' ? inventoryPath(agent, dir) : agent,
    enable: secret('enable'),
    token: secret('token'),
  });
}

/** `port` is SSH's, or that of the only way there is to be. */
function portsOf(fields: Fields): DevicePorts {
  const ports = mapField(fields, 'ports');
  const [only, ...others] = listField(fields, 'transport') ?? [];
  const port = (way: string): number | undefined =>
    numberField(ports, way) ?? (only === way && others.length === 0 ? numberField(fields, 'port') : undefined);
  return withoutUndefined({ netconf: port('netconf'), restconf: port('restconf'), gnmi: port('gnmi') });
}

function tlsOf(tls: Fields, dir: string): DeviceTls {
  function path(field: string): string | undefined {
    const written = textField(tls, field);
    return written === undefined ? undefined : inventoryPath(written, dir);
  }
  return {
    ...withoutUndefined({
      ca: path('ca'),
      cert: path('cert'),
      key: path('key'),
      serverName: textField(tls, 'server_name'),
      fingerprint: textField(tls, 'fingerprint')?.replaceAll(':', '').toLowerCase(),
    }),
    verify: flagField(tls, 'verify') ?? true,
    plain: flagField(tls, 'plain') ?? false,
  };
}

function sshOf(ssh: Fields, dir: string): DeviceSsh {
  const knownHosts = textField(ssh, 'known_hosts');
  return {
    legacy: flagField(ssh, 'legacy') ?? false,
    ...withoutUndefined({
      hostKeyAlgorithms: listField(ssh, 'host_key_algorithms'),
      knownHosts: knownHosts === undefined ? undefined : inventoryPath(knownHosts, dir),
    }),
  };
}

function timeoutsOf(timeouts: Fields): DeviceTimeouts {
  return withoutUndefined({
    connect: numberField(timeouts, 'connect'),
    login: numberField(timeouts, 'login'),
    command: numberField(timeouts, 'command'),
  });
}

function jumpsOf(fields: Fields): readonly string[] {
  return (listField(fields, 'proxy_jump') ?? []).flatMap(splitJumps);
}

function portGroupsOf(fields: Fields): Readonly<Record<string, readonly string[]>> {
  const groups = mapField(fields, 'port_groups');
  return Object.fromEntries(Object.keys(groups).map((name) => [name, listField(groups, name) ?? []]));
}

/** Labels are texts: numbers and truth values become what they are written as. */
function textsOf(fields: Fields): Readonly<Record<string, string>> {
  return isAllText(fields)
    ? fields
    : Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)]));
}

function isAllText(fields: Fields): fields is Readonly<Record<string, string>> {
  return Object.values(fields).every((value) => typeof value === 'string');
}
