import type { Path } from '../../documents/located.js';
import { fieldsAt, isFields, listAt, textAt, textsOf, valueAt } from './fields.js';
import type { KubernetesObject } from './object.js';
import type { Protocol } from './port-set.js';
import { protocolOf } from './read-ports.js';
import { maySelect, type Selector, selects } from './selector.js';
import { type Truth, truthOf } from './truth.js';

/** A port that a container says it listens on. */
export interface ContainerPort {
  readonly name: string | undefined;
  readonly protocol: Protocol;
  readonly port: number;
}

/** What makes pods: a pod by itself, or the template of a Deployment and its like. */
export interface Workload {
  readonly object: KubernetesObject;
  /** Of its pods. */
  readonly labels: ReadonlyMap<string, string>;
  readonly ports: readonly ContainerPort[];
  /** True for pods that share the network of their node, which policies need not act on. */
  readonly hostNetwork: boolean;
  /** Addresses of its pods where the input has all of them; undefined where it does not say. */
  readonly addresses: readonly string[] | undefined;
  /** Of the pods' labels. */
  readonly labelsPath: Path;
}

/** Where kinds have the template of their pods; all others are looked at as Deployments are. */
function templatePath({ kind }: KubernetesObject): Path {
  if (kind === 'Pod') return [];
  return kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template'] : ['spec', 'template'];
}

/** The workload that an object is, also of a kind that is not known; undefined for what makes no pods. */
export function readWorkload(object: KubernetesObject): Workload | undefined {
  const path = templatePath(object);
  let template: unknown = object.value;
  for (const step of path) template = valueAt(template, String(step));
  const spec = fieldsAt(template, 'spec');
  const containers = listAt(spec, 'containers');
  if (containers === undefined) return undefined;
  return {
    object,
    labels: labelsOf(object, textsOf(fieldsAt(template, 'metadata')['labels'])),
    // Containers that start first and stay (sidecars) are init containers too.
    ports: [...containers, ...(listAt(spec, 'initContainers') ?? [])].flatMap(portsOfContainer),
    hostNetwork: spec['hostNetwork'] === true,
    addresses: object.kind === 'Pod' ? addressesOf(object.value) : undefined,
    labelsPath: [...path, 'metadata', 'labels'],
  };
}

/** Labels that Kubernetes adds to what the template says, as far as they can be told. */
function labelsOf({ kind, name }: KubernetesObject, labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (kind !== 'Job') return labels;
  return new Map([['batch.kubernetes.io/job-name', name], ['job-name', name], ...labels]);
}

/** Labels that controllers give each pod, with values that templates do not tell. */
const OF_CONTROLLERS = new Set([
  'pod-template-hash',
  'pod-template-generation',
  'controller-revision-hash',
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/job-name',
  'batch.kubernetes.io/job-completion-index',
  'batch.kubernetes.io/controller-uid',
  'controller-uid',
  'job-name',
]);

/** True for labels that controllers give pods. */
export function isOfControllers(key: string): boolean {
  return OF_CONTROLLERS.has(key);
}

/** Whether the pods of a workload meet a selector: `maybe` where only some of them do, or it cannot be told. */
export function selectsPods(selector: Selector, { object, labels }: Workload): Truth {
  const untold = ({ key }: Selector['requirements'][number]) => OF_CONTROLLERS.has(key) && !labels.has(key);
  if (object.kind === 'Pod' || !selector.requirements.some(untold)) return truthOf(selects(selector, labels));
  const told = { requirements: selector.requirements.filter((one) => !untold(one)), text: '' };
  return maySelect(told, { labels, complete: true }) === 'no' ? 'no' : 'maybe';
}

function portsOfContainer(container: unknown): readonly ContainerPort[] {
  return (listAt(container, 'ports') ?? []).flatMap((port): readonly ContainerPort[] => {
    const protocol = protocolOf(textAt(port, 'protocol') ?? 'TCP');
    const number = valueAt(port, 'containerPort');
    if (protocol === undefined || typeof number !== 'number') return [];
    return [{ name: textAt(port, 'name'), protocol, port: number }];
  });
}

function addressesOf(pod: unknown): readonly string[] | undefined {
  const status = fieldsAt(pod, 'status');
  const all = (listAt(status, 'podIPs') ?? []).flatMap((one) => textAt(one, 'ip') ?? []);
  if (all.length > 0) return all;
  const one = textAt(status, 'podIP');
  return one === undefined ? undefined : [one];
}

/** The object that controls another, by kind and name; undefined where none does. */
export function controllerOf({
  value,
}: KubernetesObject): { readonly kind: string; readonly name: string } | undefined {
  for (const owner of listAt(fieldsAt(value, 'metadata'), 'ownerReferences') ?? []) {
    const [kind, name] = [textAt(owner, 'kind'), textAt(owner, 'name')];
    if (isFields(owner) && owner['controller'] === true && kind !== undefined && name !== undefined)
      return { kind, name };
  }
  return undefined;
}
