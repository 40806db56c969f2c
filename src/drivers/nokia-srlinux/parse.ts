import { NetctlError } from '../../errors/netctl-error.js';
import type { DeviceState, Facts, Feature } from '../../model/state.js';
import type { Op, Reply } from '../../transports/transport.js';
import { mergeData } from '../../yang/merge-edits.js';
import { listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { showData } from '../../yang/show.js';
import { digestSecrets } from '../shared/secrets.js';
import { aclState } from './acl-state.js';
import { bgpState } from './bgp-state.js';
import { capabilities } from './capabilities.js';
import { managementAddresses } from './management.js';
import { ask, dataIn } from './reading.js';
import { NATIVE, TOP } from './schema/index.js';
import { vlanState } from './vlan-state.js';

/** Ports of which nothing is configured are in the state alone. */
const PORTS = ask([`/${TOP.interface}/oper-state`], 'state');
const SECRETS = [/(?<keep>\/(?:password|authentication-key) = )(?<secret>[^\n]+)/g];

/** What reveals the features: the configuration in one question, since devices count them, and the ports. */
export function reads(features: readonly Feature[], facts: Facts): readonly Op[] {
  return [ask(configPaths(features, facts), 'config'), PORTS];
}

/** Filters stand on subinterfaces, and VLANs are not taken from under them: what is bound is always read. */
function configPaths(features: readonly Feature[], facts: Facts): readonly string[] {
  const can = capabilities(facts);
  const acl = can.acl === undefined ? [] : [`/${TOP.acl}`];
  const policy = can.bgp === undefined || !features.includes('bgp') ? [] : [`/${TOP.policy}`];
  return [`/${TOP.interface}`, `/${TOP.instance}`, ...acl, ...policy];
}

/** The state in the replies to `reads`. @throws NetctlError NETCTL_DEVICE_REFUSED where the configuration could not be read */
export function parse(replies: readonly Reply[], facts: Facts): DeviceState {
  let config: YangData = {};
  let state: YangData = {};
  for (const reply of replies) {
    const data = dataIn(reply);
    if (reply.op.line === PORTS.line) state = mergeData(NATIVE, state, data ?? {});
    else if (data === undefined) throw unreadable(reply);
    else config = mergeData(NATIVE, config, data);
  }
  const names = listAt(state, TOP.interface).map((entry) => text(entry, 'name') ?? '');
  const can = capabilities(facts);
  return {
    ...(can.vlan !== undefined && { vlan: vlanState(config, names) }),
    ...(can.acl !== undefined && { acl: aclState(config) }),
    ...(asksPolicies(replies) && { bgp: bgpState(config) }),
    management: managementAddresses(config),
    config: configLines(config, names),
  };
}

/** Entries of which nothing is said: they are never deleted, and stay when what a plan put into them is taken back. */
const BARE =
  /^\/srl_nokia-network-instance:network-instance\[[^\]]{1,300}\](?:\/protocols\/srl_nokia-bgp:bgp\/afi-safi\[[^\]]{1,80}\])?$/;

/** Every value by its path, and every interface that there is, whether anything is configured of it or not. */
function configLines(config: YangData, names: readonly string[]): readonly string[] {
  const all = new Set([...names, ...listAt(config, TOP.interface).map((entry) => text(entry, 'name') ?? '')]);
  const interfaces = new Set([...all].sort().map((name) => `/${TOP.interface}[name=${name}]`));
  const lines = showData(NATIVE, config).filter((line) => !interfaces.has(line) && !BARE.test(line));
  return [...interfaces, ...lines.map((line) => digestSecrets(line, SECRETS))];
}

function asksPolicies(replies: readonly Reply[]): boolean {
  const [, path = ''] = TOP.policy.split(':');
  return replies.some(({ op }) => op.via === 'gnmi' && op.call.do === 'get' && op.call.paths.includes(`/${path}`));
}

function unreadable(reply: Reply): NetctlError {
  const words = `${reply.output}${reply.stderr}`.slice(0, 300);
  return new NetctlError('NETCTL_DEVICE_REFUSED', `the configuration could not be read: ${words}`, {
    command: reply.op.line,
  });
}
