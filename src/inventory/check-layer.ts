import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { SourceRef } from '../util/source.js';
import { listField, mapField, textField } from './fields.js';
import { SECRET_FIELDS } from './hide-secrets.js';
import { isJump, splitJumps } from './jumps.js';
import type { Layer } from './layers.js';
import { parseSecretRef } from './secret-ref.js';
import { RESERVED_KEYS } from './selector.js';
import { isLabelKey, isLabelValue } from './selector-parser.js';

/** Something in the inventory that works and should not stay as it is. Never has a secret in it. */
export interface InventoryWarning {
  readonly message: string;
  readonly hint: string;
  readonly source: SourceRef;
}

interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with one host, group or the defaults by itself, beyond what the schema says. */
export function layerErrors(layer: Layer, platforms: readonly string[]): readonly NetctlError[] {
  return [
    ...platformErrors(layer, platforms),
    ...labelErrors(layer),
    ...secretErrors(layer),
    ...jumpErrors(layer),
    ...acceptOutputErrors(layer),
  ];
}

/** Secrets that stand in the file as they are. */
export function layerWarnings(layer: Layer): readonly InventoryWarning[] {
  return secretsOf(layer).flatMap(({ field, source, ref }) => {
    if (ref?.from !== 'clear') return [];
    const message = `The ${field} of ${layer.owner} stands in the inventory in clear text.`;
    return [{ message, hint: 'Write env:NAME, file:PATH or ask instead.', source }];
  });
}

function secretsOf(layer: Layer) {
  return SECRET_FIELDS.flatMap((field) => {
    const text = textField(layer.values, field);
    if (text === undefined) return [];
    const source = layer.document.place([...layer.path, field]);
    return [{ field, text, source, ref: parseSecretRef(text, source) }];
  });
}

function platformErrors(layer: Layer, platforms: readonly string[]): readonly NetctlError[] {
  const platform = textField(layer.values, 'platform');
  if (platform === undefined || platforms.includes(platform)) return [];
  const meant = likelyMeant(platform, platforms);
  const hint = meant === undefined ? `The platforms are ${platforms.join(', ')}.` : `Did you mean ${meant}?`;
  const message = `${layer.owner}: there is no platform "${platform}".`;
  return [errorAt(layer, ['platform'], { code: 'NETCTL_INVENTORY_PLATFORM', message, hint })];
}

function labelErrors(layer: Layer): readonly NetctlError[] {
  return Object.entries(mapField(layer.values, 'labels')).flatMap(([key, value]) => {
    const path = ['labels', key];
    if (RESERVED_KEYS.some((reserved) => reserved === key)) {
      const message = `${layer.owner}: a label cannot be called "${key}", because selectors use that word for something else.`;
      return [
        errorAt(layer, path, { code: 'NETCTL_INVENTORY_VALUE', message, hint: 'Choose another name for the label.' }),
      ];
    }
    if (!isLabelKey(key)) {
      const message = `${layer.owner}: "${key}" cannot be the name of a label.`;
      return [errorAt(layer, path, { code: 'NETCTL_INVENTORY_VALUE', message, hint: LABEL_HINT })];
    }
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      const message = `${layer.owner}: the label ${key} is the number ${value}, which may not be how it is written.`;
      const hint = 'Put it in quotes: 1.10 without them is the number 1.1.';
      return [errorAt(layer, path, { code: 'NETCTL_INVENTORY_VALUE', message, hint })];
    }
    if (value === null || isLabelValue(String(value))) return [];
    const message = `${layer.owner}: the label ${key} cannot have the value "${String(value)}", no selector could name it.`;
    return [errorAt(layer, path, { code: 'NETCTL_INVENTORY_VALUE', message, hint: LABEL_HINT })];
  });
}

const LABEL_HINT =
  'Labels and their values have letters, digits, "-", "_" and ".", and begin and end with a letter or digit.';

/** What stands after `env:` or `file:` is not shown: it may be a password that happens to begin so. */
function secretErrors(layer: Layer): readonly NetctlError[] {
  return secretsOf(layer).flatMap(({ field, text, source, ref }) => {
    if (ref !== undefined) return [];
    const expected = text.startsWith('env:') ? 'the name of an environment variable' : 'a path';
    const message = `${layer.owner}: in ${field}, what follows "${text.slice(0, text.indexOf(':') + 1)}" is not ${expected}.`;
    return [new NetctlError('NETCTL_INVENTORY_VALUE', message, { source })];
  });
}

function jumpErrors(layer: Layer): readonly NetctlError[] {
  return (listField(layer.values, 'proxy_jump') ?? []).flatMap((text, index) => {
    const wrong = splitJumps(text).find((jump) => !isJump(jump));
    if (wrong === undefined) return [];
    const message = `${layer.owner}: "${wrong}" in proxy_jump is no host to go through.`;
    const hint = 'Write [user@]host[:port], or none by itself.';
    return [errorAt(layer, ['proxy_jump', index], { code: 'NETCTL_INVENTORY_VALUE', message, hint })];
  });
}

function acceptOutputErrors(layer: Layer): readonly NetctlError[] {
  const patterns = listField(layer.values, 'accept_output') ?? [];
  return patterns.flatMap((pattern, index) => {
    const why = patternFault(pattern);
    if (why === undefined) return [];
    const message = `${layer.owner}: the pattern "${pattern}" in accept_output ${why}.`;
    const hint = 'Each entry is a JavaScript regular expression for one notice, for example "^% Warning: ".';
    return [errorAt(layer, ['accept_output', index], { code: 'NETCTL_INVENTORY_VALUE', message, hint })];
  });
}

/** A pattern that matches nothing at all matches every refusal too, and would hide it. */
function patternFault(pattern: string): string | undefined {
  try {
    return new RegExp(pattern, 'm').test('') ? 'would accept any output' : undefined;
  } catch {
    return 'is not a regular expression';
  }
}

function errorAt(layer: Layer, path: readonly (string | number)[], fault: Fault): NetctlError {
  const source = layer.document.place([...layer.path, ...path]);
  return new NetctlError(fault.code, fault.message, {
    hint: fault.hint,
    source,
    excerpt: layer.document.excerpt(source),
  });
}
