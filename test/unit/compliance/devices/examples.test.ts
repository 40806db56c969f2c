import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuditedDevice } from '../../../../src/compliance/devices/audited-device.js';
import type { RuleFinding } from '../../../../src/compliance/finding.js';
import type { RuleContext, RuleOf, Verdict } from '../../../../src/compliance/rule.js';
import { DEVICE_RULES } from '../../../../src/compliance/rules/device-rules.js';
import { auditConfigFile } from '../../../../src/services/audit-devices.js';

const FOLDER = 'src/compliance/rules';
const CONTEXT: RuleContext = { options: {}, today: '2026-11-22' };
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());

/** Examples of a rule: each file by itself, or all of a kind together for rules about several devices. */
function examplesOf(
  id: string,
  kind: 'bad' | 'good',
): readonly { readonly folder: string; readonly files: readonly string[] }[] {
  const folder = folders.find(({ name }) => name.startsWith(`${id.toLowerCase()}-`))?.name ?? '';
  const files = readdirSync(`${FOLDER}/${folder}`).filter((name) => name.startsWith(kind) && name.endsWith('.cfg'));
  return [{ folder, files }];
}

async function load(folder: string, name: string): Promise<AuditedDevice> {
  const platform = /\.(?<platform>[\w-]+)\.cfg$/.exec(name)?.groups?.['platform'];
  const path = `${FOLDER}/${folder}/${name}`;
  return auditConfigFile(path, readFileSync(path, 'utf8'), platform);
}

function findingsOf(verdict: Verdict): readonly RuleFinding[] {
  return verdict.outcome === 'judged' ? verdict.findings : [];
}

const deviceRules = DEVICE_RULES.filter((rule): rule is RuleOf<'device'> => rule.about === 'device');
const fleetRules = DEVICE_RULES.filter((rule): rule is RuleOf<'fleet'> => rule.about === 'fleet');

describe.each(deviceRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = (kind: 'bad' | 'good') =>
    examplesOf(id, kind).flatMap(({ folder, files }) => files.map((file) => [file, folder] as const));

  it.each(cases('bad'))('finds what is wrong in %s', async (file, folder) => {
    const found = findingsOf(rule.check(await load(folder, file), CONTEXT));
    expect(found.map(({ message, source }) => ({ message, file: source?.file }))).not.toEqual([]);
    expect(found.every(({ source }) => source !== null && source.line >= 1)).toBe(true);
  });

  it.each(cases('good'))('finds nothing in %s', async (file, folder) => {
    expect(findingsOf(rule.check(await load(folder, file), CONTEXT))).toEqual([]);
  });
});

describe.each(fleetRules.map((rule) => [rule.id, rule] as const))('%s, all files together', (id, rule) => {
  const all = async (kind: 'bad' | 'good') =>
    Promise.all(examplesOf(id, kind).flatMap(({ folder, files }) => files.map((file) => load(folder, file))));

  it('finds what is wrong in the bad ones', async () => {
    const found = findingsOf(rule.check(await all('bad'), CONTEXT));
    expect(found).not.toEqual([]);
    expect(found.every(({ source }) => source !== null)).toBe(true);
  });

  it('finds nothing in the good ones', async () => {
    expect(findingsOf(rule.check(await all('good'), CONTEXT))).toEqual([]);
  });
});

it('every rule has both kinds of examples', () => {
  const bare = DEVICE_RULES.filter(({ id }) =>
    (['bad', 'good'] as const).some((kind) => examplesOf(id, kind).every(({ files }) => files.length === 0)),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});
