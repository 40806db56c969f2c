import type { PortLine, PortSetting, Setting } from '../../model/hardening.js';
import type { RuleFinding } from '../finding.js';
import { judged, notApplicable, type Verdict } from '../rule.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding, insideBlock, type Said } from './findings.js';
import { UNREAD } from './settings.js';
import type { SwitchedPort } from './switched.js';

export const NO_PORTS = 'it has no switched ports that are known of';

/** Those that carry tagged frames. */
export function trunks(device: AuditedDevice): readonly SwitchedPort[] {
  return device.switched().filter(({ port, shut }) => port.mode === 'trunk' && !shut);
}

/** Those that end devices are connected to. */
export function accessPorts(device: AuditedDevice): readonly SwitchedPort[] {
  return device.switched().filter(({ port, shut }) => port.mode === 'access' && !shut && port.lines.length > 0);
}

/** A finding about a port, at the line of one of its VLAN settings or at the head of its block. */
export function portFinding(
  device: AuditedDevice,
  { port, hardened }: Pick<SwitchedPort, 'port' | 'hardened'>,
  said: Said & { readonly at?: PortLine },
): RuleFinding {
  const line = said.line ?? (said.at === undefined ? undefined : hardened?.lines[said.at]) ?? hardened?.line;
  const remedy = insideBlock(hardened, said.remedy);
  return deviceFinding(device, { ...said, line, remedy }, { kind: 'port', name: port.name });
}

/** What to ask of one setting of some ports. */
export interface PortQuestion {
  readonly ports: readonly SwitchedPort[];
  readonly setting: PortSetting;
  ok(setting: Setting, port: SwitchedPort): boolean;
  message(port: SwitchedPort): string;
  /** Why nothing is said where there are no such ports. */
  readonly none: string;
}

/** What a rule about one setting of ports says. */
export function judgePorts(device: AuditedDevice, question: PortQuestion): Verdict {
  const { ports, setting: name } = question;
  if (device.hardening === undefined) return notApplicable(UNREAD);
  if (ports.length === 0) return notApplicable(question.none);
  const findings: RuleFinding[] = [];
  let known = false;
  for (const port of ports) {
    const setting = port.hardened?.settings[name];
    if (setting === undefined) continue;
    known = true;
    if (question.ok(setting, port)) continue;
    const { line, remedy } = setting;
    findings.push(portFinding(device, port, { message: question.message(port), line, remedy }));
  }
  return known
    ? judged(findings)
    : notApplicable('the platform has no such setting of ports, or netctl does not read it there');
}
