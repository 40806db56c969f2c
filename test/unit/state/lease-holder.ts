import { createInterface } from 'node:readline';
import { errorsOf } from '../../../src/errors/netctl-error.js';
import { type Leases, takeLeases } from '../../../src/state/leases.js';

// A process of its own for the tests: takes leases at the word `take`, gives them back at `release`, and tells what came of it.
const [stateDir = '', run = '', devices = ''] = process.argv.slice(2);
let leases: Leases | undefined;

function tell(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

async function obey(word: string): Promise<void> {
  if (word === 'release') {
    await leases?.release();
    tell({ released: true });
    return;
  }
  try {
    leases = await takeLeases(stateDir, { run, devices: devices.split(','), user: 'child' });
    tell({ taken: true });
  } catch (thrown) {
    tell({ taken: false, codes: errorsOf(thrown).map(({ code }) => code) });
  }
}

tell({ ready: true });
for await (const word of createInterface({ input: process.stdin })) await obey(word);
