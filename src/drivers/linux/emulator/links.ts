/** A network device of an emulated host, as far as bridges care. */
export interface Link {
  readonly name: string;
  /** The bridge that it is a port of. */
  readonly bridge: string | undefined;
  /** The VLAN that its ports come in with, where it is a bridge; 0 for none. */
  readonly defaultPvid: number | undefined;
  readonly up: boolean;
}

/** The devices in what `ip -d -j address show` prints. */
export function readLinks(addresses: string): readonly Link[] {
  const list: unknown = JSON.parse(addresses);
  if (!Array.isArray(list)) throw new Error('the file addresses is no list of network devices');
  return list.map((one: unknown): Link => {
    const info = at(one, 'linkinfo');
    const pvid = at(at(info, 'info_data'), 'vlan_default_pvid');
    const flags = at(one, 'flags');
    return {
      name: String(at(one, 'ifname')),
      bridge: at(info, 'info_slave_kind') === 'bridge' ? String(at(one, 'master')) : undefined,
      defaultPvid: at(info, 'info_kind') === 'bridge' ? Number(pvid ?? 1) : undefined,
      up: Array.isArray(flags) && flags.includes('UP'),
    };
  });
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
