import type { ConfigNode } from '../../../emulator/config-tree.js';

/** The VTP modes as `show vtp status` names them. */
export type VtpMode = 'Server' | 'Primary Server' | 'Client' | 'Transparent' | 'Off';

/** The VTP settings of a switch. */
export interface Vtp {
  readonly mode: VtpMode;
  readonly domain: string;
  /** 1, 2 or 3. */
  readonly version: number;
  /** What `show vtp status` printed on the device this one stands for. */
  readonly template: string;
}

/**
 * The VTP settings in what `show vtp status` printed, or, without it, in the configuration. Undefined for a router, which
 * does not know the command.
 */
export function readVtp(status: string | undefined, config: ConfigNode): Vtp | undefined {
  if (status !== undefined && /% ?(?:Invalid input|Unknown|Incomplete|Ambiguous)/.test(status)) return undefined;
  const text = status ?? '';
  const said = /^VTP Operating Mode\s*:\s*(?<mode>.*\S)\s*$/im.exec(text)?.groups?.['mode'];
  return {
    mode: toMode(said) ?? modeInConfig(config),
    domain:
      /^VTP Domain Name[^\S\n]*:[^\S\n]*(?<name>\S*)/im.exec(text)?.groups?.['name'] ??
      config.starting('vtp domain')?.text.split(' ')[2] ??
      '',
    version: Number(/^VTP version running\s*:\s*(?<version>\d)/im.exec(text)?.groups?.['version'] ?? 1),
    template: text === '' ? TEMPLATE : text,
  };
}

/** What `show vtp status` prints when there are so many VLANs. */
export function vtpStatus(vtp: Vtp, vlans: number): string {
  return vtp.template
    .replace(/^(?<key>VTP Operating Mode[^\S\n]*:).*$/im, `$<key> ${vtp.mode}`)
    .replace(/^(?<key>VTP version running[^\S\n]*:).*$/im, `$<key> ${vtp.version}`)
    .replace(/^(?<key>VTP Domain Name[^\S\n]*:).*$/im, `$<key> ${vtp.domain}`)
    .replace(/^(?<key>Number of existing VLANs[^\S\n]*:).*$/im, `$<key> ${vlans}`);
}

const MODES: readonly VtpMode[] = ['Server', 'Primary Server', 'Client', 'Transparent', 'Off'];

function toMode(text: string | undefined): VtpMode | undefined {
  return MODES.find((mode) => mode.toLowerCase() === text?.toLowerCase());
}

/** The mode that a line of the configuration gives. */
export function saidMode(config: ConfigNode): VtpMode | undefined {
  return toMode(config.starting('vtp mode')?.text.split(' ')[2]);
}

/** VLANs stand in the configuration in transparent mode and when VTP is off; a switch out of the box is a server. */
function modeInConfig(config: ConfigNode): VtpMode {
  const said = saidMode(config);
  if (said !== undefined) return said;
  return config.children.some((node) => /^vlan \d/.test(node.text)) ? 'Transparent' : 'Server';
}

const TEMPLATE = `VTP Version capable             : 1 to 3
VTP version running             : 1
VTP Domain Name                 : 
VTP Pruning Mode                : Disabled
VTP Traps Generation            : Disabled
Device ID                       : 0200.0000.0100
Configuration last modified by 0.0.0.0 at 0-0-00 00:00:00
Local updater ID is 0.0.0.0 (no valid interface found)

Feature VLAN:
--------------
VTP Operating Mode                : Server
Maximum VLANs supported locally   : 1005
Number of existing VLANs          : 5
Configuration Revision            : 0
MD5 digest                        : 0x57 0xCD 0x40 0x65 0x63 0x59 0x47 0xBD 
                                    0x56 0x9D 0x4A 0x3E 0xA5 0x69 0x35 0xBC 
`;
