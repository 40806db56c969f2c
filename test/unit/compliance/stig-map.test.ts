import { expect, it } from 'vitest';
import { readStigMap } from '../../../scripts/stig-page.js';
import { allRules } from '../../../src/compliance/rules/index.js';

const { documents } = readStigMap();
const entries = documents.flatMap(({ rules }) => rules);
const rules = await allRules();

it('has all numbers of the nine STIGs, each with an answer', () => {
  expect(documents.map(({ rules: own }) => own.length)).toEqual([22, 22, 97, 42, 19, 75, 24, 96, 78]);
  expect(entries).toHaveLength(475);
  for (const { id, status, by, why } of entries) {
    expect(/^[A-Z]{4}-[A-Z0-9]+-\d{6}$/.test(id), id).toBe(true);
    if (status === 'automated') expect(by?.length, id).toBeGreaterThan(0);
    else expect(why, id).toMatch(/^(?:[A-Z]|netctl ).+\.$/);
  }
});

it('names as automated by a rule what the rule itself says, and the other way round', () => {
  const said = rules.flatMap(({ id, stig = [] }) => stig.map((number) => `${number} by ${id}`));
  const mapped = entries.flatMap(({ id, by = [] }) => by.map((rule) => `${id} by ${rule}`));
  expect([...new Set(said)].sort()).toEqual([...new Set(mapped)].sort());
});

it('knows no rule that there is not', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const named = entries.flatMap(({ by = [], with: options = {}, why = '' }) => [
    ...by,
    ...Object.keys(options),
    ...(why.match(/\b(?:VLAN|ACL|BGP|MGMT|NET)\d{3}\b/g) ?? []),
  ]);
  expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
});
