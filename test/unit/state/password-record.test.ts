import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPasswordRecord } from '../../../src/state/password-record.js';
import { tempFolders } from './support.js';

const folder = tempFolders();
const key = randomBytes(32);
const own = async () => key;
const A = { id: 'default/10.0.0.1', plain: 's3cret', shown: '6 AABBCC' };

describe('passwords that were sent', () => {
  it('are told apart by what the device shows, in a later run too, and are nowhere to be read', async () => {
    const path = join(folder(), 'state', 'passwords.json');
    const first = await openPasswordRecord(path, own);
    expect(first.compare('r1', A)).toBe('unknown');
    await first.learn('r1', [A]);
    const record = await openPasswordRecord(path, own);
    expect(record.compare('r1', A)).toBe('same');
    expect(record.compare('r1', { ...A, plain: 'other' })).toBe('different');
    expect(record.compare('r1', { ...A, shown: '6 DDEEFF' })).toBe('unknown');
    expect(record.compare('r2', A)).toBe('unknown');
    expect(readFileSync(path, 'utf8')).not.toMatch(/s3cret|AABBCC/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('of several devices stay beside each other, and the last one counts', async () => {
    const path = join(folder(), 'passwords.json');
    const [one, other] = [await openPasswordRecord(path, own), await openPasswordRecord(path, own)];
    await one.learn('r1', [A]);
    await other.learn('r2', [A]);
    await one.learn('r1', [{ ...A, plain: 'new', shown: '6 001122' }]);
    const record = await openPasswordRecord(path, own);
    expect(record.compare('r2', A)).toBe('same');
    expect(record.compare('r1', { ...A, plain: 'new', shown: '6 001122' })).toBe('same');
  });

  it('another key knows nothing, and neither does a file that is none', async () => {
    const path = join(folder(), 'passwords.json');
    await (await openPasswordRecord(path, own)).learn('r1', [A]);
    const other = await openPasswordRecord(path, async () => randomBytes(32));
    expect(other.compare('r1', A)).toBe('unknown');
    const none = await openPasswordRecord(join(folder(), 'missing.json'), async () => undefined);
    await none.learn('r1', [A]);
    expect(none.compare('r1', A)).toBe('unknown');
  });
});
