import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compareFindings, type Expected, readExpected } from '../compliance/expected/expected.js';
import type { ReportedFinding } from '../compliance/outcome.js';
import { readYaml } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';
import { matchesGlob } from '../util/glob.js';
import { judge, readInputs } from './compliance.js';
import { diskFiles, loadTerms } from './compliance-terms.js';
import type { Context } from './context.js';
import { FILES } from './files.js';

/** What became of one file with expectations. */
export interface TestedExpectations {
  /** The file with what was expected. */
  readonly name: string;
  readonly description: string | undefined;
  readonly findings: number;
  /** Expected and not found. */
  readonly missing: readonly Expected[];
  /** Found and not expected, with files relative to the folder. */
  readonly unexpected: readonly ReportedFinding[];
  readonly errors: readonly NetctlError[];
}

/**
 * Audits every folder that has an `expected.yaml` and compares what is found with what stands there.
 * @throws NetctlError NETCTL_INPUT_FILE for a path that is not there, NETCTL_INPUT_EMPTY where none has expectations
 */
export async function testExpectations(
  paths: readonly string[],
  context: Context,
): Promise<readonly TestedExpectations[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await expectationsIn(path.replace(/(?<=.)\/+$/, ''), context)));
  if (files.length === 0) {
    const hint = 'Write what an audit of a folder is to find into its expected.yaml; docs/compliance.md says how.';
    throw new NetctlError('NETCTL_INPUT_EMPTY', `There is no expected.yaml in ${paths.join(', ')}.`, { hint });
  }
  const tested: TestedExpectations[] = [];
  for (const file of files) tested.push(await testOne(file, context));
  return tested;
}

async function expectationsIn(path: string, context: Context): Promise<readonly string[]> {
  const full = resolve(context.cwd, path);
  try {
    if (!(await stat(full)).isDirectory()) return [path];
    const entries = await readdir(full, { withFileTypes: true });
    const found: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        found.push(...(await expectationsIn(join(path, entry.name), context)));
      else if (entry.isFile() && /^expected\.ya?ml$/.test(entry.name)) found.push(join(path, entry.name));
    }
    return found;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_INPUT_FILE', `${path} cannot be read: ${why}`, { cause });
  }
}

async function testOne(name: string, context: Context): Promise<TestedExpectations> {
  const [document] = await readYaml(await FILES.read(resolve(context.cwd, name)), name);
  if (document === undefined) throw new TypeError('a file that was read has no document');
  const wanted = readExpected(document);
  const cwd = resolve(context.cwd, dirname(name));
  const inside = { ...context, cwd };
  const terms = await loadTerms(
    {
      ...{ profile: wanted.profile, failOn: undefined, only: [], tenants: undefined, waivers: [], baseline: undefined },
      today: wanted.today,
    },
    diskFiles(inside),
  );
  const taken = new Set(terms.files.map((file) => file.name));
  const request = {
    ...{ paths: wanted.files ?? ['.'], platform: wanted.platform, live: undefined },
    // What the profile names takes part already.
    exclude: wanted.files === undefined ? [...taken] : [],
  };
  const result = await judge(await readInputs(request, inside), terms, inside.signal);
  const found = result.findings.filter(
    ({ rule }) => wanted.only === undefined || wanted.only.some((pattern) => matchesGlob(pattern, rule)),
  );
  const { missing, unexpected } = compareFindings(wanted.findings, found);
  return {
    ...{ name, description: wanted.description, findings: wanted.findings.length, missing, unexpected },
    errors: result.errors,
  };
}
