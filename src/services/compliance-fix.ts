import { chmod, readFile, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ChosenFix, chooseFixes, complaint, editOf, editsByFile } from '../compliance/fixes/choose.js';
import { applyEdits } from '../compliance/fixes/edits.js';
import type { ReportedFinding } from '../compliance/outcome.js';
import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import { type AuditInputs, type ComplianceRequest, type ComplianceResult, judge, readInputs } from './compliance.js';
import { notTheSame } from './compliance-proof.js';
import { type ReadFile, readContent } from './compliance-read.js';
import { type AuditTerms, diskFiles, loadTerms } from './compliance-terms.js';
import type { Context } from './context.js';

/** A file before and after its findings were mended. */
export interface FixedFile {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface FixResult {
  readonly mended: readonly { readonly finding: ReportedFinding; readonly title: string }[];
  /** Fixes that were not made, and why. */
  readonly refused: readonly { readonly finding: ReportedFinding; readonly why: string }[];
  readonly files: readonly FixedFile[];
  readonly written: boolean;
  /** The audit before, where nothing was written, and otherwise after. */
  readonly result: ComplianceResult;
}

/** After so many rounds nobody waits any longer: each makes at least one fix or gives one up. */
const ROUNDS = 200;

/**
 * Audits and mends what can be mended with certainty. Every edit is made on a copy first and audited again: where a finding
 * stays or another comes, or where more or less is allowed than before although the rule says that nothing changes, the edit
 * is taken back. Files are written at the end, each whole or not at all.
 * @throws NetctlError NETCTL_COMPLIANCE_FIX for a file that has changed meanwhile or cannot be written
 */
export async function fixFindings(request: ComplianceRequest, dryRun: boolean, context: Context): Promise<FixResult> {
  const terms = await loadTerms(request.terms, diskFiles(context));
  const inputs = await readInputs(request, context);
  const before = await judge(inputs, terms, context.signal);
  const bench: Bench = {
    request,
    terms,
    signal: context.signal,
    inputs,
    result: before,
    mended: [],
    refused: new Map(),
  };
  for (let round = 0; round < ROUNDS; round++) {
    const open = bench.result.findings.filter((one) => editOf(one) !== undefined && !bench.refused.has(one.identity()));
    if (open.length === 0) break;
    // Those that may change nothing come first and by themselves: together with others nothing could be proven of them.
    const quiet = open.filter((one) => editOf(one)?.changes === 'nothing');
    await attempt(bench, chooseFixes(quiet.length > 0 ? quiet : open));
  }
  const files = changedFiles(inputs, bench.inputs);
  if (!dryRun) for (const file of files) await writeWhole(file, context);
  return {
    mended: bench.mended.map(({ finding, fix }) => ({ finding, title: fix.title })),
    refused: [...bench.refused.values()],
    files,
    written: !dryRun,
    result: dryRun ? before : bench.result,
  };
}

/** What the fixes are tried on. */
interface Bench {
  readonly request: ComplianceRequest;
  readonly terms: AuditTerms;
  readonly signal: AbortSignal;
  inputs: AuditInputs;
  result: ComplianceResult;
  readonly mended: ChosenFix[];
  readonly refused: Map<string, { readonly finding: ReportedFinding; readonly why: string }>;
}

/** Makes the fixes together; where that is wrong, half of them, so that in the end the wrong one is known. */
async function attempt(bench: Bench, fixes: readonly ChosenFix[]): Promise<void> {
  const why = await tryFixes(bench, fixes);
  if (why === undefined) return;
  const [only, second] = fixes;
  if (only !== undefined && second === undefined) {
    bench.refused.set(only.finding.identity(), { finding: only.finding, why });
    return;
  }
  // The other half is found again in the next round, at the places that it has by then.
  await attempt(bench, fixes.slice(0, Math.ceil(fixes.length / 2)));
}

/** Undefined where they were made; else why not. */
async function tryFixes(bench: Bench, fixes: readonly ChosenFix[]): Promise<string | undefined> {
  const edits = editsByFile(fixes);
  const files: ReadFile[] = [];
  for (const file of bench.inputs.files) {
    const own = edits.get(file.name);
    if (own === undefined) {
      files.push(file);
      continue;
    }
    if (file.name === '<stdin>') return 'standard input cannot be changed';
    const text = file.text === undefined ? undefined : applyEdits(file.text, own);
    if (text === undefined) return 'its place is not in the file as it is';
    try {
      const content = new TextEncoder().encode(text);
      files.push(await readContent({ name: file.name, named: true }, content, bench.request.platform));
    } catch (thrown) {
      return errorsOf(thrown)[0].message;
    }
  }
  const inputs = { ...bench.inputs, files };
  const result = await judge(inputs, bench.terms, bench.signal);
  const wrong = complaint(bench.result.findings, result.findings, fixes);
  if (wrong !== undefined) return wrong;
  if (fixes.some(({ fix }) => fix.changes === 'nothing')) {
    const differs = notTheSame(bench.inputs, inputs);
    if (differs !== undefined) return differs;
  }
  bench.inputs = inputs;
  bench.result = result;
  bench.mended.push(...fixes);
  return undefined;
}

function changedFiles(before: AuditInputs, after: AuditInputs): readonly FixedFile[] {
  return after.files.flatMap((file, index) => {
    const old = before.files[index]?.text;
    return old === undefined || file.text === undefined || old === file.text
      ? []
      : [{ name: file.name, before: old, after: file.text }];
  });
}

/** A file is replaced by its new self in one step, with the permissions it had, and only where it is still what was audited. */
async function writeWhole({ name, before, after }: FixedFile, { cwd }: Context): Promise<void> {
  try {
    const path = await realpath(resolve(cwd, name));
    const bytes = await readFile(path);
    const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? '\uFEFF' : '';
    if (bytes.toString('utf8').replace(/^\uFEFF/, '') !== before) {
      throw new NetctlError('NETCTL_COMPLIANCE_FIX', `${name} has changed since it was audited; it was left as it is`);
    }
    const draft = `${path}.netctl-${process.pid}`;
    try {
      await writeFile(draft, mark + after, { flag: 'wx', mode: 0o600 });
      await chmod(draft, (await stat(path)).mode & 0o7777);
      await rename(draft, path);
    } catch (cause) {
      await unlink(draft).catch(() => undefined);
      throw cause;
    }
  } catch (cause) {
    if (cause instanceof NetctlError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_COMPLIANCE_FIX', `${name} cannot be written: ${why}`, { cause });
  }
}
