import { isData, type YangData, type YangValue } from '../../../yang/schema.js';

/** Lists whose entries have what is configured as state too, and what more they have. */
const MIRRORED: Readonly<Record<string, (config: YangData) => YangData>> = {
  vlan: (config) => ({ status: 'ACTIVE', ...config }),
  // Every neighbour that is let in is there.
  neighbor: (config) => ({ ...config, 'session-state': config['enabled'] === false ? 'IDLE' : 'ESTABLISHED' }),
};

/** The configuration with the state that follows from it, as a device in good health shows it. */
export function withState(data: YangData): YangData {
  return Object.fromEntries(Object.entries(data).map(([member, value]) => [member, valueWithState(member, value)]));
}

function valueWithState(member: string, value: YangValue): YangValue {
  if (isData(value))
    return member === 'switched-vlan' || member.endsWith(':switched-vlan')
      ? mirrored(value, (one) => one)
      : withState(value);
  if (!Array.isArray(value) || !value.every(isData)) return value;
  const state = MIRRORED[member];
  return value.map((entry) => {
    const below = withState(entry);
    return state === undefined ? below : mirrored(below, state);
  });
}

function mirrored(entry: YangData, state: (config: YangData) => YangData): YangData {
  const { config } = entry;
  return isData(config) ? { ...entry, state: state(config) } : entry;
}
