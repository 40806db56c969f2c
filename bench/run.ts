import { cpus, loadavg } from 'node:os';
import { acl } from './acl.js';
import { aclPlan } from './acl-plan.js';
import { compliance } from './compliance.js';
import { complianceKubernetes } from './compliance-kubernetes.js';
import { config } from './config.js';
import { fleet } from './fleet.js';
import { gnmi } from './gnmi.js';
import { journal } from './journal.js';
import type { Figure } from './lib/figure.js';
import { tableOf } from './lib/figure.js';
import { netconf } from './netconf.js';
import { plan } from './plan.js';
import { recover } from './recover.js';
import { scale } from './scale.js';
import { startup } from './startup.js';

const BENCHMARKS = [
  ...[startup, fleet, scale, journal, recover, plan, aclPlan, acl],
  ...[compliance, complianceKubernetes, config, gnmi, netconf],
];

/** Runs the benchmarks named, or all, one after the other, and prints one table. */
async function main(names: readonly string[]): Promise<void> {
  const known = BENCHMARKS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} processors`;
  process.stdout.write(`${machine}, load ${load()} before\n`);
  const results = new Map<string, readonly Figure[]>();
  for (const benchmark of BENCHMARKS) {
    if (names.length > 0 && !names.includes(benchmark.name)) continue;
    process.stderr.write(`${benchmark.name} …\n`);
    results.set(benchmark.name, await benchmark.run());
  }
  process.stdout.write(`${tableOf(results)}\nload ${load()} after\n`);
}

/** How busy the machine was in the last minute: with other work on it, only ratios count. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

await main(process.argv.slice(2));
