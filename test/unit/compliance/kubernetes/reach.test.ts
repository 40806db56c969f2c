import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { complianceDiffReport } from '../../../../src/report/compliance-diff.js';
import { complianceReachReport } from '../../../../src/report/compliance-reach.js';
import { complianceDiff } from '../../../../src/services/compliance-diff.js';
import { complianceReach } from '../../../../src/services/compliance-reach.js';
import { auditContext } from '../../../support/audit-context.js';
import { brokenRules } from '../../../support/output-schema.js';

const WORKLOADS = `
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {team: shop}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a, ports: [{name: http, containerPort: 8080}]}]}}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db, namespace: shop}
spec: {template: {metadata: {labels: {app: db}}, spec: {containers: [{name: a, ports: [{name: pg, containerPort: 5432}]}]}}}
---
apiVersion: v1
kind: Pod
metadata: {name: host, namespace: shop, labels: {app: host}}
spec: {hostNetwork: true, containers: [{name: a}]}
`;

const POLICIES = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: deny, namespace: shop}
spec: {podSelector: {}, policyTypes: [Ingress]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector: {matchLabels: {app: web}}
      ports: [{port: pg}]
    - from:
        - ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}
        - namespaceSelector: {matchLabels: {team: bank}}
`;

const CILIUM = `---
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: web, namespace: shop}
spec: {endpointSelector: {matchLabels: {app: web}}, egress: [{}]}
`;

let folder = '';
const context = auditContext();

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netctl-reach-'));
});

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly port?: string;
  readonly protocol?: string;
  readonly podNetworks?: readonly string[];
}

async function ask(text: string, { from, to, port, protocol, podNetworks = ['192.168.0.0/16'] }: Asked) {
  const cluster = { paths: [await fileOf('a.yaml', text)], exclude: [], podNetworks };
  return complianceReach({ cluster, from, to, port, protocol }, context);
}

const ALL = `${WORKLOADS}${POLICIES}`;

describe('compliance reach', () => {
  it.each<[string, Asked, string]>([
    ['a port by its number', { from: 'shop/web', to: 'shop/db', port: '5432' }, 'allowed'],
    ['a port by its name', { from: 'shop/web', to: 'shop/db', port: 'pg' }, 'allowed'],
    ['another port', { from: 'shop/web', to: 'shop/db', port: '5433' }, 'denied'],
    ['the same port over UDP', { from: 'shop/web', to: 'shop/db', port: '5432', protocol: 'udp' }, 'denied'],
    ['some ports', { from: 'shop/web', to: 'shop/db', port: '5430-5440' }, 'mixed'],
    ['everything', { from: 'shop/web', to: 'shop/db' }, 'mixed'],
    ['a workload by its kind', { from: 'shop/deployment/web', to: 'shop/statefulset/db', port: '5432' }, 'allowed'],
    ['a pod of other labels', { from: 'shop/app=api', to: 'shop/db', port: '5432' }, 'denied'],
    ['a pod of the labels', { from: 'shop/app=web,tier=x', to: 'shop/db', port: '5432' }, 'allowed'],
    ['an address of the block', { from: '10.2.0.1', to: 'shop/db', port: '5432' }, 'allowed'],
    ['an address of the exception', { from: '10.1.0.1', to: 'shop/db', port: '5432' }, 'denied'],
    ['an IPv6 address', { from: '2001:db8::1', to: 'shop/db', port: '5432' }, 'denied'],
    ['a network in parts', { from: '10.0.0.0/14', to: 'shop/db', port: '5432' }, 'mixed'],
    ['out to the world', { from: 'shop/web', to: '192.0.2.1', port: '443' }, 'allowed'],
    ['a namespace whose labels are not known', { from: 'other/app=web', to: 'shop/db', port: '5432' }, 'undecided'],
    [
      'pods whose addresses may be in a block',
      { from: 'shop/app=x', to: 'shop/db', port: '1', podNetworks: [] },
      'undecided',
    ],
    ['a pod on the network of its node', { from: 'shop/web', to: 'shop/host', port: '1' }, 'undecided'],
  ])('%s', async (_, asked, outcome) => {
    const result = await ask(ALL, asked);
    expect(result.outcome).toBe(outcome);
    expect(brokenRules('compliance-reach', complianceReachReport(result).json)).toEqual([]);
  });

  it('names the policy and the line that decide, on both sides', async () => {
    const { answers } = await ask(ALL, { from: 'shop/web', to: 'shop/db', port: '5432' });
    const [part] = answers[0]?.parts ?? [];
    const [into] = part?.ingress?.reasons ?? [];
    expect([into?.namespace, into?.name, into?.part, into?.source.line]).toEqual([
      'shop',
      'db',
      'ingress[0].from[0]',
      34,
    ]);
    expect(part?.egress?.reasons.map(({ text }) => text)).toEqual(['nothing isolates shop/web for egress']);
  });

  it('does not decide what a policy of another kind may change', async () => {
    const { outcome, answers } = await ask(`${ALL}${CILIUM}`, { from: 'shop/web', to: 'shop/db', port: '5432' });
    expect(outcome).toBe('undecided');
    expect(JSON.stringify(answers)).toContain('CiliumNetworkPolicy shop/web may decide');
    const denied = await ask(`${ALL}${CILIUM}`, { from: 'shop/web', to: 'shop/db', port: '5433' });
    expect(denied.outcome).toBe('denied');
  });

  it.each<[Partial<Asked>, RegExp]>([
    [{ to: 'shop/nobody' }, /there is no workload nobody in shop/],
    [{ to: 'shop' }, /none of these/],
    [{ from: '10.0.0.1', to: '10.0.0.2' }, /both ends are addresses/],
    [{ port: '0' }, /no port or range/],
    [{ port: 'https' }, /named https/],
    [{ podNetworks: ['x'] }, /no network/],
  ])('refuses %j', async (asked, message) => {
    await expect(ask(ALL, { from: 'shop/web', to: 'shop/db', ...asked })).rejects.toThrow(message);
  });

  it('refuses to answer where a document cannot be read', async () => {
    await expect(ask(`${ALL}---\na: [`, { from: 'shop/web', to: 'shop/db' })).rejects.toThrow(/not YAML/);
  });
});

describe('compliance diff', () => {
  async function diff(before: string, after: string) {
    const [a, b] = [await fileOf('old.yaml', before), await fileOf('new.yaml', after)];
    const result = await complianceDiff({ before: a, after: b, exclude: [], podNetworks: ['192.168.0.0/16'] }, context);
    expect(brokenRules('compliance-diff', complianceDiffReport(result).json)).toEqual([]);
    return result.changes.map(({ from, to, opened, closed, unclear }) =>
      [`${from.text} to ${to.text}`, opened.text, closed.text, unclear.text].join(' | '),
    );
  }

  it('is empty for other words that mean the same', async () => {
    expect(await diff(ALL, ALL.replace('port: pg', 'port: 5432').replace('  policyTypes: [Ingress]\n', ''))).toEqual(
      [],
    );
  });

  it('says what is opened and what is closed, also for addresses', async () => {
    const changed = ALL.replace('port: pg', 'port: 5433').replace('10.1.0.0/16', '10.1.0.0/17');
    expect(await diff(ALL, changed)).toEqual([
      'shop/web to shop/db | tcp 5433 | tcp 5432 | nothing',
      '10.1.128.0/17 to shop/db | everything | nothing | nothing',
    ]);
  });

  it('says that it cannot tell where the input does not', async () => {
    const changes = await diff(ALL, `${ALL}${CILIUM}`);
    expect(changes.every((change) => change.includes('| nothing | nothing | '))).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('says what a new workload reaches', async () => {
    const added = `---\napiVersion: v1\nkind: Pod\nmetadata: {name: new, namespace: shop, labels: {app: web}}\nspec: {containers: []}\n`;
    expect(await diff(ALL, `${ALL}${added}`)).toContain('shop/new to shop/db | tcp 5432 | nothing | nothing');
  });
});
