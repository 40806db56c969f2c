import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleGroups } from '../../../src/compliance/examples.js';
import { allRules } from '../../../src/compliance/rules/index.js';
import { RULE_EXAMPLES } from '../../../src/generated/rule-examples.js';
import { findInExample } from '../../../src/services/compliance-examples.js';

const folders = readdirSync('src/compliance/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => ({ name, id: (name.split('-')[0] ?? '').toUpperCase() }));

const rules = await allRules();

it('every folder is a rule that is registered, and every rule has a folder', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(folders.map(({ id }) => id).sort());
});

it('facts are words for people', () => {
  for (const { id, title, what, why, fix, version } of rules) {
    expect(title, id).toMatch(/^(?:[A-Z0-9]|[a-z]+[A-Z]).*[^.]$/);
    for (const text of [what, why, fix]) expect(text, id).toMatch(/^[A-Z0-9`].{8,}[.`)]$/s);
    expect(version, id).toBeGreaterThan(0);
  }
});

describe.each(folders)('$name', ({ id }) => {
  const files = RULE_EXAMPLES[id] ?? [];
  const groups = exampleGroups(files);

  it('has a bad and a good example', () => {
    expect(new Set(groups.map(({ kind }) => kind)), 'run npm run generate after new examples').toEqual(
      new Set(['bad', 'good']),
    );
  });

  it.each(groups)('$name', async (group) => {
    const findings = await findInExample(id, group, files);
    const own = findings.filter(({ rule }) => rule === id);
    const unread = findings.filter(({ rule }) => /^AUD00[137]$/.test(rule)).map(({ message }) => message);
    expect(unread).toEqual([]);
    if (group.kind === 'good') expect(own.map(({ message }) => message)).toEqual([]);
    else {
      expect(own.length).toBeGreaterThan(0);
      for (const { source, message } of own) expect(source, message).not.toBeNull();
    }
  });
});
