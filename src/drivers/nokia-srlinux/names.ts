/** What netctl calls a VLAN: a network instance has a name and no number. */
export function instanceName(id: number): string {
  return `vlan${id}`;
}

/** The VLAN that the name of a network instance says: `vlan10`, `VLAN-10`, `vlan_0010`. */
export function idInName(name: string): number | undefined {
  const digits = /^vlan[-_]?0{0,3}(?<id>[1-9]\d{0,3})$/i.exec(name)?.groups?.['id'];
  const id = Number(digits ?? 0);
  return id >= 1 && id <= 4094 ? id : undefined;
}
