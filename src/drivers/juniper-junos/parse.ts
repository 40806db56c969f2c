import { NetctlError } from '../../errors/netctl-error.js';
import type { ManagementAddress } from '../../model/management.js';
import type { DeviceState, Facts, Feature } from '../../model/state.js';
import type { Op, Reply } from '../../transports/transport.js';
import { parseXml, type XmlElement } from '../../xml/tree.js';
import { dataAt, listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { aclState } from './acl-state.js';
import { bgpState } from './bgp-state.js';
import { readConfig } from './config.js';
import { ask, configRead } from './ops.js';
import { isPort } from './ports.js';
import { vlanState } from './vlan-state.js';

const LOCAL = ['apply-groups', 'groups', 'interfaces', 'vlans', 'firewall'] as const;
const CONFIG = configRead(...LOCAL);
/** The same with what is about routing, which can be much. */
export const WITH_BGP = configRead(...LOCAL, 'policy-options', 'routing-options', 'protocols', 'routing-instances');
/** The ports that there are, of which nothing may be configured. */
const PORTS = ask('get-interface-information', 'terse');

/** What reveals the features. */
export function reads(features: readonly Feature[]): readonly Op[] {
  return [features.includes('bgp') ? WITH_BGP : CONFIG, PORTS];
}

/** The state in the replies to `reads`. @throws NetctlError NETCTL_DEVICE_REFUSED where the configuration could not be read */
export function parse(replies: readonly Reply[], { extra }: Pick<Facts, 'extra'>): DeviceState {
  const routing = replies.some(({ op }) => op.line === WITH_BGP.line);
  const reply = replies.find(({ op }) => op.line === CONFIG.line || op.line === WITH_BGP.line);
  const config = reply === undefined ? undefined : readConfig(reply);
  if (config === undefined) {
    const words = (reply?.output ?? '').slice(0, 300);
    throw new NetctlError('NETCTL_DEVICE_REFUSED', `the configuration could not be read: ${words}`, {
      command: reply?.op.line ?? CONFIG.line,
    });
  }
  const ports = replies.find(({ op }) => op.line === PORTS.line);
  return {
    acl: aclState(config),
    ...(routing && { bgp: bgpState(config) }),
    ...(extra['switching'] === 'els' && {
      vlan: vlanState(config, ports?.exitCode === 0 ? physicalPorts(parseXml(ports.output)) : []),
    }),
    management: managementAddresses(config.data),
    config: config.lines,
  };
}

/** The names of `physical-interface`, at any depth. */
function physicalPorts(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (child.name !== 'physical-interface') return physicalPorts(child);
    const name = child.children.find((one) => one.name === 'name')?.text.trim() ?? '';
    return isPort(name) ? [name] : [];
  });
}

/** The addresses that the device itself holds; those of an interface of a VLAN with the VLAN. */
function managementAddresses(data: YangData): readonly ManagementAddress[] {
  const vlanOf = new Map(
    listAt(data, 'vlans', 'vlan').map((entry) => [text(entry, 'l3-interface'), Number(text(entry, 'vlan-id'))]),
  );
  return listAt(data, 'interfaces', 'interface').flatMap((entry) =>
    listAt(entry, 'unit').flatMap((unit) => {
      const name = `${text(entry, 'name')}.${text(unit, 'name')}`;
      const vlan = vlanOf.get(name);
      return ['inet', 'inet6'].flatMap((family) =>
        listAt(dataAt(unit, 'family'), family, 'address').map((one) => {
          const [address, length] = (text(one, 'name') ?? '').split('/');
          return {
            address,
            prefixLength: length === undefined ? undefined : Number(length),
            interface: name,
            ...(vlan !== undefined && Number.isInteger(vlan) && { vlan }),
          };
        }),
      );
    }),
  );
}
