/** So many policies of a plain kind, each in a document of its own: what other linters read. */
export function policies(count: number): string {
  const documents: string[] = [];
  for (let index = 0; index < count; index++) documents.push(policy(index));
  return documents.join('---\n');
}

function policy(index: number): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: policy-${index}
  namespace: ns-${index % 50}
  labels:
    owner: team-${index % 7}
spec:
  podSelector:
    matchLabels:
      app: app-${index}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: ns-${(index + 1) % 50}
          podSelector:
            matchLabels:
              app: app-${index + 1}
      ports:
        - protocol: TCP
          port: ${8000 + (index % 90)}
  egress:
    - to:
        - ipBlock:
            cidr: 10.${index % 250}.0.0/24
      ports:
        - protocol: TCP
          port: 443
`;
}

/** The configuration of a switch with so many lines: ports, a filter, and what manages it. */
export function switchConfig(lines: number, number: number): string {
  const head = ['version 15.2', 'service timestamps log datetime msec', `hostname sw${number}`, '!'];
  const text = [...head, 'vlan 10', ' name users', '!', 'ip access-list extended EDGE'];
  for (let entry = 0; entry < lines / 10; entry++)
    text.push(
      ` permit tcp 10.${entry % 200}.${Math.floor(entry / 200) % 250}.0 0.0.0.255 host 192.0.2.${entry % 250} eq ${1024 + (entry % 5000)}`,
    );
  text.push(' deny ip any any log', '!');
  for (let port = 1; text.length < lines - 6; port++) {
    text.push(`interface GigabitEthernet${1 + Math.floor(port / 48)}/0/${1 + (port % 48)}`, ' description desk');
    text.push(' switchport access vlan 10', ' switchport mode access', ' spanning-tree bpduguard enable', '!');
  }
  text.push('line vty 0 4', ' access-class EDGE in', ' transport input ssh', '!', 'end');
  return `${text.join('\n')}\n`;
}
