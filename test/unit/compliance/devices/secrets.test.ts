import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audit } from '../../../../src/compliance/audit.js';
import { DEVICE_RULES } from '../../../../src/compliance/rules/device-rules.js';
import { auditConfigFile } from '../../../../src/services/audit-devices.js';

const FOLDER = 'src/compliance/rules';
const SECRETS = [
  'Same4Both',
  'One4This',
  '8fJk2Lmq9',
  '0822455D0A16',
  'Sommer2024',
  'Zk3vZ9wq4T',
  '$9$abcdefghijklmn',
  '$6$abcdefgh',
  '$1$abcd',
];
const CHOSEN = DEVICE_RULES.map((rule) => ({ rule, severity: rule.severity, options: {} }));

it('no finding, and no line that excerpts are made of, has a secret of a configuration', async () => {
  let seen = 0;
  for (const folder of readdirSync(FOLDER, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const files = readdirSync(`${FOLDER}/${folder.name}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.cfg'),
    );
    const texts = files.map((name) => ({ name, text: readFileSync(`${FOLDER}/${folder.name}/${name}`, 'utf8') }));
    const secret = texts.filter(({ text }) => SECRETS.some((word) => text.includes(word)));
    if (secret.length === 0) continue;
    seen += secret.length;
    const devices = await Promise.all(
      secret.map(({ name, text }) => auditConfigFile(name, text, /\.(?<id>[\w-]+)\.cfg$/.exec(name)?.groups?.['id'])),
    );
    const said = JSON.stringify([
      await audit({ devices }, CHOSEN, '2026-11-22'),
      devices.map(({ lines, tree, hardening }) => ({ lines, tree, hardening: { ...hardening, ports: [] } })),
    ]);
    expect(SECRETS.filter((word) => said.includes(word)).map((word) => `${folder.name}: ${word}`)).toEqual([]);
  }
  expect(seen).toBeGreaterThan(20);
});
