/** The VLAN that ports are in unless they are put into another one. */
export const DEFAULT_VLAN = { id: 1, name: 'default' } as const;

/** What a VLAN is called in the configuration, where it must have a name: what netctl calls it unless it is given one. */
export function vlanName({ id, name }: { readonly id: number; readonly name: string | undefined }): string {
  return name ?? (id === DEFAULT_VLAN.id ? DEFAULT_VLAN.name : `vlan${id}`);
}

/** The name that was given to a VLAN, by what it is called in the configuration. */
export function givenName(id: number, name: string): string | undefined {
  return vlanName({ id, name: undefined }) === name ? undefined : name;
}
