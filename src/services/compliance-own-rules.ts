import { resolve } from 'node:path';
import type { ChosenRule } from '../compliance/audit.js';
import { moduleRules } from '../compliance/custom/module.js';
import { readCustomRules } from '../compliance/custom/read.js';
import { readGolden } from '../compliance/golden/golden.js';
import type { Rule } from '../compliance/rule.js';
import type { LocatedDocument } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';
import { importModule } from './import-module.js';

/** True for a file that is code, and not YAML. */
export function isModule(name: string): boolean {
  return /\.(?:js|mjs|cjs)$/i.test(name);
}

/** The rules of a JavaScript module. @throws NetctlError NETCTL_COMPLIANCE_RULE where it cannot be loaded or has none */
export async function rulesOfModule(name: string, cwd: string): Promise<readonly Rule[]> {
  let exported: unknown;
  try {
    exported = await importModule(resolve(cwd, name));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_COMPLIANCE_RULE', `${name} cannot be loaded: ${why}`, { cause });
  }
  return moduleRules(name, exported);
}

/** The rules of files, each id once. @throws NetctlError or NetctlErrors with places */
export function rulesOfDocuments(documents: readonly LocatedDocument[]): readonly Rule[] {
  return documents.flatMap(readCustomRules);
}

/** @throws NetctlError NETCTL_COMPLIANCE_RULE where two rules have one id */
export function checkIds(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new NetctlError('NETCTL_COMPLIANCE_RULE', `there are two rules ${id}; give one another id`);
    seen.add(id);
  }
}

/** The rule about golden configurations with those of the profile. */
export function withGolden(rules: readonly ChosenRule[], documents: readonly LocatedDocument[]): readonly ChosenRule[] {
  if (documents.length === 0) return rules;
  const golden = documents.map(readGolden);
  return rules.map((one) => (one.rule.id === 'GOLD001' ? { ...one, options: { ...one.options, golden } } : one));
}
