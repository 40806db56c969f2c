import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditedIntents } from '../../../../src/compliance/intents/audited-intents.js';
import type { RuleOf } from '../../../../src/compliance/rule.js';
import { INTENT_RULES } from '../../../../src/compliance/rules/intent-rules.js';
import { readYaml } from '../../../../src/documents/located.js';
import { intentDocument } from '../../../../src/intents/document.js';

const FOLDER = 'src/compliance/rules';
const folders = readdirSync(FOLDER);
const rules = INTENT_RULES.filter((rule): rule is RuleOf<'intents'> => rule.about === 'intents');

async function findings(rule: RuleOf<'intents'>, file: 'bad' | 'good') {
  const folder = folders.find((name) => name.startsWith(`${rule.id.toLowerCase()}-`)) ?? '';
  const path = `${FOLDER}/${folder}/${file}.yaml`;
  const documents = (await readYaml(readFileSync(path), path)).map((one) => intentDocument(one));
  const verdict = rule.check(auditedIntents(documents), { options: {}, today: '2026-11-22' });
  return verdict.outcome === 'judged' ? verdict.findings : [];
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('finds what is wrong, at its place in the document', async () => {
    const found = await findings(rule, 'bad');
    expect(found).not.toEqual([]);
    expect(found.every(({ source }) => source?.file.endsWith('bad.yaml') === true && source.line > 3)).toBe(true);
  });

  it('finds nothing in what is right', async () => {
    expect(await findings(rule, 'good')).toEqual([]);
  });
});

it('says nothing where the documents hang on variables of devices', async () => {
  const variable = '$' + '{data.vlan}';
  const text = `kind: vlan\nversion: 1\ntargets: all\nvlans:\n  - { id: "${variable}", name: USERS }\n`;
  const documents = (await readYaml(text, 'plan.yaml')).map((one) => intentDocument(one));
  const intents = auditedIntents(documents);
  expect(intents.open).toHaveLength(1);
  const outcomes = rules.map((rule) => rule.check(intents, { options: {}, today: '2026-11-22' }).outcome);
  expect(new Set(outcomes)).toEqual(new Set(['undecided']));
});
