import { createHash } from 'node:crypto';
import type { AuditedDevice } from '../compliance/devices/audited-device.js';
import type { Finding } from '../compliance/finding.js';
import { isKubernetesObject } from '../compliance/kubernetes/cluster.js';
import { findingOfError, ownFinding } from '../compliance/own/finding.js';
import type { OwnRuleId } from '../compliance/own/rules.js';
import { readTenants } from '../compliance/tenants/read-tenants.js';
import { inlineWaivers } from '../compliance/waivers/inline.js';
import { readWaivers } from '../compliance/waivers/read-file.js';
import type { Waiver } from '../compliance/waivers/waiver.js';
import { decodeText } from '../documents/decode.js';
import type { LocatedDocument } from '../documents/located.js';
import { readYamlApart } from '../documents/read-apart.js';
import { type SourceText, sourceText } from '../documents/source-text.js';
import { errorsOf, type NetctlError } from '../errors/netctl-error.js';
import type { IntentDocument } from '../intents/document.js';
import { INTENT_KINDS } from '../intents/kinds.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { AuditFile } from './compliance-files.js';

/** What one file brings to an audit. */
export interface ReadFile {
  readonly name: string;
  readonly sha256: string;
  /** For excerpts: secrets of configurations are covered. Undefined where it could not be read. */
  readonly source: SourceText | undefined;
  /** As it is in the file, for edits; undefined where it could not be read. */
  readonly text: string | undefined;
  readonly objects: readonly LocatedDocument[];
  readonly intents: readonly IntentDocument[];
  readonly tenants: readonly LocatedDocument[];
  readonly device: AuditedDevice | undefined;
  readonly waivers: readonly Waiver[];
  /** What is wrong with it as something to audit. */
  readonly own: readonly Finding[];
}

/** Reads one file of any kind. Whatever is wrong with it is a finding of the result; nothing is thrown. */
export async function readAuditFile(file: AuditFile, platform: string | undefined): Promise<ReadFile> {
  try {
    return await readContent(file, await file.content(), platform);
  } catch (thrown) {
    return { ...nothing(file.name, ''), own: findingsOf('AUD007', errorsOf(thrown), file.name) };
  }
}

/** The same for a text that is in no file yet. @throws NetctlError NETCTL_INPUT_BINARY */
export async function readContent(
  { name, named }: Pick<AuditFile, 'name' | 'named'>,
  content: Uint8Array,
  platform: string | undefined,
): Promise<ReadFile> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const text = decodeText(content, name);
  const empty = { ...nothing(name, sha256), text, source: sourceText(text, name) };
  if (text.trim() === '') {
    const own = named ? [plainFinding('AUD001', `${name} is empty.`, name)] : [];
    return { ...empty, own };
  }
  const waivers = inlineWaivers(text, name);
  if (looksLikeDocuments(name, text)) return { ...empty, ...(await readDocuments(text, name, waivers)) };
  return { ...empty, waivers, ...(await readConfig({ name, named }, text, platform)) };
}

function nothing(name: string, sha256: string): ReadFile {
  return {
    ...{ name, sha256, source: undefined, text: undefined, device: undefined },
    ...{ objects: [], intents: [], tenants: [], waivers: [], own: [] },
  };
}

