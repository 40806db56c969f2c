import type { Path } from '../documents/located.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { Finding, Findings } from './findings.js';

/** `${data.name}` with names nested by dots; nothing else stands between the braces. */
const NAME = /^data(?<names>(?:\.[A-Za-z0-9_-]{1,64}){1,8})$/;

/** Anything that begins like a variable, also one that never ends. */
const VARIABLE = /\$\{(?<inside>[^{}]{0,600})(?<end>\}?)/g;

/** Whether any text inside a value has something that begins like a variable. */
export function hasVariables(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('${');
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.some(hasVariables) : Object.values(value).some(hasVariables);
}

/** Reports variables that are written wrongly, which needs no device. */
export function checkVariables(value: unknown, path: Path, findings: Findings): void {
  if (typeof value === 'string') checkText(value, path, findings);
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of entries) checkVariables(inner, [...path, step], findings);
}

function checkText(text: string, path: Path, findings: Findings): void {
  for (const { groups } of text.matchAll(VARIABLE)) {
    const inside = groups?.['inside'] ?? '';
    if (groups?.['end'] === '}' && NAME.test(inside.trim())) continue;
    const message = `\`\${${inside}${groups?.['end'] ?? ''}\` is no variable.`;
    const hint = 'Variables are `$' + '{data.NAME}`, from `data` of the device in the inventory; names nest with dots.';
    findings.at(path, { code: 'NETCTL_INPUT_VARIABLE', message, hint });
  }
}

/**
 * The value with its variables filled in from a device's data: a text that is one variable becomes the value itself with
 * its type, inside a longer text it is written out. What has none is not copied. Unknown names are reported.
 */
export function fillVariables(
  value: unknown,
  data: Readonly<Record<string, unknown>>,
  place: { readonly path: Path; readonly findings: Findings },
): unknown {
  if (typeof value === 'string') return value.includes('${') ? fillText(value, data, place) : value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = (step: string | number, one: unknown): unknown =>
    fillVariables(one, data, { path: [...place.path, step], findings: place.findings });
  if (Array.isArray(value)) return value.map((one, index) => inner(index, one));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(key, one)]));
}

function fillText(
  text: string,
  data: Readonly<Record<string, unknown>>,
  { path, findings }: { readonly path: Path; readonly findings: Findings },
): unknown {
  const whole = /^\$\{(?<inside>[^{}]{0,600})\}$/.exec(text);
  function valueInData(inside: string): unknown {
    const found = lookUp(data, inside.trim().split('.').slice(1));
    if ('value' in found) return found.value;
    findings.at(path, found);
    return '';
  }
  if (whole?.groups !== undefined) return valueInData(whole.groups['inside'] ?? '');
  return text.replace(VARIABLE, (_, inside: string) => {
    const value = valueInData(inside);
    if (typeof value !== 'object' || value === null) return String(value ?? '');
    const message = `\`${inside.trim()}\` is a ${Array.isArray(value) ? 'list' : 'map'}; inside a text only a plain value can stand.`;
    findings.at(path, { code: 'NETCTL_INPUT_VARIABLE', message });
    return '';
  });
}

function lookUp(
  data: Readonly<Record<string, unknown>>,
  names: readonly string[],
): { readonly value: unknown } | Finding {
  let value: unknown = data;
  let label = 'data';
  for (const name of names) {
    const known = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    if (!Object.hasOwn(known, name)) return unknownName(label, name, Object.keys(known));
    value = (known as Readonly<Record<string, unknown>>)[name];
    label = `${label}.${name}`;
  }
  return { value };
}

function unknownName(label: string, name: string, known: readonly string[]): Finding {
  const meant = likelyMeant(name, known);
  const guess = meant === undefined ? '' : ` Did you mean \`${label}.${meant}\`?`;
  const list = known.length === 0 ? `\`${label}\` has no names.` : `\`${label}\` has ${known.slice(0, 20).join(', ')}.`;
  return {
    code: 'NETCTL_INPUT_VARIABLE',
    message: `The device has no \`${label}.${name}\`.${guess}`,
    hint: `${list} Add it to \`data\` of the device, of a group or of the defaults.`,
  };
}
