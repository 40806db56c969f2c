import { readCalicoSelector } from './calico-selector.js';
import { type Fields, fieldsAt, isFields, listAt, textAt, valueAt } from './fields.js';
import type { KubernetesObject } from './object.js';
import type { Direction, OpaquePolicy } from './policy.js';
import { EVERYTHING, type Requirement, readSelector, type Selector, selectorOf } from './selector.js';

/** The policies of other makers that an object is: what they select is read, what they allow is not. Empty for anything else. */
export function readOpaque(object: KubernetesObject): readonly OpaquePolicy[] {
  const { apiVersion, kind, value } = object;
  if (kind === 'CiliumNetworkPolicy' || kind === 'CiliumClusterwideNetworkPolicy') {
    const specs = [value['spec'], ...(listAt(value, 'specs') ?? [])];
    return specs.filter(isFields).flatMap((spec) => readCilium(object, spec));
  }
  if (apiVersion.includes('projectcalico.org/') && (kind === 'NetworkPolicy' || kind === 'GlobalNetworkPolicy'))
    return [readCalico(object, fieldsAt(value, 'spec'))];
  if (kind === 'NetworkPolicy' || kind === 'ClusterNetworkPolicy') return [readOther(object)];
  return [];
}

/** A policy that Kubernetes would refuse: whether it is in force in another form cannot be told. */
export function refusedPolicy(
  object: KubernetesObject,
  namespaces: Selector,
  pods: Selector,
  why: string,
): OpaquePolicy {
  return {
    object,
    namespace: object.namespace === '' ? null : object.namespace,
    namespaces,
    pods,
    exact: false,
    directions: { ingress: true, egress: true },
    denies: true,
    isolates: false,
    why,
  };
}

const NOT_READ = 'what it allows is not read';

function readCilium(object: KubernetesObject, spec: Fields): readonly OpaquePolicy[] {
  // A policy with a nodeSelector is about nodes.
  if (!isFields(spec['endpointSelector'])) return [];
  const { namespaces, pods } = splitNamespace(readSelector(spec['endpointSelector']));
  const isolates = (direction: Direction) =>
    [direction, `${direction}Deny`].some((key) => (listAt(spec, key) ?? []).length > 0) &&
    fieldsAt(spec, 'enableDefaultDeny')[direction] !== false;
  return [
    {
      object,
      namespace: object.namespace === '' ? null : object.namespace,
      namespaces,
      pods,
      exact: true,
      directions: { ingress: isolates('ingress'), egress: isolates('egress') },
      denies: listAt(spec, 'ingressDeny') !== undefined || listAt(spec, 'egressDeny') !== undefined,
      isolates: true,
      why: NOT_READ,
    },
  ];
}

const NAMESPACE_LABEL = 'io.kubernetes.pod.namespace';
const NAMESPACE_LABELS = 'io.cilium.k8s.namespace.labels.';

/** Labels may have their source in front; those of the namespace are labels of the pod too. */
function splitNamespace(selector: Selector): { readonly namespaces: Selector; readonly pods: Selector } {
  const namespaces: Requirement[] = [];
  const pods: Requirement[] = [];
  for (const requirement of selector.requirements) {
    const key = requirement.key.replace(/^(?:k8s|any)[:.]/, '');
    if (key === NAMESPACE_LABEL) namespaces.push({ ...requirement, key: 'kubernetes.io/metadata.name' });
    else if (key.startsWith(NAMESPACE_LABELS))
      namespaces.push({ ...requirement, key: key.slice(NAMESPACE_LABELS.length) });
    else pods.push({ ...requirement, key });
  }
  return { namespaces: selectorOf(namespaces), pods: selectorOf(pods) };
}

function readCalico(object: KubernetesObject, spec: Fields): OpaquePolicy {
  const pods = readCalicoSelector(textAt(spec, 'selector') || 'all()');
  const namespaces = readCalicoSelector(textAt(spec, 'namespaceSelector') || 'all()');
  const rules = [...(listAt(spec, 'ingress') ?? []), ...(listAt(spec, 'egress') ?? [])];
  const tier = textAt(spec, 'tier') ?? 'default';
  const account = [spec['serviceAccountSelector'], spec['namespaceSelectors']].some((part) => part !== undefined);
  return {
    object,
    namespace: object.namespace === '' ? null : object.namespace,
    namespaces: namespaces ?? EVERYTHING,
    pods: pods ?? EVERYTHING,
    exact: pods !== undefined && namespaces !== undefined && !account,
    directions: calicoDirections(spec),
    // What no policy of a tier of its own allows is dropped at its end, before any other is asked.
    denies: tier !== 'default' || rules.some((rule) => textAt(rule, 'action') === 'Deny'),
    isolates: true,
    why: NOT_READ,
  };
}

function calicoDirections(spec: Fields): OpaquePolicy['directions'] {
  const types = listAt(spec, 'types');
  if (types !== undefined) return { ingress: types.includes('Ingress'), egress: types.includes('Egress') };
  const egress = (listAt(spec, 'egress') ?? []).length > 0;
  return { ingress: !egress || (listAt(spec, 'ingress') ?? []).length > 0, egress };
}

/** A kind that shares its name with a known one and is of a group that is not. */
function readOther(object: KubernetesObject): OpaquePolicy {
  return {
    object,
    namespace: object.namespace === '' ? null : object.namespace,
    namespaces: EVERYTHING,
    pods: EVERYTHING,
    exact: false,
    directions: { ingress: true, egress: true },
    denies: true,
    isolates: false,
    why: `${String(valueAt(object.value, 'apiVersion'))} is not read`,
  };
}
