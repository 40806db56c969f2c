import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCluster } from '../../../../src/compliance/kubernetes/cluster.js';
import { CLUSTER_RULES } from '../../../../src/compliance/rules/cluster-rules.js';
import { readTenants } from '../../../../src/compliance/tenants/read-tenants.js';
import { readYaml } from '../../../../src/documents/located.js';

const FOLDER = 'src/compliance/rules';
const examples = readdirSync(FOLDER)
  .filter((name) => name.startsWith('np'))
  .flatMap((name) =>
    ['bad', 'good'].map((kind) => ({
      id: name.slice(0, 5).toUpperCase(),
      kind,
      file: join(FOLDER, name, `${kind}.yaml`),
    })),
  );

async function findingsOf(id: string, file: string) {
  const documents = await readYaml(readFileSync(file), file);
  const tenants = readTenants(documents);
  const cluster = buildCluster(documents, tenants === undefined ? {} : { tenants });
  const rule = CLUSTER_RULES.find((one) => one.id === id);
  const verdict = rule?.check(cluster, { options: {}, today: '2027-01-31' });
  return verdict?.outcome === 'judged' ? verdict.findings : [];
}

describe('rules about clusters', () => {
  it('are NP001 to NP028, each with its folder', () => {
    const ids = Array.from({ length: 28 }, (_, index) => `NP${String(index + 1).padStart(3, '0')}`);
    expect(CLUSTER_RULES.map(({ id }) => id)).toEqual(ids);
    expect(examples.filter(({ kind }) => kind === 'bad').map(({ id }) => id)).toEqual(ids);
  });

  it.each(examples)('$id $kind', async ({ id, kind, file }) => {
    const findings = await findingsOf(id, file);
    const told = findings.map(({ message, source, key }) => `${source?.line}:${source?.column} ${message} [${key}]`);
    if (kind === 'good') expect(told).toEqual([]);
    else expect(told).toMatchSnapshot();
    if (kind === 'bad') expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ source }) => source !== null)).toBe(true);
    expect(new Set(findings.map(({ subject, key }) => `${subject.kind} ${subject.name} ${key}`)).size).toBe(
      findings.length,
    );
  });
});
