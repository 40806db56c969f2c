import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { LocatedDocument } from '../documents/located.js';
import { readYaml } from '../documents/located.js';
import { validated } from '../documents/validate.js';
import { NetctlError } from '../errors/netctl-error.js';
import { configValidator } from '../generated/config.js';

/** Where netctl.yaml is looked for. */
export interface ConfigPlaces {
  readonly cwd: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The files that may hold settings, the first that exists counts: ./netctl.yaml, then the XDG configuration folder. */
export function configFiles({
  cwd,
  home,
  env,
}: ConfigPlaces): readonly { readonly path: string; readonly shown: string }[] {
  const xdg = env['XDG_CONFIG_HOME'];
  // The XDG specification says that a relative path is to be ignored.
  const folder = xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.config');
  const personal = join(folder, 'netctl', 'netctl.yaml');
  return [
    { path: join(cwd, 'netctl.yaml'), shown: 'netctl.yaml' },
    { path: personal, shown: personal },
  ];
}

/**
 * Reads the settings file that counts; undefined where there is none, or nothing in it.
 * @throws NetctlError NETCTL_CONFIG_FILE where it cannot be read, and the errors of its YAML and of unknown keys.
 */
export async function readConfigFile(places: ConfigPlaces): Promise<LocatedDocument | undefined> {
  for (const { path, shown } of configFiles(places)) {
    const content = await readIfThere(path, shown);
    if (content !== undefined) return checked(await readYaml(content, shown, { mayBeEmpty: true }), shown);
  }
  return undefined;
}

async function readIfThere(path: string, shown: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_CONFIG_FILE', `${shown} cannot be read: ${why}`, { cause });
  }
}

function checked(documents: readonly LocatedDocument[], file: string): LocatedDocument | undefined {
  const [first, second] = documents;
  if (second !== undefined) {
    throw new NetctlError('NETCTL_CONFIG_FILE', `${file} has ${documents.length} documents; settings are one.`, {
      source: second.place([]),
      excerpt: second.excerpt(second.place([])),
      hint: 'Write all settings into one document: take the `---` line out.',
    });
  }
  if (first !== undefined) validated(first, configValidator);
  return first;
}
