import type { Cluster } from '../compliance/kubernetes/cluster.js';
import {
  ALL_PORTS,
  NO_PORTS,
  type PortSet,
  PROTOCOLS,
  type Protocol,
  portsOf,
  unitePorts,
} from '../compliance/kubernetes/port-set.js';
import { type AddressRange, rangeOfText } from '../compliance/kubernetes/reach/address-range.js';
import type { Workload } from '../compliance/kubernetes/workload.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { AssumedPod } from './compliance-cluster.js';

/** One end of a question, as it was asked. */
export type AskedEnd =
  | { readonly kind: 'addresses'; readonly range: AddressRange }
  /** Workloads by their name, and by their kind where it is given. */
  | { readonly kind: 'named'; readonly namespace: string; readonly type: string | undefined; readonly name: string }
  /** A pod that need not be there. */
  | { readonly kind: 'assumed'; readonly pod: AssumedPod };

/**
 * Reads `shop/web`, `shop/deployment/web`, `shop/app=web,tier=front`, an address or a network.
 * @throws NetctlError NETCTL_INPUT_FLAG
 */
export function parseEnd(text: string, flag: string): AskedEnd {
  const range = rangeOfText(text);
  if (range !== undefined) return { kind: 'addresses', range };
  const labels = /^(?<namespace>[^/=]{1,63})\/(?<labels>[^=]{1,317}=.{0,9999})$/.exec(text)?.groups;
  if (labels !== undefined) {
    const pairs = (labels['labels'] ?? '').split(',').map((pair) => pair.split('='));
    const pod = {
      namespace: labels['namespace'] ?? '',
      name: labels['labels'] ?? '',
      labels: Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()])),
    };
    return { kind: 'assumed', pod };
  }
  const [namespace = '', ...rest] = text.split('/');
  const name = rest.at(-1) ?? '';
  if (namespace === '' || name === '' || rest.length > 2) {
    const hint = 'Name a workload as NAMESPACE/NAME, a pod as NAMESPACE/app=web,tier=front, an address, or a network.';
    throw new NetctlError('NETCTL_INPUT_FLAG', `${flag}: ${text} is none of these`, { hint });
  }
  return { kind: 'named', namespace, type: rest.length === 2 ? rest[0] : undefined, name };
}

/** The workloads that an end means. @throws NetctlError NETCTL_INPUT_FLAG where there is none */
export function workloadsOf(end: Exclude<AskedEnd, { kind: 'addresses' }>, cluster: Cluster): readonly Workload[] {
  const { namespace, name } = end.kind === 'assumed' ? end.pod : end;
  const type = end.kind === 'named' ? end.type?.toLowerCase() : undefined;
  const found = cluster.workloads.filter(
    ({ object }) =>
      object.namespace === namespace &&
      object.name === name &&
      (type === undefined || object.kind.toLowerCase() === type) &&
      (end.kind === 'assumed') === (object.document.file === '<asked>'),
  );
  if (found.length > 0) return found;
  const there = cluster.workloads.flatMap(({ object }) => (object.namespace === namespace ? object.name : []));
  const hint =
    there.length > 0
      ? `In ${namespace} there are ${[...new Set(there)].sort().slice(0, 20).join(', ')}.`
      : `The input has no workloads in ${namespace}; ask about a pod by its labels: ${namespace}/app=${name}.`;
  throw new NetctlError('NETCTL_INPUT_FLAG', `there is no workload ${name} in ${namespace}`, { hint });
}

/** Reads ports of a protocol: `5432`, `8000-8080`, `http,443`; everything where nothing is asked. @throws NetctlError NETCTL_INPUT_FLAG */
export function parsePorts(
  text: string | undefined,
  protocolName: string | undefined,
  targets: readonly Workload[],
): PortSet {
  const protocol = PROTOCOLS.find((one) => one.toLowerCase() === (protocolName ?? 'tcp').toLowerCase()) ?? 'TCP';
  if (text === undefined) return protocolName === undefined ? ALL_PORTS : portsOf(protocol);
  return text.split(',').reduce((all, part) => unitePorts(all, onePort(part.trim(), protocol, targets)), NO_PORTS);
}

function onePort(text: string, protocol: Protocol, targets: readonly Workload[]): PortSet {
  const groups = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/.exec(text)?.groups;
  if (groups !== undefined) {
    const first = Number(groups['first']);
    const last = Number(groups['last'] ?? first);
    if (first >= 1 && last <= 65_535 && first <= last) return portsOf(protocol, first, last);
    throw new NetctlError('NETCTL_INPUT_FLAG', `--port: ${text} is no port or range from 1 to 65535`);
  }
  const named = targets.flatMap(({ ports }) => ports.filter((one) => one.name === text && one.protocol === protocol));
  if (named.length === 0) {
    const message = `--port: no container of the target has a ${protocol} port named ${text}`;
    throw new NetctlError('NETCTL_INPUT_FLAG', message);
  }
  return named.reduce((all, { port }) => unitePorts(all, portsOf(protocol, port, port)), NO_PORTS);
}
