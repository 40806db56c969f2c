/** What `show version` prints on a small access switch of this name. */
export function versionText(facts: {
  readonly name: string;
  readonly version: string;
  readonly ports: number;
}): string {
  const { name, version, ports } = facts;
  return [
    `Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version ${version}, RELEASE SOFTWARE (fc2)`,
    'Technical Support: http://www.cisco.com/techsupport',
    '',
    'ROM: Bootstrap program is C2960X boot loader',
    '',
    `${name} uptime is 1 week, 2 days, 3 hours, 4 minutes`,
    'System returned to ROM by power-on',
    'System image file is "flash:/c2960x-universalk9-mz.152-4.E10.bin"',
    '',
    'cisco WS-C2960X-24TS-L (APM86XXX) processor (revision A0) with 524288K bytes of memory.',
    'Processor board ID FOC0000X0AA',
    'Last reset from power-on',
    `${ports} Gigabit Ethernet interfaces`,
    '512K bytes of flash-simulated non-volatile configuration memory.',
    'Model number                    : WS-C2960X-24TS-L',
    'System serial number            : FOC0000X0AA',
    '',
    'Configuration register is 0xF',
    '',
    '',
  ].join('\n');
}