/** YAML and JSON by the name, or else by how the text begins. */
function looksLikeDocuments(name: string, text: string): boolean {
  if (/\.(?:ya?ml|json)$/i.test(name)) return true;
  if (/\.(?:cfg|conf|config)$/i.test(name)) return false;
  const first = /^[ \t]*(?!#)\S.*$/m.exec(text.slice(0, 10_000))?.[0].trim() ?? '';
  return /^(?:---|%YAML|[{[]|- |items:)/.test(first) || /^(?:apiVersion|kind)[ \t]*:/m.test(text.slice(0, 10_000));
}

type DocumentParts = Pick<ReadFile, 'objects' | 'intents' | 'tenants' | 'waivers' | 'own'>;

async function readDocuments(text: string, name: string, inline: readonly Waiver[]): Promise<DocumentParts> {
  const { documents, broken } = await readYamlApart(text, name);
  const objects: LocatedDocument[] = [];
  const intents: IntentDocument[] = [];
  const tenants: LocatedDocument[] = [];
  const waivers: Waiver[] = [...inline];
  // The first mistake of a document says enough: what follows is mostly its wake.
  const own = broken.map(({ errors }) => findingOfError('AUD001', errors[0], { kind: 'file', name }));
  for (const document of documents) {
    const { value } = document;
    const kind = kindOf(value);
    try {
      if (isKubernetesObject(value)) objects.push(document);
      else if (INTENT_KINDS.some((one) => one === kind)) intents.push(await readIntent(document));
      else if (kind === 'tenants') tenants.push(checkedTenants(document));
      else if (kind === 'waivers') waivers.push(...readWaivers(document));
      else if (!NOT_AUDITED.includes(kind ?? '')) own.push(await unknownKind(document, kind, text));
    } catch (thrown) {
      own.push(...findingsOf('AUD001', errorsOf(thrown), name));
    }
  }
  return { objects, intents, tenants, waivers, own };
}

/** What checks intents is large, and most audits have none. @throws NetctlError or NetctlErrors */
async function readIntent(document: LocatedDocument): Promise<IntentDocument> {
  const { intentDocument } = await import('../intents/document.js');
  return intentDocument(document);
}

/** All tenants are read together later; what is wrong with one document of them is told before. @throws NetctlErrors */
function checkedTenants(document: LocatedDocument): LocatedDocument {
  readTenants([document]);
  return document;
}

/** What belongs to audits and is named by flags or profiles, so that it is nothing to be audited itself. */
const NOT_AUDITED = ['profile', 'baseline', 'expected', 'golden', 'rule', 'rules'];

const KINDS = [...INTENT_KINDS, ...NOT_AUDITED, 'tenants', 'waivers'];

function kindOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  return typeof value.kind === 'string' ? value.kind : undefined;
}

async function unknownKind(document: LocatedDocument, kind: string | undefined, text: string): Promise<Finding> {
  const meant = kind === undefined ? undefined : likelyMeant(kind, KINDS);
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  const message =
    kind === undefined
      ? `This document has no \`kind\`, so that no rule looked at it.${await ofDevice(text)}`
      : `Nothing is known of documents of kind ${JSON.stringify(kind.slice(0, 60))} without an \`apiVersion\`, so that no rule looked at it.${guess}`;
  const { file } = document;
  return ownFinding('AUD002', {
    ...{ message, subject: { kind: 'file', name: file } },
    ...{ source: document.place(kind === undefined ? [] : ['kind']), key: kind ?? '' },
  });
}

/** Data of a device that is no text for people are in JSON, too. */
async function ofDevice(text: string): Promise<string> {
  const { unreadPlatform } = await import('./recognise.js');
  const platform = await unreadPlatform(text);
  return platform === undefined
    ? ''
    : ` It looks like data of ${platform}, whose files netctl does not read; it reads the devices themselves (--live).`;
}

async function readConfig(
  { name, named }: Pick<AuditFile, 'name' | 'named'>,
  text: string,
  platform: string | undefined,
): Promise<Pick<ReadFile, 'own' | 'device'> & Partial<Pick<ReadFile, 'source'>>> {
  // Only configurations need the drivers.
  const { auditConfigFile } = await import('./audit-devices.js');
  try {
    const device = await auditConfigFile(name, text, platform);
    return { device, own: doubtFindings(device), source: sourceText(device.lines.join('\n'), name) };
  } catch (thrown) {
    const errors = errorsOf(thrown);
    const stray = !named && !/\.cfg$/i.test(name) && errors.every(({ code }) => code === 'NETCTL_INPUT_CONFIG');
    return {
      device: undefined,
      own: findingsOf(stray ? 'AUD002' : 'AUD003', errors, name),
      source: sourceText('', name),
    };
  }
}

/** A device that does not tell everything in its configuration is one thing, a file that lacks its end another. */
export function doubtFindings({ name, file, doubts, place }: AuditedDevice): readonly Finding[] {
  return doubts.map(({ missing, message, line }) => {
    const text = `${file ?? name}: ${message}.`;
    return ownFinding(missing === 'end' ? 'AUD009' : 'AUD008', {
      message: text,
      subject: file === undefined ? { kind: 'device', name } : { kind: 'file', name: file },
      source: file === undefined ? null : place(line),
      key: text,
    });
  });
}

function findingsOf(rule: OwnRuleId, errors: readonly NetctlError[], name: string): readonly Finding[] {
  return errors.map((error) => findingOfError(rule, error, { kind: 'file', name }));
}

function plainFinding(rule: OwnRuleId, message: string, name: string): Finding {
  return ownFinding(rule, {
    ...{ message, subject: { kind: 'file', name } },
    ...{ source: { file: name, line: 1, column: 1 }, key: message },
  });
}
