import type { Fix } from '../fix.js';
import type { AuditedDevice } from './audited-device.js';

/** A document of netctl for this device as a fix; `body` are its sections. */
export function intentFix(
  { name }: Pick<AuditedDevice, 'name'>,
  kind: 'vlan' | 'acl' | 'bgp',
  body: readonly string[],
): readonly Fix[] {
  const yaml = [`kind: ${kind}`, 'version: 1', `targets: name=${name}`, ...body, ''].join('\n');
  return [{ kind: 'intent', title: 'A document to apply with netctl', yaml }];
}

/** Settings of one port, as they stand between the braces. */
export function portIntent(device: AuditedDevice, port: string, settings: string): readonly Fix[] {
  return intentFix(device, 'vlan', ['interfaces:', `  - { ports: "${port}", ${settings} }`]);
}
