import { canonicalIp } from '../../model/ip-prefix.js';
import type { AuditedDevice, HeldAddress } from './audited-device.js';

type Told = Pick<AuditedDevice, 'hardening' | 'state' | 'tree'>;

/** The addresses that a device holds, as its configuration says them, or else as it told them when it was read. */
export function heldAddresses({ hardening, state, tree }: Told): readonly HeldAddress[] {
  const blocks = new Map(tree.map((node) => [node.line, node]));
  const configured = [...(hardening?.ports.values() ?? [])].flatMap((port) => {
    if (port.settings.shutdown?.value === true) return [];
    const block = blocks.get(port.line);
    return port.addresses.flatMap((text) => {
      const [written = '', length = ''] = text.split('/');
      const address = canonicalIp(written);
      const line = block?.children.find((child) => child.text.split(/[\s/]+/).includes(written))?.line ?? port.line;
      return address === undefined ? [] : [{ name: port.name, address, prefixLength: Number(length), line }];
    });
  });
  if (configured.length > 0) return configured;
  return (state.management ?? []).flatMap(({ address, prefixLength, interface: name }) =>
    address === undefined || prefixLength === undefined ? [] : [{ name, address, prefixLength, line: undefined }],
  );
}
