import type { Shape } from './shape.js';

const SELECTOR: Shape = {
  fields: {
    matchLabels: 'texts',
    matchExpressions: {
      list: {
        fields: {
          key: 'text',
          operator: { oneOf: ['In', 'NotIn', 'Exists', 'DoesNotExist'] },
          values: { list: 'text' },
        },
        required: ['key', 'operator'],
      },
    },
  },
};

const PROTOCOL: Shape = { oneOf: ['TCP', 'UDP', 'SCTP'] };

const PORTS: Shape = { list: { fields: { protocol: PROTOCOL, port: 'port', endPort: 'integer' } } };

const PEERS: Shape = {
  list: {
    fields: {
      podSelector: SELECTOR,
      namespaceSelector: SELECTOR,
      ipBlock: { fields: { cidr: 'text', except: { list: 'text' } }, required: ['cidr'] },
    },
  },
};

/** A NetworkPolicy of networking.k8s.io/v1. */
export const policyShape: Shape = objectOf({
  fields: {
    podSelector: SELECTOR,
    policyTypes: { list: { oneOf: ['Ingress', 'Egress'] } },
    ingress: { list: { fields: { from: PEERS, ports: PORTS } } },
    egress: { list: { fields: { to: PEERS, ports: PORTS } } },
  },
});

const ADMIN_PORTS: Shape = {
  list: {
    fields: {
      portNumber: { fields: { protocol: PROTOCOL, port: 'integer' }, required: ['port'] },
      portRange: { fields: { protocol: PROTOCOL, start: 'integer', end: 'integer' }, required: ['start', 'end'] },
      namedPort: 'text',
    },
  },
};

const PODS: Shape = { fields: { namespaceSelector: SELECTOR, podSelector: SELECTOR } };

const ADMIN_SHAPES = {
  AdminNetworkPolicy: adminObject({ oneOf: ['Allow', 'Deny', 'Pass'] }, ['priority', 'subject'], {
    priority: 'integer',
  }),
  BaselineAdminNetworkPolicy: adminObject({ oneOf: ['Allow', 'Deny'] }, ['subject'], {}),
} as const;

/** An admin policy of policy.networking.k8s.io/v1alpha1. */
export function adminShape(kind: keyof typeof ADMIN_SHAPES): Shape {
  return ADMIN_SHAPES[kind];
}

function adminObject(action: Shape, required: readonly string[], more: Readonly<Record<string, Shape>>): Shape {
  // The first form of this version had a map around the selector of namespaces.
  const from: Shape = { list: { fields: { namespaces: 'any', pods: PODS } } };
  const to: Shape = {
    list: {
      fields: {
        namespaces: 'any',
        pods: PODS,
        nodes: SELECTOR,
        networks: { list: 'text' },
        domainNames: { list: 'text' },
      },
    },
  };
  const rule = (peers: Readonly<Record<string, Shape>>): Shape => ({
    list: {
      fields: { name: 'text', action, ports: ADMIN_PORTS, ...peers },
      required: ['action', ...Object.keys(peers)],
    },
  });
  return objectOf({
    fields: {
      ...more,
      subject: { fields: { namespaces: 'any', pods: PODS } },
      ingress: rule({ from }),
      egress: rule({ to }),
    },
    required,
  });
}

/** The frame of every object; what the cluster itself writes into it (status, managed fields) is left alone. */
function objectOf(spec: Shape): Shape {
  return {
    fields: {
      apiVersion: 'text',
      kind: 'text',
      metadata: {
        fields: {
          name: 'text',
          generateName: 'text',
          namespace: 'text',
          labels: 'texts',
          annotations: 'texts',
          ...Object.fromEntries(
            [
              ...['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'selfLink'],
              ...['deletionGracePeriodSeconds', 'ownerReferences', 'finalizers', 'managedFields'],
            ].map((key): [string, Shape] => [key, 'any']),
          ),
        },
      },
      spec,
      status: 'any',
    },
  };
}
