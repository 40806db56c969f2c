import { join } from 'node:path';
import { type LocatedDocument, readYaml } from '../documents/located.js';
import { validated } from '../documents/validate.js';
import type { Validator } from '../documents/validator.js';
import { errorsOf, NetctlError, throwCollected } from '../errors/netctl-error.js';
import { defaultsValidator, groupsValidator, hostsValidator } from '../generated/inventory.js';
import { formatSource } from '../util/source.js';
import { reasonOf } from './file-error.js';
import { hidingSecrets } from './hide-secrets.js';

/** The way to the inventory's files, handed in. */
export interface InventoryFiles {
  /** The names of what is in a folder; rejects when there is no such folder. */
  readonly list: (dir: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** What an inventory is written in: hosts are demanded, the other two may be missing or empty. */
export interface InventoryDocuments {
  readonly hosts: LocatedDocument;
  readonly groups: LocatedDocument | undefined;
  readonly defaults: LocatedDocument | undefined;
}

type Kind = keyof InventoryDocuments;

const VALIDATORS: Readonly<Record<Kind, Validator<unknown>>> = {
  hosts: hostsValidator,
  groups: groupsValidator,
  defaults: defaultsValidator,
};

const ENDINGS = ['yaml', 'yml', 'json'] as const;

/**
 * Reads and checks hosts, groups and defaults of an inventory folder, each with any of the endings .yaml, .yml and .json.
 * Mistakes of all files are thrown together.
 * @throws NetctlError NETCTL_INVENTORY_MISSING, NETCTL_INPUT_YAML …
 */
export async function readInventoryFiles(dir: string, files: InventoryFiles): Promise<InventoryDocuments> {
  const names = await listed(dir, files);
  const results = await Promise.allSettled(
    (['hosts', 'groups', 'defaults'] as const).map((kind) => readKind(kind, dir, names, files)),
  );
  throwCollected(results.flatMap((result) => (result.status === 'rejected' ? errorsOf(result.reason) : [])));
  const [hosts, groups, defaults] = results.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
  if (hosts === undefined) {
    throw new NetctlError('NETCTL_INVENTORY_MISSING', `The inventory folder ${dir} has no hosts.yaml.`);
  }
  return { hosts, groups, defaults };
}

async function listed(dir: string, files: InventoryFiles): Promise<readonly string[]> {
  try {
    return await files.list(dir);
  } catch (cause) {
    throw new NetctlError(
      'NETCTL_INVENTORY_MISSING',
      `The inventory folder ${dir} cannot be read: ${reasonOf(cause)}.`,
      {
        cause,
      },
    );
  }
}

async function readKind(
  kind: Kind,
  ...[dir, names, files]: [dir: string, names: readonly string[], files: InventoryFiles]
): Promise<LocatedDocument | undefined> {
  const [name, other] = ENDINGS.map((ending) => `${kind}.${ending}`).filter((name) => names.includes(name));
  if (name === undefined) return undefined;
  if (other !== undefined) {
    const message = `The inventory folder ${dir} has both ${name} and ${other}, and only one of them can be meant.`;
    throw new NetctlError('NETCTL_INVENTORY_MISSING', message, { hint: 'Remove or rename one of them.' });
  }
  const path = join(dir, name);
  const content = await contentOf(path, files);
  return hidingSecrets(async () => {
    const document = onlyDocument(await readYaml(content, path, { mayBeEmpty: kind !== 'hosts' }));
    if (document !== undefined) validated(document, VALIDATORS[kind]);
    return document;
  });
}

async function contentOf(path: string, files: InventoryFiles): Promise<Uint8Array> {
  try {
    return await files.read(path);
  } catch (cause) {
    throw new NetctlError('NETCTL_INVENTORY_MISSING', `${path} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}

function onlyDocument(documents: readonly LocatedDocument[]): LocatedDocument | undefined {
  const [document, second] = documents;
  if (document === undefined || second === undefined) return document;
  const source = second.place([]);
  const message = `${document.file} has a second document at ${formatSource(source)}; an inventory file has one.`;
  throw new NetctlError('NETCTL_INVENTORY_VALUE', message, {
    hint: 'Remove the line `---` between them.',
    source,
    excerpt: second.excerpt(source),
  });
}
