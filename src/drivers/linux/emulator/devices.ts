/** What `ip -d -j address show` prints of a host with a loopback device and these, without addresses. */
export function devicesJson(names: readonly string[]): string {
  const devices = [
    { ifindex: 1, ifname: 'lo', flags: ['LOOPBACK', 'UP', 'LOWER_UP'], link_type: 'loopback', addr_info: [] },
    ...names.map((ifname, index) => ({
      ifindex: index + 2,
      ifname,
      flags: ['BROADCAST', 'MULTICAST', 'UP', 'LOWER_UP'],
      link_type: 'ether',
      addr_info: [],
    })),
  ];
  return `${JSON.stringify(devices)}\n`;
}
