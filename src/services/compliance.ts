import { setImmediate } from 'node:timers/promises';
import { audit, type ChosenRule } from '../compliance/audit.js';
import type { AuditedDevice } from '../compliance/devices/audited-device.js';
import { auditedIntents } from '../compliance/intents/audited-intents.js';
import { buildCluster } from '../compliance/kubernetes/cluster.js';
import { type AuditOutcome, outcomeOf } from '../compliance/outcome.js';
import { OWN_RULES } from '../compliance/own/rules.js';
import { checkProfile } from '../compliance/profile/check-profile.js';
import { chooseRules } from '../compliance/profile/profile.js';
import type { Rule, RuleFacts } from '../compliance/rule.js';
import { allRules, type RuleGroup, rulesFor } from '../compliance/rules/index.js';
import { sourceText } from '../documents/source-text.js';
import { NetctlError } from '../errors/netctl-error.js';
import { LIVE, type SourceRef } from '../util/source.js';
import { type AuditFile, findAuditFiles } from './compliance-files.js';
import { withGolden } from './compliance-own-rules.js';
import { doubtFindings, type ReadFile, readAuditFile } from './compliance-read.js';
import { type AuditTerms, diskFiles, loadTerms, type TermsRequest } from './compliance-terms.js';
import type { Context } from './context.js';
import type { ReadRequest } from './read-fleet.js';

export interface ComplianceRequest {
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** The platform of all configuration files; recognised by their text where undefined. */
  readonly platform: string | undefined;
  /** Devices to read as well; undefined for none. */
  readonly live: ReadRequest | undefined;
  readonly terms: TermsRequest;
}

/** What was audited, for people who wonder whether it was all. */
export interface AuditedCounts {
  readonly files: number;
  /** Files of folders that were left out by their names. */
  readonly skipped: number;
  readonly objects: number;
  readonly intents: number;
  readonly devices: number;
}

export interface ComplianceResult extends AuditOutcome {
  readonly counts: AuditedCounts;
  /** Every rule that was asked, as it was asked. */
  readonly rules: readonly ChosenRule[];
  /** What is known of rules, also of those about the audit itself. */
  readonly facts: ReadonlyMap<string, RuleFacts>;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Every device, and of what platform its configuration was taken for. */
  readonly devices: readonly { readonly name: string; readonly platform: string; readonly file: string | null }[];
  readonly terms: AuditTerms;
  /** Devices that could not be read, and rules that broke. */
  readonly errors: readonly NetctlError[];
  /** The line of a place with a caret; empty where there is none. */
  excerpt(source: SourceRef): string;
}

/** What was read: files one by one, so that a changed one can take the place of its old self. */
export interface AuditInputs {
  readonly files: readonly ReadFile[];
  readonly live: readonly AuditedDevice[];
  readonly skipped: number;
  readonly errors: readonly NetctlError[];
}

/**
 * Audits files and devices. What is wrong with the files themselves is among the findings.
 * @throws NetctlError or NetctlErrors where the request, the profile or a waiver file is wrong
 */
export async function compliance(request: ComplianceRequest, context: Context): Promise<ComplianceResult> {
  const terms = await loadTerms(request.terms, diskFiles(context));
  return judge(await readInputs(request, context), terms, context.signal);
}

/** Reads everything that is to be audited. */
export async function readInputs(
  { paths, exclude, platform, live }: Omit<ComplianceRequest, 'terms'>,
  context: Context,
): Promise<AuditInputs> {
  if (paths.length === 0 && live === undefined) {
    const hint = 'Name files, folders or patterns, - for standard input, or --live for the devices of the inventory.';
    throw new NetctlError('NETCTL_INPUT_FLAG', 'nothing was named to audit.', { hint });
  }
  const { files, skipped } = await findAuditFiles(paths, exclude, context);
  const read = await readFiles(files, platform, context.signal);
  if (live === undefined) return { files: read, live: [], skipped, errors: [] };
  const { auditLiveDevices } = await import('./audit-devices.js');
  const answers = await auditLiveDevices(live, context);
  return {
    files: read,
    live: answers.flatMap(({ answer }) => (answer === null ? [] : [answer])),
    skipped,
    errors: answers.flatMap(({ target, error }) => (error === null ? [] : [ofDevice(target.name, error)])),
  };
}

