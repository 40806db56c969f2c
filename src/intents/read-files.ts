import { type LocatedDocument, readYaml } from '../documents/located.js';
import { errorsOf, NetctlError } from '../errors/netctl-error.js';

/** The files and standard input, handed in. */
export interface IntentFiles {
  /** The bytes of a file; rejects as `readFile` of node:fs/promises does, or with a NetctlError. */
  read(path: string): Promise<Uint8Array>;
  /** The names in a folder; rejects with ENOTDIR for a file, as `readdir` of node:fs/promises does. */
  list(dir: string): Promise<readonly string[]>;
  /** All of standard input. */
  stdin(): Promise<string | Uint8Array>;
}

/** A document, and whether the user named its file or only the folder that it lies in. */
export interface FoundDocument {
  readonly document: LocatedDocument;
  readonly named: boolean;
}

/** What was found, and what is wrong with the files that are no YAML. */
export interface FoundDocuments {
  readonly documents: readonly FoundDocument[];
  readonly errors: readonly NetctlError[];
}

/** One thing to read. */
interface Source {
  /** As errors call it. */
  readonly name: string;
  readonly named: boolean;
  content(): Promise<string | Uint8Array>;
}

/** Reads files, folders (their *.yaml and *.yml by name, not those in folders below) and `-` for standard input. */
export async function readIntentFiles(paths: readonly string[], files: IntentFiles): Promise<FoundDocuments> {
  const documents: FoundDocument[] = [];
  const errors: NetctlError[] = [];
  for (const path of new Set(paths)) {
    try {
      for (const source of await sourcesOf(path, files)) {
        const read = await readSource(source);
        documents.push(...read.documents);
        errors.push(...read.errors);
      }
    } catch (thrown) {
      errors.push(...errorsOf(thrown));
    }
  }
  return { documents, errors };
}

/** A file in a folder may be empty: the user did not ask for it by name. */
async function readSource({ name, named, content }: Source): Promise<FoundDocuments> {
  try {
    const documents = await readYaml(await content(), name, { mayBeEmpty: !named });
    return { documents: documents.map((document) => ({ document, named })), errors: [] };
  } catch (thrown) {
    return { documents: [], errors: errorsOf(thrown) };
  }
}

async function sourcesOf(path: string, files: IntentFiles): Promise<readonly Source[]> {
  if (path === '-') return [{ name: '<stdin>', named: true, content: () => files.stdin() }];
  const names = await listFolder(path, files);
  if (names === undefined) return [{ name: path, named: true, content: () => readFile(path, files) }];
  const plans = names.filter((name) => /^[^.].*\.ya?ml$/.test(name)).sort();
  if (plans.length === 0) throw new NetctlError('NETCTL_INPUT_FILE', `The folder ${path} has no *.yaml files.`);
  const folder = path.replace(/[\\/]+$/, '');
  return plans.map((plan) => {
    const file = `${folder}/${plan}`;
    return { name: file, named: false, content: () => readFile(file, files) };
  });
}

/** Undefined for what is no folder. */
async function listFolder(path: string, files: IntentFiles): Promise<readonly string[] | undefined> {
  try {
    return await files.list(path);
  } catch (cause) {
    if (codeOf(cause) === 'ENOTDIR') return undefined;
    throw fileError(path, cause);
  }
}

async function readFile(path: string, files: IntentFiles): Promise<Uint8Array> {
  try {
    return await files.read(path);
  } catch (cause) {
    if (cause instanceof NetctlError) throw cause;
    throw fileError(path, cause);
  }
}

function fileError(path: string, cause: unknown): NetctlError {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
  };
  const text = why[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause));
  return new NetctlError('NETCTL_INPUT_FILE', `${path} cannot be read: ${text}.`, { cause });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
