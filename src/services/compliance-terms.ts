import { createHash } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';
import { type AcceptedFinding, readBaseline } from '../compliance/baseline/baseline.js';
import { type FailOn, type Profile, readProfile, USUAL_PROFILE } from '../compliance/profile/profile.js';
import type { Rule } from '../compliance/rule.js';
import { readWaivers } from '../compliance/waivers/read-file.js';
import type { Waiver } from '../compliance/waivers/waiver.js';
import { type LocatedDocument, readYaml } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';
import { checkIds, isModule, rulesOfDocuments, rulesOfModule } from './compliance-own-rules.js';
import type { Context } from './context.js';
import { FILES } from './files.js';

/** What an audit is held against, as flags say it. */
export interface TermsRequest {
  readonly profile: string | undefined;
  /** Goes before what the profile says. */
  readonly failOn: FailOn | undefined;
  /** Only these rules, whatever the profile says of others. */
  readonly only: readonly string[];
  readonly tenants: string | undefined;
  /** Beside those of the profile. */
  readonly waivers: readonly string[];
  readonly baseline: string | undefined;
  /** Today; the clock's where undefined. */
  readonly today: string | undefined;
}

/** A file that took part in an audit beside what was audited. */
export interface TermsFile {
  readonly role: 'profile' | 'tenants' | 'waivers' | 'baseline' | 'golden' | 'custom';
  readonly name: string;
  readonly sha256: string;
}

/** The same, read. */
export interface AuditTerms {
  readonly profile: Profile;
  readonly tenants: readonly LocatedDocument[];
  readonly golden: readonly LocatedDocument[];
  /** Rules of one's own. */
  readonly custom: readonly Rule[];
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly AcceptedFinding[];
  readonly today: string;
  readonly files: readonly TermsFile[];
}

/** Where the files of profiles are: on the disk, or the examples of a rule. */
export interface TermsFiles {
  readonly cwd: string;
  /** The bytes of a file, by its name relative to `cwd`. */
  read(name: string): Promise<Uint8Array>;
}

/** The file system as an audit sees it. */
export function diskFiles({ cwd }: Pick<Context, 'cwd'>): TermsFiles {
  return { cwd, read: (name) => FILES.read(resolve(cwd, name)) };
}

/** Reads profile, waivers, baseline and tenants. @throws NetctlError or NetctlErrors with places */
export async function loadTerms(request: TermsRequest, disk: TermsFiles): Promise<AuditTerms> {
  const files: TermsFile[] = [];

  async function read(role: TermsFile['role'], name: string): Promise<readonly LocatedDocument[]> {
    const bytes = await contentOf(name, disk);
    files.push({ role, name, sha256: createHash('sha256').update(bytes).digest('hex') });
    return readYaml(bytes, name);
  }
  async function all(role: TermsFile['role'], names: readonly string[]): Promise<readonly LocatedDocument[]> {
    const documents: LocatedDocument[] = [];
    for (const name of names) documents.push(...(await read(role, name)));
    return documents;
  }

  async function ownRules(names: readonly string[]): Promise<readonly Rule[]> {
    const rules: Rule[] = [];
    for (const name of names) {
      if (isModule(name)) {
        const bytes = await contentOf(name, disk);
        files.push({ role: 'custom', name, sha256: createHash('sha256').update(bytes).digest('hex') });
        rules.push(...(await rulesOfModule(name, disk.cwd)));
      } else rules.push(...rulesOfDocuments(await read('custom', name)));
    }
    checkIds(rules);
    return rules;
  }

  const base =
    request.profile === undefined ? USUAL_PROFILE : readProfile(single(await read('profile', request.profile)));
  const beside = (name: string) => besideFile(name, request.profile, disk);
  const profile: Profile = {
    ...base,
    failOn: request.failOn ?? base.failOn,
    ...(request.only.length > 0 && { only: request.only, onlyAsked: true }),
  };
  const tenants = request.tenants ?? (base.tenants === undefined ? undefined : beside(base.tenants));
  const baseline = request.baseline ?? (base.baseline === undefined ? undefined : beside(base.baseline));
  return {
    profile,
    tenants: tenants === undefined ? [] : await read('tenants', tenants),
    golden: await all('golden', base.golden.map(beside)),
    custom: await ownRules(base.custom.map(beside)),
    waivers: (await all('waivers', [...base.waivers.map(beside), ...request.waivers])).flatMap(readWaivers),
    baseline: baseline === undefined ? [] : readBaseline(single(await read('baseline', baseline))),
    today: request.today ?? new Date().toISOString().slice(0, 10),
    files,
  };
}

/** A file named in a profile lies beside it. */
function besideFile(name: string, profile: string | undefined, { cwd }: TermsFiles): string {
  if (profile === undefined) return name;
  return relative(cwd, resolve(cwd, dirname(profile), name));
}

async function contentOf(name: string, disk: TermsFiles): Promise<Uint8Array> {
  try {
    return await disk.read(name);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_INPUT_FILE', `${name} cannot be read: ${why}`, { cause });
  }
}

function single(documents: readonly LocatedDocument[]): LocatedDocument {
  const [first, second] = documents;
  if (first === undefined) throw new TypeError('a file that was read has no document');
  if (second === undefined) return first;
  throw new NetctlError('NETCTL_INPUT_KIND', `${first.file} has more than one document; one is read here`, {
    source: second.place([]),
    hint: 'Keep one document in this file.',
  });
}
