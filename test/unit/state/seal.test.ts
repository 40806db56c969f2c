import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../src/drivers/index.js';
import type { PlanRecord } from '../../../src/engine/journal/record.js';
import { plainPort } from '../../../src/model/vlan.js';
import { makeJournalKey, readJournalKey } from '../../../src/state/journal-key.js';
import { readJournal } from '../../../src/state/journal-reader.js';
import { openJournal } from '../../../src/state/journal-writer.js';
import { seal, unseal } from '../../../src/state/seal.js';
import { isSealed, openRecord, sealingJournal, sealRecord } from '../../../src/state/sealed-record.js';
import { planRecord, runRecord, untimed } from './records.js';
import { tempFolders } from './support.js';

const folder = tempFolders();
const key = randomBytes(32);
const mask = (await DRIVERS['cisco-ios']?.())?.mask ?? ((text: string) => text);

/** A port that was routed, with a key in its lines, becomes a switched one. */
function routedPlan(): PlanRecord {
  const lines = [
    'no switchport',
    'ip address 192.0.2.1 255.255.255.0',
    'ip ospf message-digest-key 1 md5 7 0822455D0A16',
  ];
  return planRecord('sw1', {
    changes: [
      {
        kind: 'port',
        name: 'GigabitEthernet1/0/9',
        before: plainPort('GigabitEthernet1/0/9', { layer: 'routed', lines }),
        after: plainPort('GigabitEthernet1/0/9'),
        sources: {},
      },
    ],
    commands: ['interface GigabitEthernet1/0/9', ' no ip ospf message-digest-key 1 md5 7 0822455D0A16'],
  });
}

describe('sealing a text', () => {
  it('gives it back with the key, whatever it is, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = seal(text, key);
        expect(sealed).toMatch(/^sealed:v1:[\w-]+$/);
        expect(seal(text, key)).not.toBe(sealed);
        expect(unseal(sealed, key)).toBe(text);
      }),
    );
  });

  it('any other key, and any changed character, opens nothing', () => {
    const sealed = seal('key 7 0822455D0A16', key);
    const bytes = Buffer.from(sealed.slice(10), 'base64url');
    expect(() => unseal(sealed, randomBytes(32))).toThrow(expect.objectContaining({ code: 'NETCTL_JOURNAL_KEY' }));
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const text = `sealed:v1:${changed.toString('base64url')}`;
      expect(() => unseal(text, key)).toThrow(expect.objectContaining({ code: 'NETCTL_JOURNAL_KEY' }));
    }
    expect(() => unseal('sealed:v1:', key)).toThrow(expect.objectContaining({ code: 'NETCTL_JOURNAL_KEY' }));
  });
});

describe('sealing a record', () => {
  const sealing = (text: string) => seal(text, key);
  const opening = (text: string) => unseal(text, key);

  it('lines with secrets are sealed, the others stay readable, commands are masked', () => {
    const sealed = sealRecord(routedPlan(), mask, sealing);
    const text = JSON.stringify(sealed);
    expect(text).not.toContain('0822455D0A16');
    expect(text).toContain('ip address 192.0.2.1 255.255.255.0');
    expect(sealed).toMatchObject({
      commands: [{}, ' no ip ospf message-digest-key 1 md5 7 <secret>'].with(0, routedPlan().commands[0] ?? ''),
    });
    expect(isSealed(sealed)).toBe(true);
  });

  it('opened, it has every line again', () => {
    const opened = openRecord(sealRecord(routedPlan(), mask, sealing), opening);
    expect(opened).toMatchObject({ changes: routedPlan().changes });
    expect(isSealed(opened)).toBe(false);
  });

  it('a line that only looks sealed comes back as it was', () => {
    const port = plainPort('Gi1', { lines: ['sealed:v1:no'] });
    const plan = planRecord('sw1', {
      changes: [{ kind: 'port', name: 'Gi1', before: port, after: port, sources: {} }],
    });
    expect(openRecord(sealRecord(plan, mask, sealing), opening)).toMatchObject({ changes: plan.changes });
  });

  it('a secret over several lines is sealed as a whole', () => {
    const lines = ['certificate', '-----BEGIN RSA PRIVATE KEY-----', 'MIIEow', '-----END RSA PRIVATE KEY-----'];
    const port = plainPort('Gi1', { lines });
    const plan = planRecord('sw1', {
      changes: [{ kind: 'port', name: 'Gi1', before: port, after: port, sources: {} }],
    });
    const sealed = sealRecord(plan, mask, sealing);
    expect(JSON.stringify(sealed)).not.toContain('MIIEow');
    expect(openRecord(sealed, opening)).toMatchObject({ changes: plan.changes });
  });

  it.each([runRecord(), { kind: 'touch', device: 'sw1' }] as const)('$kind holds none', (record) => {
    expect(sealRecord(record, mask, sealing)).toBe(record);
    expect(openRecord(record, opening)).toBe(record);
  });
});

describe('a journal that seals', () => {
  it('has the secret nowhere in its file, and makes the key at the first need only', async () => {
    const state = folder();
    const path = join(folder(), 'config', 'journal.key');
    const file = await openJournal(state, 'r1');
    const journal = sealingJournal(file, {
      maskOf: () => mask,
      sealer: async () => {
        const made = await makeJournalKey(path);
        return (text) => seal(text, made);
      },
    });
    await journal.write(runRecord());
    await journal.write(planRecord('sw1'));
    expect(existsSync(path)).toBe(false);
    await journal.write(routedPlan());
    await file.close();
    expect(readFileSync(join(file.folder, 'journal'), 'utf8')).not.toContain('0822455D0A16');
    const records = untimed((await readJournal(file.folder)).records);
    const again = await readJournalKey(path);
    expect(records[1]).toEqual(planRecord('sw1'));
    const [, , opened] = records.map((record) => openRecord(record, (text) => unseal(text, again)));
    expect(opened).toEqual({ ...routedPlan(), commands: routedPlan().commands.map(mask) });
  });
});

describe('the key file', () => {
  it('is made once, for the user alone', async () => {
    const path = join(folder(), 'netctl', 'journal.key');
    const made = await Promise.all(Array.from({ length: 8 }, () => makeJournalKey(path)));
    for (const one of made) expect(one).toEqual(made[0]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await readJournalKey(path)).toEqual(made[0]);
  });

  it.each([0o640, 0o604, 0o660])('with mode %o it is refused', async (mode) => {
    const path = join(folder(), 'journal.key');
    await makeJournalKey(path);
    chmodSync(path, mode);
    for (const use of [makeJournalKey, readJournalKey]) {
      await expect(use(path)).rejects.toMatchObject({
        code: 'NETCTL_JOURNAL_KEY',
        message: expect.stringContaining('chmod 600'),
      });
    }
  });

  it('reading makes none, and what is no key is not taken for one', async () => {
    const path = join(folder(), 'journal.key');
    await expect(readJournalKey(path)).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_KEY' });
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, 'short\n', { mode: 0o600 });
    await expect(makeJournalKey(path)).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_KEY' });
  });
});
