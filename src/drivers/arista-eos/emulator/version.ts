/** What `show version` says of a device, by the names of its JSON form. */
export type VersionFacts = Readonly<Record<string, unknown>>;

/** Reads either form of `show version`; without it, what the comment at the head of a configuration tells. */
export function readVersion(text: string | undefined, config: string): VersionFacts {
  if (text === undefined) return fromComment(config);
  if (text.trim().startsWith('{')) return parseFacts(text);
  const field = (name: string) => new RegExp(`^${name}: *(\\S.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
  return {
    mfgName: 'Arista',
    modelName: /^Arista (?<model>\S+)/m.exec(text)?.groups?.['model'] ?? '',
    hardwareRevision: field('Hardware version'),
    serialNumber: field('Serial number'),
    systemMacAddress: field('System MAC address'),
    hwMacAddress: field('Hardware MAC address'),
    version: field('Software image version'),
    architecture: field('Architecture'),
    internalVersion: field('Internal build version'),
    internalBuildId: field('Internal build ID'),
    imageFormatVersion: field('Image format version'),
    imageOptimization: field('Image optimization'),
    memTotal: Number.parseInt(field('Total memory'), 10) || 0,
    memFree: Number.parseInt(field('Free memory'), 10) || 0,
    uptime: 0,
    bootupTimestamp: 0,
    isIntlVersion: false,
  };
}

function fromComment(config: string): VersionFacts {
  const match = /^! device: \S+ \((?<model>[^,]+), EOS-(?<version>\S+)\)/m.exec(config)?.groups;
  return { mfgName: 'Arista', modelName: match?.['model'] ?? '', version: match?.['version'] ?? '', uptime: 0 };
}

function parseFacts(text: string): VersionFacts {
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {};
}

/** The text form of `show version`. */
export function printVersion(facts: VersionFacts, uptime: number): string {
  const value = (name: string) => String(facts[name] ?? '');
  const minutes = Math.floor(uptime / 60);
  return [
    `Arista ${value('modelName')}`,
    `Hardware version: ${value('hardwareRevision')}`,
    `Serial number: ${value('serialNumber')}`,
    `Hardware MAC address: ${value('hwMacAddress')}`,
    `System MAC address: ${value('systemMacAddress')}`,
    '',
    `Software image version: ${value('version')}`,
    `Architecture: ${value('architecture')}`,
    `Internal build version: ${value('internalVersion')}`,
    `Internal build ID: ${value('internalBuildId')}`,
    `Image format version: ${value('imageFormatVersion')}`,
    `Image optimization: ${value('imageOptimization')}`,
    '',
    `Uptime: ${Math.floor(minutes / 60)} hours and ${minutes % 60} minutes`,
    `Total memory: ${value('memTotal')} kB`,
    `Free memory: ${value('memFree')} kB`,
    '',
  ].join('\n');
}

/** True for EOS 4.32 and later, whose `show configuration sessions` tells of the commit timer in another form. */
export function hasNewSessionForm(version: string): boolean {
  const match = /^(?<major>\d+)\.(?<minor>\d+)/.exec(version)?.groups;
  const major = Number(match?.['major'] ?? 0);
  return major > 4 || (major === 4 && Number(match?.['minor'] ?? 0) >= 32);
}
