import { readYaml } from '../../../src/documents/located.js';
import { errorsOf } from '../../../src/errors/netctl-error.js';
import { intentDocument } from '../../../src/intents/document.js';
import { type ResolvedIntents, resolveIntents } from '../../../src/intents/resolve.js';
import type { IntentTarget } from '../../../src/intents/target.js';
import { formatSource } from '../../../src/util/source.js';

/** A device whose ports are called GigabitEthernet1/0/1 and Port-channel1, and abbreviated Gi and Po. */
export function device(parts: Partial<IntentTarget> = {}): IntentTarget {
  return { name: 'sw1', data: {}, portGroups: {}, canonicalPort, ...parts };
}

function canonicalPort(name: string): string | undefined {
  const match = /^(?<type>Gi|GigabitEthernet|Po|Port-channel)(?<number>\d{1,2}(?:\/\d{1,2}){0,2})$/i.exec(name);
  if (match?.groups === undefined) return undefined;
  const type = match.groups['type']?.toLowerCase().startsWith('g') ? 'GigabitEthernet' : 'Port-channel';
  return `${type}${match.groups['number']}`;
}

export const HEAD = 'kind: vlan\nversion: 1\ntargets: all\n';

/** What the documents of a text ask of a device; HEAD is line 1 to 3 of documents that begin with it. */
export async function resolve(text: string, target = device()): Promise<ResolvedIntents> {
  const documents = await readYaml(text, 'plan.yaml');
  return resolveIntents(documents.map(intentDocument), target);
}

/** The errors that reading or resolving gives, as `line:column code message`. */
export async function complaints(text: string, target = device()): Promise<readonly string[]> {
  try {
    await resolve(text, target);
    return [];
  } catch (thrown) {
    return errorsOf(thrown).map(({ source, code, message }) => {
      const place = source === undefined ? '' : formatSource(source).replace('plan.yaml:', '');
      return `${place} ${code.replace('NETCTL_INPUT_', '')} ${message}`;
    });
  }
}

/** Several documents in one text. */
export function documents(...texts: readonly string[]): string {
  return texts.map((text) => `${HEAD}${text}`).join('\n---\n');
}

/** `${data.name}` without looking like a mistake in a template. */
export function variable(name: string): string {
  return `\${${name}}`;
}
