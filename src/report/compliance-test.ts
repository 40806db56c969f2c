import type { ReportedFinding } from '../compliance/outcome.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Block, DiffLine } from './blocks.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

/** What was expected, as `expected.yaml` has it. */
interface Wanted {
  readonly rule: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly subject?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly message?: string;
}

interface Tested {
  readonly name: string;
  readonly description: string | undefined;
  readonly findings: number;
  readonly missing: readonly Wanted[];
  readonly unexpected: readonly ReportedFinding[];
  readonly errors: readonly NetctlError[];
}

/** True where everything expected was found and nothing else. */
export function isRight({ missing, unexpected, errors }: Tested): boolean {
  return missing.length + unexpected.length + errors.length === 0;
}

/** What differs from what was expected, as a difference of findings. */
export function complianceTestReport(tests: readonly Tested[]): Report {
  const wrong = tests.filter((one) => !isRight(one)).length;
  return {
    json: {
      schema: 'netctl.compliance-test.v1',
      tests: tests.map((one) => ({
        ...{ name: one.name, description: one.description ?? null, passed: isRight(one), expected: one.findings },
        missing: one.missing,
        unexpected: one.unexpected.map(asWanted),
        errors: one.errors.map(errorJson),
      })),
    },
    blocks: [
      ...tests.map(testBlock),
      {
        kind: 'note',
        level: wrong === 0 ? 'good' : 'bad',
        text: wrong === 0 ? `all ${tests.length} as expected` : `${wrong} of ${tests.length} not as expected`,
      },
    ],
  };
}

function testBlock(tested: Tested): Block {
  const { name, description, findings, missing, unexpected, errors } = tested;
  if (isRight(tested)) return { kind: 'note', level: 'good', text: `as expected: ${name} (${findings})` };
  const lines: DiffLine[] = [
    ...missing.map((one): DiffLine => ({ mark: '-', text: yamlLine(one), detail: 'expected, not found' })),
    ...unexpected.map((one): DiffLine => ({ mark: '+', text: yamlLine(asWanted(one)), detail: one.message })),
  ];
  return {
    kind: 'section',
    title: `not as expected: ${name}`,
    ...(description !== undefined && { detail: description }),
    body: [{ kind: 'diff', lines }, ...errors.map((error): Block => ({ kind: 'error', error }))],
  };
}

/** What was found in the words of an expectation, so that it can be copied there. */
function asWanted({ rule, source, subject, severity, status }: ReportedFinding): Wanted {
  return {
    rule,
    ...(source === null ? {} : { file: source.file, line: source.line, column: source.column }),
    ...{ subject: subject.name, severity },
    ...(status !== 'open' && { status }),
  };
}

function yamlLine(wanted: Wanted): string {
  const fields = Object.entries(wanted).map(([key, value]) => `${key}: ${quoted(value)}`);
  return `{ ${fields.join(', ')} }`;
}

function quoted(value: unknown): string {
  const text = String(value);
  return typeof value === 'number' || /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}
