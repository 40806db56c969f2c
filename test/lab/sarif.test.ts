import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { netctl } from '../support/netctl.js';
import { npmPackage } from './harness/npm-program.js';
import { labWish } from './harness/requirements.js';

// The validator of those who wrote SARIF, with the schema of the standard beside it.
const VALIDATOR = 'Sarif.Multitool';
const tool =
  labWish() === 'off' || process.platform !== 'linux'
    ? { reason: labWish() === 'off' ? 'NETCTL_LAB=off' : 'it is for Linux' }
    : await npmPackage('@microsoft/sarif-multitool-linux', '5.7.0', [VALIDATOR]);
const title = 'SARIF as others check it';

if ('reason' in tool) describe.skip(`${title} (left out: ${tool.reason})`, () => it('is not here', () => undefined));
else describe(title, () => checkSarif(tool.folder));

function checkSarif(folder: string): void {
  const cwd = mkdtempSync(join(tmpdir(), 'netctl-sarif-'));
  const file = join(cwd, 'a.sarif');
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('an audit of all sets has findings of all kinds', async () => {
    const ended = await netctl(['compliance', 'test/compliance-sets', 'examples/compliance', '-o', `sarif=${file}`]);
    expect([ended.code, ended.stderr]).toEqual([2, '']);
    const [run] = JSON.parse(readFileSync(file, 'utf8')).runs;
    for (const part of ['relatedLocations', 'codeFlows', 'fixes', 'suppressions'])
      expect(run.results.filter((one: object) => part in one).length, part).toBeGreaterThan(0);
  }, 60_000);

  it('is what the schema says', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats['default'](ajv);
    const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'));
    const validate = ajv.compile(schema);
    validate(JSON.parse(readFileSync(file, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('keeps the rules of the validator', async () => {
    const report = join(cwd, 'report.sarif');
    await promisify(execFile)(join(folder, VALIDATOR), ['validate', file, '--quiet', 'true', '-o', report]);
    const [run] = JSON.parse(readFileSync(report, 'utf8')).runs;
    const told = run.results.map(({ ruleId, message }: { ruleId: string; message: { arguments: string[] } }) =>
      [ruleId, ...message.arguments].join(' '),
    );
    // netctl has no page of its own that could be named.
    expect(told).toEqual(['SARIF2005 runs[0].tool.driver netctl']);
  }, 120_000);
}
