import { resolve } from 'node:path';
import type { Filter } from '../acl/filter.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { DocumentWishes, IntentDocument } from '../intents/document.js';
import { loadIntents } from '../intents/load.js';
import { resolveIntents } from '../intents/resolve.js';
import type { AclFamily, AclGroup, AclState } from '../model/acl.js';
import type { SourceRef } from '../util/source.js';
import { readConfigText } from './config-text.js';
import type { Context } from './context.js';
import { FILES } from './files.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

/** A filter, wherever it was found. */
export interface FoundList {
  /** A file or a device. */
  readonly origin: string;
  /** Null for plans, which are of none. */
  readonly platform: string | null;
  readonly name: string;
  readonly family: AclFamily;
  readonly filter: Filter;
  /** By entry: where it stands in a file; null for devices. */
  readonly places: readonly (SourceRef | null)[];
}

/** What was found, and what could not be read. */
export interface FoundLists {
  readonly lists: readonly FoundList[];
  readonly errors: readonly NetctlError[];
}

/** Which filters. */
export interface ListsRequest {
  /** Plans (*.yaml) and configuration files; empty: the devices of the inventory. */
  readonly files: readonly string[];
  /** The platform of the configuration files; recognised by their text where undefined. */
  readonly platform: string | undefined;
  /** Names of filters, empty for all. */
  readonly names: readonly string[];
  readonly family: AclFamily | undefined;
  /** The devices to read where there are no files. */
  readonly read: ReadRequest;
}

/**
 * Finds filters in plans, in configuration files, or on devices. @throws NetctlError or NetctlErrors for files that cannot be
 * read, and NETCTL_INPUT_FILTER for a name that none of them has
 */
export async function loadLists(request: ListsRequest, context: Context): Promise<FoundLists> {
  const { lists, errors } =
    request.files.length > 0 ? await listsOfFiles(request, context) : await listsOfDevices(request.read, context);
  const wanted = lists.filter(
    ({ name, family }) =>
      (request.names.length === 0 || request.names.includes(name)) &&
      (request.family === undefined || request.family === family),
  );
  // Where something could not be read it may have been there.
  if (errors.length === 0) checkNames(request, lists, wanted);
  return { lists: wanted, errors };
}

function checkNames({ names, family }: ListsRequest, lists: readonly FoundList[], wanted: readonly FoundList[]): void {
  const missing = names.filter((name) => !wanted.some((list) => list.name === name));
  if (missing.length === 0 && wanted.length > 0) return;
  const what = `${family === undefined ? '' : `${family} `}filter`;
  const known = [...new Set(lists.map(({ name }) => name))].sort();
  const there = known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`;
  const message =
    missing.length === 0 ? `no ${what} was found` : `no ${what} is called ${missing.join(' or ')}; ${there}`;
  throw new NetctlError('NETCTL_INPUT_FILTER', message);
}

async function listsOfDevices(read: ReadRequest, context: Context): Promise<FoundLists> {
  const answers = await readFleet(read, context, ['acl'], (_target, { state }) => state.acl);
  return {
    lists: answers.flatMap(({ target, answer }) =>
      answer === undefined || answer === null ? [] : listsOfState(target.name, target.driver.id, answer, undefined),
    ),
    errors: answers.flatMap(({ error }) => (error === null ? [] : [error])),
  };
}

async function listsOfFiles({ files, platform }: ListsRequest, context: Context): Promise<FoundLists> {
  const lists: FoundList[] = [];
  for (const file of files) {
    lists.push(...(isPlan(file) ? await listsOfPlan(file, context) : await listsOfConfig(file, platform, context)));
  }
  return { lists, errors: [] };
}

function isPlan(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

async function listsOfConfig(
  file: string,
  platform: string | undefined,
  context: Context,
): Promise<readonly FoundList[]> {
  const text = await readText(file, context);
  const { driver, state } = await readConfigText(file, text, platform);
  return state.acl === undefined ? [] : listsOfState(file, driver.id, state.acl, text.split('\n'));
}

async function readText(file: string, context: Context): Promise<string> {
  if (file === '-') return context.readStdin();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await FILES.read(resolve(context.cwd, file)));
  } catch (cause) {
    if (cause instanceof TypeError)
      throw new NetctlError('NETCTL_INPUT_BINARY', `${file} is not text in UTF-8`, { cause });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_INPUT_FILE', `${file} cannot be read: ${why}`, { cause });
  }
}

/** `lines` are those of the file that it was read from. */
function listsOfState(
  origin: string,
  platform: string,
  { acls, groups }: AclState,
  lines: readonly string[] | undefined,
): readonly FoundList[] {
  return [...acls.values()].map(({ name, family, entries }) => ({
    origin,
    platform,
    name,
    family,
    filter: { family, entries, groups },
    places: entries.map(({ line }) => {
      if (lines === undefined || line === undefined) return null;
      return { file: origin, line, column: (lines[line - 1]?.search(/\S/) ?? 0) + 1 };
    }),
  }));
}

/** Each document by itself: what it says is the same for all devices, unless it has variables. */
async function listsOfPlan(file: string, context: Context): Promise<readonly FoundList[]> {
  const { documents } = await loadIntents([file], {
    kinds: ['acl'],
    files: {
      read: (path) => FILES.read(resolve(context.cwd, path)),
      list: (dir) => FILES.list(resolve(context.cwd, dir)),
      stdin: () => context.readStdin(),
    },
  });
  return documents.flatMap((document) => {
    const target = { name: 'any device', data: {}, portGroups: {}, canonicalPort: (port: string) => port };
    const groups: ReadonlyMap<string, AclGroup> = new Map();
    const wished = resolveIntents([withoutPlaces(document)], target).acl?.acls ?? [];
    return wished.flatMap(({ name, family, entries }) => {
      if (entries === undefined) return [];
      const filter: Filter = { family, entries: entries.value.map(({ value }) => value), groups };
      return [
        { origin: file, platform: null, name, family, filter, places: entries.value.map(({ source }) => source) },
      ];
    });
  });
}

/** The document without the places where its lists are in force: only an inventory knows what its port groups are. */
function withoutPlaces(document: IntentDocument): IntentDocument {
  return {
    ...document,
    wishes(device): DocumentWishes {
      const wishes = document.wishes(device);
      if (wishes.kind !== 'acl') return wishes;
      const { bindings: _places, ...purge } = wishes.purge;
      return { ...wishes, bindings: [], placeChecks: [], purge };
    },
  };
}
