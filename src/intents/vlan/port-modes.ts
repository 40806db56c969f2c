import type { DesiredPort } from '../../model/desired.js';
import type { SourceRef } from '../../util/source.js';

/** The fields of one mode, with their names in intents. */
const ACCESS_FIELDS = [
  ['accessVlan', 'access_vlan'],
  ['voiceVlan', 'voice_vlan'],
] as const;
const TRUNK_FIELDS = [
  ['nativeVlan', 'native_vlan'],
  ['allowed', 'allowed_vlans'],
] as const;

type Settings = Pick<DesiredPort, 'mode' | 'accessVlan' | 'voiceVlan' | 'nativeVlan' | 'allowed'>;

/** A field that stands with a mode that has no use for it. */
export interface ModeMistake {
  readonly message: string;
  readonly source: SourceRef;
}

/**
 * The first field that does not belong to the port's mode; where no mode is asked for, one that does not go with the others.
 * A device would keep such a line and ignore it, so that the intent looks fulfilled and is not.
 */
export function modeMistake(asked: Settings): ModeMistake | undefined {
  const access = present(asked, ACCESS_FIELDS);
  const trunk = present(asked, TRUNK_FIELDS);
  const mode = asked.mode?.value ?? undefined;
  if (mode === 'access') return trunk && { source: trunk.source, message: wrongMode(trunk.name, 'trunk', 'access') };
  if (mode === 'trunk') return access && { source: access.source, message: wrongMode(access.name, 'access', 'trunk') };
  if (access === undefined || trunk === undefined) return undefined;
  const message = `\`${access.name}\` is of access mode and \`${trunk.name}\` of trunk mode; a port has one mode.`;
  return { source: trunk.source, message };
}

function wrongMode(field: string, belongs: string, mode: string): string {
  return `\`${field}\` is of ${belongs} mode, and this port is to be in ${mode} mode.`;
}

function present(asked: Settings, fields: typeof ACCESS_FIELDS | typeof TRUNK_FIELDS) {
  for (const [field, name] of fields) {
    const source = asked[field]?.source;
    if (source !== undefined) return { name, source };
  }
  return undefined;
}
