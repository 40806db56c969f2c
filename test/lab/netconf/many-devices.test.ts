import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { startTesttool, type Testtool, whyNoTesttool } from '../harness/testtool.js';

const missing = await whyNoTesttool();
const nightly = process.env['NETCTL_NIGHTLY'] === '1';
/** 1,000 devices are busy for minutes, since each of their operations takes a tenth of a second. */
const COUNT = nightly ? 1000 : 50;

if (missing !== undefined)
  describe.skip(`many NETCONF devices (left out: ${missing})`, () => it('is left out', () => {}));
else {
  describeLab(`${COUNT} NETCONF devices, 16 at once`, () => {
    let devices: Testtool;
    beforeAll(async () => {
      devices = await startTesttool(COUNT);
    });
    afterAll(() => devices?.stop());

    it('are all edited, committed and read back', { timeout: nightly ? 900_000 : 300_000 }, async () => {
      const known = join(devices.folder, 'known_hosts');
      const args = [known, '16', ...devices.ports.map(String)];
      const { stdout, stderr } = await devices.run('test/lab/netconf/edit-devices.ts', args);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({ devices: COUNT, failures: [], ms: expect.any(Number) });
    });
  });
}
