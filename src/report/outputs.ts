import { NetctlError } from '../errors/netctl-error.js';

/** The forms that every result can be written in. */
export const FORMATS = ['text', 'json', 'yaml', 'markdown'] as const;

/** The forms for findings, which only some results have. */
export const FINDING_FORMATS = ['sarif', 'junit', 'github', 'gitlab', 'html'] as const;
export type FindingFormat = (typeof FINDING_FORMATS)[number];
export type Format = (typeof FORMATS)[number] | FindingFormat;

/** One form of the result, and where it goes: a file, or standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * Reads what `-o FORMAT[=FILE]` says; `formats` are those that the command can write.
 * @throws NetctlError NETCTL_CONFIG_OUTPUT for an unknown format, an empty file name, and two forms for standard output.
 */
export function parseOutputs(specs: readonly string[], formats: readonly Format[] = FORMATS): readonly Output[] {
  const outputs = specs.map((spec) => parseOutput(spec, formats));
  const shown = outputs.filter(({ file }) => file === undefined);
  if (shown.length > 1) {
    const formats = shown.map(({ format }) => format).join(' and ');
    throw new NetctlError('NETCTL_CONFIG_OUTPUT', `standard output cannot hold ${formats} at the same time.`, {
      hint: `Send one of them to a file, for example -o ${shown[1]?.format}=result.${shown[1]?.format}.`,
    });
  }
  return outputs;
}

function parseOutput(spec: string, formats: readonly Format[]): Output {
  const cut = spec.indexOf('=');
  const name = cut === -1 ? spec : spec.slice(0, cut);
  const file = cut === -1 ? undefined : spec.slice(cut + 1);
  const format = formats.find((known) => known === name);
  if (format === undefined) {
    const message = `there is no output format "${name}"; the formats of this command are ${formats.join(', ')}.`;
    throw new NetctlError('NETCTL_CONFIG_OUTPUT', message);
  }
  if (file === '') throw new NetctlError('NETCTL_CONFIG_OUTPUT', `-o ${spec} names no file.`);
  return { format, file };
}
