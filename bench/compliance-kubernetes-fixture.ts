/** Objects of a cluster as people write them: so many policies over so many workloads, ten workloads a namespace, or ten policies where there are none. */
export function clusterText(policies: number, workloads: number, changed = false): string {
  const namespaces = Math.ceil((workloads > 0 ? workloads : policies) / 10);
  const parts: string[] = [];
  for (let index = 0; index < namespaces; index++) parts.push(namespaceText(index));
  for (let index = 0; index < workloads; index++) parts.push(workloadText(index, namespaces));
  for (let index = 0; index < policies; index++) parts.push(policyText(index, namespaces));
  if (changed) parts.push(OPENING);
  return parts.join('---\n');
}

/** Lets all pods of one namespace reach each other. */
const OPENING = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: opening
  namespace: team-0
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector: {}
  egress:
    - to:
        - podSelector: {}
`;

function namespaceText(index: number): string {
  return `apiVersion: v1
kind: Namespace
metadata:
  name: team-${index}
  labels:
    purpose: ${['shop', 'bank', 'metrics'][index % 3]}
`;
}

function workloadText(index: number, namespaces: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${Math.floor(index / namespaces)}
  namespace: team-${index % namespaces}
  labels:
    owner: team-${index % namespaces}
spec:
  replicas: 2
  selector:
    matchLabels:
      app: app-${Math.floor(index / namespaces)}
  template:
    metadata:
      labels:
        app: app-${Math.floor(index / namespaces)}
        tier: ${['front', 'back', 'data'][index % 3]}
    spec:
      containers:
        - name: main
          image: registry.example.com/app:1
          ports:
            - name: http
              containerPort: 8080
`;
}

/** By turns: deny by default, DNS, an app from another app of its namespace, an app from another namespace, an app to networks. */
function policyText(index: number, namespaces: number): string {
  const [namespace, place] = [index % namespaces, Math.floor(index / namespaces)];
  const app = `app-${place % 10}`;
  const head = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: policy-${place}
  namespace: team-${namespace}
  labels:
    owner: team-${namespace}
spec:
`;
  if (place === 0) return `${head}  podSelector: {}\n  policyTypes: [Ingress, Egress]\n`;
  if (place === 1)
    return `${head}  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
`;
  const port = 8000 + (place % 200);
  const own = `  podSelector:
    matchLabels:
      app: ${app}
`;
  if (place % 3 === 0)
    return `${head}${own}  policyTypes:
    - Ingress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: app-${(place * 7) % 10}
      ports:
        - protocol: TCP
          port: ${port}
`;
  if (place % 3 === 1)
    return `${head}${own}  policyTypes:
    - Ingress
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              purpose: ${['shop', 'bank', 'metrics'][place % 3]}
          podSelector:
            matchExpressions:
              - key: tier
                operator: In
                values: [front, back]
      ports:
        - port: http
        - port: ${port}
          endPort: ${port + 20}
`;
  return `${head}${own}  policyTypes:
    - Egress
  egress:
    - to:
        - ipBlock:
            cidr: 10.${place % 250}.0.0/16
            except:
              - 10.${place % 250}.${index % 250}.0/24
        - podSelector: {}
      ports:
        - protocol: TCP
          port: ${port}
`;
}
