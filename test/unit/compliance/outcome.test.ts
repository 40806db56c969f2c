import { expect, it } from 'vitest';
import type { Finding } from '../../../src/compliance/finding.js';
import { outcomeOf } from '../../../src/compliance/outcome.js';
import { USUAL_PROFILE } from '../../../src/compliance/profile/profile.js';

const PLACE = { file: 'a.yaml', line: 3, column: 5 };

const WHOLE: Required<Finding> = {
  ...{ rule: 'NP024', severity: 'high', message: 'reaches', key: 'k', source: PLACE },
  subject: { kind: 'NetworkPolicy', name: 'shop/a' },
  related: [{ message: 'the policy', source: PLACE }],
  flow: [{ message: 'from here', source: PLACE }],
  fixes: [{ kind: 'commands', title: 'Commands for the device', lines: ['no x'] }],
};

it('nothing that a rule told of a finding is lost on the way to the report', () => {
  const terms = { profile: USUAL_PROFILE, waivers: [], baseline: [], own: [], today: '2026-01-01', rules: ['NP024'] };
  const { findings } = outcomeOf({ findings: [WHOLE], judgements: [], failures: [] }, terms);
  expect(findings).toEqual([expect.objectContaining({ ...WHOLE, status: 'open', waiver: null, failing: true })]);
});
