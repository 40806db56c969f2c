import { NetctlError } from '../../errors/netctl-error.js';

type Options = Readonly<Record<string, unknown>>;

/** A list of texts. @throws NetctlError NETCTL_COMPLIANCE_RULE where it is something else */
export function textsOf(options: Options, name: string): readonly string[] {
  const value = options[name];
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((one) => typeof one === 'string');
  if (texts.length < list.length) throw wrong(name, 'a list of texts', value);
  return texts;
}

/** A list of regular expressions. @throws NetctlError where one is none */
export function patternsOf(options: Options, name: string): readonly RegExp[] {
  return textsOf(options, name).map((text) => {
    try {
      return new RegExp(text, 'u');
    } catch {
      throw wrong(name, 'a list of regular expressions', text);
    }
  });
}

/** A number. @throws NetctlError where it is something else */
export function numberOf(options: Options, name: string, byDefault: number): number {
  const value = options[name];
  if (value === undefined) return byDefault;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(name, 'a number', value);
  return value;
}

function wrong(name: string, wanted: string, value: unknown): NetctlError {
  const message = `the rule's option \`${name}\` must be ${wanted}, and is ${JSON.stringify(value)}`;
  return new NetctlError('NETCTL_COMPLIANCE_RULE', message);
}
