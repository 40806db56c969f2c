import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { loadWanted } from '../../src/services/assignments.js';
import type { Context } from '../../src/services/context.js';
import { SILENT } from '../../src/telemetry/logger.js';

/**
 * `plan.cjs netctl FOLDER TIMES` reads the inventory and the plan in a folder so many times, as `apply-vlan` does before
 * the first connection; `plan.cjs js-yaml FOLDER TIMES` only turns the plan's documents into values. Prints milliseconds.
 */
async function main(): Promise<void> {
  const [who = '', folder = '', times = '1'] = process.argv.slice(2);
  const work = who === 'netctl' ? () => resolvePlan(folder) : () => loadValues(folder);
  const took: number[] = [];
  let ports = 0;
  for (let time = 0; time < Number(times); time++) {
    const start = performance.now();
    ports = await work();
    took.push(performance.now() - start);
  }
  process.stdout.write(JSON.stringify({ took, ports }));
}

async function resolvePlan(folder: string): Promise<number> {
  const selection = { inventory: folder, targets: undefined, devices: [] };
  const { byDevice } = await loadWanted(
    { files: [`${folder}/plan.yaml`], kinds: ['vlan'], selection },
    contextIn(folder),
  );
  return [...byDevice.values()].reduce((sum, { vlan }) => sum + (vlan?.ports.length ?? 0), 0);
}

function loadValues(folder: string): number {
  const documents = loadAll(readFileSync(`${folder}/plan.yaml`, 'utf8')) as { interfaces: unknown[] }[];
  return documents.reduce((sum, document) => sum + document.interfaces.length, 0);
}

function contextIn(folder: string): Context {
  return {
    env: {},
    cwd: folder,
    home: folder,
    readStdin: () => Promise.resolve(''),
    ask: () => Promise.reject(new Error('nothing is to be asked')),
    confirm: () => Promise.resolve(false),
    listener: { phase: () => undefined, device: () => undefined },
    log: SILENT,
    signal: new AbortController().signal,
    note: () => undefined,
  };
}

void main();
