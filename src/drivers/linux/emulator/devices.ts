/** What `ip -d -j address show` prints of a host with a loopback device and a bridge, br0, that filters VLANs and has these ports. */
export function devicesJson(names: readonly string[]): string {
  const devices = [
    { ifindex: 1, ifname: 'lo', flags: ['LOOPBACK', 'UP', 'LOWER_UP'], link_type: 'loopback', addr_info: [] },
    {
      ...ethernet('br0', 2),
      linkinfo: {
        info_kind: 'bridge',
        info_data: { vlan_filtering: 1, vlan_protocol: '802.1Q', vlan_default_pvid: 1 },
      },
      addr_info: [],
    },
    ...names.map((name, index) => ({
      ...ethernet(name, index + 3),
      master: 'br0',
      linkinfo: { info_slave_kind: 'bridge', info_slave_data: { vlan_tunnel: false } },
      addr_info: [],
    })),
  ];
  return `${JSON.stringify(devices)}\n`;
}

function ethernet(ifname: string, ifindex: number) {
  return { ifindex, ifname, flags: ['BROADCAST', 'MULTICAST', 'UP', 'LOWER_UP'], link_type: 'ether' };
}