/** Among many devices an error has to say which one it is of. */
function ofDevice(name: string, error: NetctlError): NetctlError {
  return error.message.includes(name) ? error : error.with({ device: name, message: `${name}: ${error.message}` });
}

async function readFiles(
  files: readonly AuditFile[],
  platform: string | undefined,
  signal: AbortSignal,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    refuseInterrupted(signal);
    read.push(await readAuditFile(file, platform));
  }
  return read;
}

function refuseInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new NetctlError('NETCTL_CANCELLED', 'the audit was interrupted, and says nothing');
}

/** Asks the rules of the profile about what was read. @throws NetctlError or NetctlErrors for a profile with unknown ids or options */
export async function judge(inputs: AuditInputs, terms: AuditTerms, signal: AbortSignal): Promise<ComplianceResult> {
  const { files, live, skipped } = inputs;
  const objects = files.flatMap((file) => file.objects);
  const tenants = [...files.flatMap((file) => file.tenants), ...terms.tenants];
  const intents = files.flatMap((file) => file.intents);
  const devices = [...files.flatMap(({ device }) => (device === undefined ? [] : [device])), ...live];
  const groups: readonly RuleGroup[] = [
    ...(objects.length > 0 ? (['cluster'] as const) : []),
    ...(devices.length > 0 ? (['devices'] as const) : []),
    ...(intents.length > 0 ? (['intents'] as const) : []),
  ];
  const waivers = [...files.flatMap((file) => file.waivers), ...terms.waivers];
  const known = await knownRules(groups, terms, waivers.length > 0);
  const rules = withGolden(chooseRules(known.rules, terms.profile), terms.golden);
  const result = await audit(
    {
      ...(objects.length > 0 && { cluster: buildCluster([...objects, ...tenants]) }),
      ...(devices.length > 0 && { devices }),
      ...(intents.length > 0 && { intents: auditedIntents(intents) }),
    },
    rules,
    terms.today,
    async () => {
      // What came meanwhile is heard, Ctrl-C among it.
      await setImmediate();
      refuseInterrupted(signal);
    },
  );
  const outcome = outcomeOf(result, {
    profile: terms.profile,
    waivers,
    baseline: terms.baseline,
    own: [...files.flatMap(({ own }) => own), ...live.flatMap(doubtFindings)],
    today: terms.today,
    rules: known.ids,
  });
  const sources = new Map([
    ...files.map(({ name, source }) => [name, source] as const),
    ...live.map(({ name, lines }) => [`${LIVE}${name}`, sourceText(lines.join('\n'), `${LIVE}${name}`)] as const),
  ]);
  const errors = [...inputs.errors, ...result.failures.map(({ rule, of, thrown }) => brokenRule(rule, of, thrown))];
  return {
    ...outcome,
    // What nobody looked at has not passed.
    passed: outcome.passed && errors.length === 0 && groups.length > 0,
    counts: {
      files: files.length,
      skipped,
      objects: objects.length,
      intents: intents.length,
      devices: devices.length,
    },
    rules,
    facts: new Map([...known.rules, ...Object.values(OWN_RULES)].map((rule) => [rule.id, rule])),
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    devices: devices.map(({ name, facts, file }) => ({ name, platform: facts.platform, file: file ?? null })),
    terms,
    errors,
    excerpt: (source) => sources.get(source.file)?.excerpt(source) ?? '',
  };
}

interface KnownRules {
  readonly rules: readonly Rule[];
  /** Of all rules that there are, also those that were not loaded. */
  readonly ids: readonly string[];
}

/** All rules are loaded only where a profile or a waiver names some. */
async function knownRules(groups: readonly RuleGroup[], terms: AuditTerms, waivers: boolean): Promise<KnownRules> {
  const rules = [...(await rulesFor(groups)), ...terms.custom];
  const named = waivers || terms.profile.only.length > 0 || terms.profile.settings.length > 0;
  const all = named ? [...(await allRules()), ...terms.custom] : rules;
  const known = [...all, ...Object.values(OWN_RULES)];
  checkProfile(terms.profile, known);
  return { rules, ids: known.map(({ id }) => id) };
}

function brokenRule(rule: string, of: string, cause: unknown): NetctlError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new NetctlError('NETCTL_INTERNAL_BUG', `the rule ${rule} broke on ${of}: ${why}`, { cause });
}
