import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/compliance/finding.js';
import { markFindings } from '../../../src/compliance/fingerprint.js';
import { applyWaivers } from '../../../src/compliance/waivers/apply.js';
import { inlineWaivers } from '../../../src/compliance/waivers/inline.js';
import { fingerprintOf } from '../../../src/util/fingerprint.js';

const TERMS = { today: '2026-06-15', maxDays: undefined, rules: ['NP014', 'NP015', 'AUD001'] };
const GOOD = 'reason="legacy" owner=net until=2026-12-31';

function finding(line: number, rule = 'NP014', name = 'shop/a'): Finding {
  return {
    ...{ rule, severity: 'high', message: 'open', key: `k${line}` },
    ...{ subject: { kind: 'NetworkPolicy', name }, source: { file: 'a.yaml', line, column: 3 } },
  };
}

/** The lines of a text that findings of NP014 are waived in, and the rules about waivers that were found. */
function judged(text: string): { readonly waived: readonly number[]; readonly found: readonly string[] } {
  const findings = markFindings(text.split('\n').map((_, index) => finding(index + 1)));
  const { waived, findings: own } = applyWaivers(inlineWaivers(text, 'a.yaml'), findings, TERMS);
  return {
    waived: findings.filter((one) => waived.has(one)).map(({ source }) => source?.line ?? 0),
    found: own.map(({ rule, message }) => `${rule} ${message}`),
  };
}

describe('where a comment waives', () => {
  it.each([
    ['behind a line', `a: 1\nb: 2 # netctl-waive: NP014 ${GOOD}\nc: 3`, [2]],
    [
      'behind a key with what is below it',
      `a: 1\nb: # netctl-waive: NP014 ${GOOD}\n  c: 3\n\n  d: 4\ne: 5`,
      [2, 3, 4, 5],
    ],
    ['items of a list as far left as their key', `a: 1\nb: # netctl-waive: NP014 ${GOOD}\n- 3\n- 4\ne: 5`, [2, 3, 4]],
    ['above a line', `a: 1\n# netctl-waive: NP014 ${GOOD}\nb:\n  c: 1\nd: 1`, [3, 4]],
    ['above an item', `a:\n  - b: 1\n  # netctl-waive: NP014 ${GOOD}\n  - c: 1\n    d: 2\n  - e: 1`, [4, 5]],
    ['above a document', `# netctl-waive: NP014 ${GOOD}\na: 1\nb: 2\n---\nc: 3`, [1, 2, 3]],
    ['at the head of a later document', `a: 1\n---\n# netctl-waive: NP014 ${GOOD}\nc: 3\nd: 4\n---\ne: 5`, [3, 4, 5]],
    ['above the dashes of a document', `# netctl-waive: NP014 ${GOOD}\n---\na: 1\nb: 2`, [1, 2, 3, 4]],
    [
      'in a configuration',
      `hostname a\n! netctl-waive: NP014 ${GOOD}\ninterface x\n shutdown\n!\ninterface y\n shutdown`,
      [3, 4],
    ],
    ['in a block comment', `system {\n  /* netctl-waive: NP014 ${GOOD} */\n  services {\n    telnet;\n  }\n}`, [3, 4]],
  ])('%s', (_, text, lines) => {
    expect(judged(text)).toEqual({ waived: lines, found: [] });
  });

  it('one with CR LF ends waives the same lines', () => {
    expect(judged(`a: 1\r\nb: 2 # netctl-waive: NP014 ${GOOD}\r\nc: 3`).waived).toEqual([2]);
  });
});

describe('what is no waiver', () => {
  it.each([
    ['no reason', 'NP014 owner=net until=2026-12-31', 'AUD006 The waiver of NP014 (net) has no reason.'],
    ['an empty owner', 'NP014 reason=x owner="" until=2026-12-31', 'AUD006 The waiver of NP014 has no owner.'],
    ['nothing but a rule', 'NP014', 'AUD006 The waiver of NP014 has no reason and no owner and no until.'],
    ['no rule', 'reason=x owner=net until=2026-12-31', 'AUD006 This waiver (net) names no rule.'],
    ['a rule that is none', `NP999 ${GOOD}`, 'AUD006 The waiver of NP999 (net) names NP999, which is no rule.'],
    [
      'a day that is none',
      'NP014 reason=x owner=net until=2026-02-30',
      'AUD006 The waiver of NP014 (net) has a date that is none: 2026-02-30.',
    ],
    [
      'a word too many',
      'NP014 reason="x" y owner=net until=2026-12-31',
      'AUD006 The waiver of NP014 (net) has something that is not understood: y.',
    ],
    [
      'a day that has passed',
      'NP014 reason=x owner=net until=2026-06-14',
      'AUD004 The waiver of NP014 (net) expired on 2026-06-14.',
    ],
    ['nothing to waive', `NP015 ${GOOD}`, 'AUD005 The waiver of NP015 (net) waives nothing.'],
    ['what could not be read', `AUD001 ${GOOD}`, 'AUD005 The waiver of AUD001 (net) waives nothing.'],
  ])('%s', (_, words, told) => {
    expect(judged(`a: 1 # netctl-waive: ${words}`)).toEqual({ waived: [], found: [told] });
  });

  it('the last day is a day on which it holds', () => {
    expect(judged('a: 1 # netctl-waive: NP014 reason=x owner=net until=2026-06-15').waived).toEqual([1]);
  });

  it('one that holds for longer than the profile lets it', () => {
    const findings = markFindings([finding(1)]);
    const waivers = inlineWaivers(`a: 1 # netctl-waive: NP014 ${GOOD}`, 'a.yaml');
    const { waived, findings: own } = applyWaivers(waivers, findings, { ...TERMS, maxDays: 90 });
    expect([waived.size, own.map(({ rule }) => rule)]).toEqual([0, ['AUD006']]);
  });
});

it('values may stand without quotes, and several rules in one waiver', () => {
  const text = 'a: 1 # netctl-waive: NP014, NP015 reason=old printers owner=Anna B. until=2026-12-31';
  expect(inlineWaivers(text, 'a.yaml')).toMatchObject([
    { rules: ['NP014', 'NP015'], reason: 'old printers', owner: 'Anna B.', until: '2026-12-31' },
  ]);
});

it('what looks like a field within quotes is none', () => {
  const text = 'a: 1 # netctl-waive: NP014 reason="the owner=x of this" owner=net until=2026-12-31';
  expect(inlineWaivers(text, 'a.yaml')).toMatchObject([{ reason: 'the owner=x of this', owner: 'net' }]);
});

it('an entry of a file waives by subject, file and fingerprint', () => {
  const [one, two] = markFindings([finding(1, 'NP014', 'shop/a'), finding(2, 'NP014', 'bank/a')]);
  if (one === undefined || two === undefined) throw new Error('no findings');
  const common = {
    rules: ['NP*'],
    reason: 'x',
    owner: 'y',
    until: '2026-12-31',
    source: { file: 'w', line: 1, column: 1 },
  };
  const waive = (scope: object) => {
    const named = { kind: 'named', subject: undefined, file: undefined, fingerprint: undefined, ...scope } as const;
    return [...applyWaivers([{ ...common, scope: named }], [one, two], TERMS).waived.keys()];
  };
  expect(waive({ subject: 'shop/*' })).toEqual([one]);
  expect(waive({ file: '*.yaml' })).toEqual([one, two]);
  expect(waive({ file: 'b.yaml' })).toEqual([]);
  expect(waive({ fingerprint: fingerprintOf(two) })).toEqual([two]);
});
