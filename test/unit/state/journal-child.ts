import { openJournal } from '../../../src/state/journal-writer.js';
import { planRecord, runRecord } from './records.js';

// A process that writes a journal until it is killed, several records at a time, and tells each one that is written.
const [stateDir = '', run = ''] = process.argv.slice(2);
const journal = await openJournal(stateDir, run);
await journal.write(runRecord());

async function keepWriting(writer: number): Promise<never> {
  for (let turn = 0; ; turn++) {
    const device = `sw${writer}-${turn}`;
    await journal.write(turn % 2 === 0 ? planRecord(device) : { kind: 'touch', device });
    process.stdout.write(`${device}\n`);
  }
}

await Promise.all([0, 1, 2, 3, 4].map(keepWriting));
