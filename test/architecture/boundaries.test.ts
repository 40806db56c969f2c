import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS, ROOT_FILES } from './layers.js';
import { type Import, listFiles, readSources, type SourceFile, wordsOf } from './source-tree.js';

const sources = readSources('src');
const platforms = readdirSync('src/drivers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name);

/** How many lines a file may have, by what it is; the first pattern that matches counts. */
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^src\/generated\//, Number.POSITIVE_INFINITY],
  [/^src\/drivers\/[^/]+\/index\.ts$/, 40],
  [/^src\/commands\//, 120],
  [/^src\//, 300],
];

/** What every platform's folder holds beside one file per transport it speaks. */
const DRIVER_FILES = ['index.ts', 'capabilities.ts', 'emulator.ts', 'readme.md'];

/** What it holds beside, unless all it speaks are public models, whose reading and writing platforms share. */
const OWN_LANGUAGE_FILES = ['parse.ts', 'render.ts'];

/** Makers and products that shared code must not know, beside the words of the platforms' own names. */
const VENDOR_WORDS = ['cisco', 'arista', 'juniper', 'junos', 'ios', 'eos', 'nxos', 'ovs', 'openvswitch', 'vsctl'];

function layerOf(path: string): string | undefined {
  return /^src\/(?<layer>[^/]+)\//.exec(path)?.groups?.['layer'];
}

function platformOf(path: string): string | undefined {
  return platforms.find((platform) => path.startsWith(`src/drivers/${platform}/`));
}

function own(source: SourceFile): readonly Import[] {
  return source.imports.filter((one) => one.own);
}

describe('layers', () => {
  it('every folder of src has its place in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => LAYERS[name] === undefined)).toEqual([]);
    const files = sources.map(({ path }) => path).filter((path) => layerOf(path) === undefined);
    expect(files).toEqual(Object.keys(ROOT_FILES));
  });

  it('imports go down only', () => {
    const wrong = sources.flatMap((source) =>
      own(source)
        .filter((one) => !mayImport(source, one))
        .map((one) => tell(source, one)),
    );
    expect(wrong).toEqual([]);
  });

  it('every import of our own leads to a file', () => {
    const lost = sources.flatMap((source) =>
      own(source)
        .filter(({ target }) => !existsSync(target))
        .map((one) => tell(source, one)),
    );
    expect(lost).toEqual([]);
  });

  it('there are no cycles, types included', () => {
    expect(findCycle(sources)).toEqual([]);
  });

  it('import() of a package takes its default only: bundled, CommonJS comes without its other names', () => {
    const wrong = sources.flatMap((source) =>
      source.imports.filter((one) => one.dynamic && !one.own && !one.defaultOnly).map((one) => tell(source, one)),
    );
    expect(wrong).toEqual([]);
  });

  it('drivers and the model reach no file, socket, clock or process', () => {
    const pure = sources.filter(({ path }) => /^src\/(?:drivers|model|intents|documents|util|errors)\//.test(path));
    const wrong = pure.flatMap((source) =>
      source.imports
        .filter(({ target }) => target.startsWith('node:') && target !== 'node:crypto')
        .map((one) => tell(source, one)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('platforms', () => {
  it('only the registration opens a platform, and platforms leave each other alone', () => {
    const wrong = sources.flatMap((source) =>
      own(source)
        .filter(({ target }) => {
          const platform = platformOf(target);
          return (
            platform !== undefined && platformOf(source.path) !== platform && source.path !== 'src/drivers/index.ts'
          );
        })
        .map((one) => tell(source, one)),
    );
    expect(wrong).toEqual([]);
  });

  it('every folder is registered, and everything registered is a folder', () => {
    const registry = sources.find(({ path }) => path === 'src/drivers/index.ts');
    const registered = (registry?.imports ?? []).filter(({ dynamic }) => dynamic).map(({ target }) => target);
    const folders = platforms.map((platform) => `src/drivers/${platform}/index.ts`);
    const readers = sources
      .map(({ path }) => path)
      .filter((path) => path.endsWith('/recognise.ts') && path.startsWith('src/drivers/'));
    expect([...registered].sort()).toEqual([...folders, ...readers].sort());
  });

  it.each(platforms)('%s has the files of a driver', (platform) => {
    const ways = sources.filter(({ path }) => platformOf(path) === platform).flatMap(own);
    const shared = ways.some(({ target }) => /^src\/drivers\/shared\/openconfig\/\w+-way\.ts$/.test(target));
    const demanded = shared ? DRIVER_FILES : [...DRIVER_FILES, ...OWN_LANGUAGE_FILES];
    const files = demanded.filter((file) => !existsSync(`src/drivers/${platform}/${file}`));
    expect(files).toEqual([]);
  });

  it('are named nowhere outside their own folder', () => {
    // OpenConfig is no maker: its models are public, and what several platforms share of them stands in shared code.
    const names = new Set([...VENDOR_WORDS, ...platforms.filter((id) => id !== 'openconfig').flatMap(wordsOf)]);
    const named = sources
      .filter(({ path }) => platformOf(path) === undefined && path !== 'src/drivers/index.ts')
      // The registry of port names (IANA) has some of vendors.
      .filter(({ path }) => path !== 'src/model/port-names.ts')
      // The examples of rules are files, whose names tell of which platform they are.
      .filter(({ path }) => path !== 'src/generated/rule-examples.ts')
      .flatMap(({ path, words }) =>
        [...words].filter(([word]) => names.has(word)).map(([word, line]) => `${path}:${line} says "${word}"`),
      );
    expect(named).toEqual([]);
  });
});

describe('files', () => {
  it('are short enough to be read in one go', () => {
    const long = sources
      .filter(({ path, lines }) => lines > (LENGTHS.find(([pattern]) => pattern.test(path))?.[1] ?? 0))
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = sources.map(({ path }) => path).filter((path) => !/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/.test(path));
    expect(odd).toEqual([]);
  });

  it('name no folder of the machine they were written on', () => {
    const skip = ['node_modules', 'dist', '.git', '.cache', 'coverage'];
    const text = listFiles('.', skip).filter((path) => !/\.(?:png|jpg|ico|bin|gz|tsbuildinfo)$/.test(path));
    expect(text.filter((path) => readFileSync(path, 'utf8').includes(process.cwd()))).toEqual([]);
  });
});

function mayImport(source: SourceFile, { target, typeOnly }: Import): boolean {
  const from = layerOf(source.path);
  const to = layerOf(target);
  if (to === undefined) return false;
  if (from === to) return true;
  const rules = from === undefined ? ROOT_FILES[source.path] : LAYERS[from];
  if (rules?.[to] === 'all' || (rules?.[to] === 'types' && typeOnly)) return true;
  // An emulated device is built from what emulated devices share; the rest of its driver must not know it.
  return to === 'emulator' && /^src\/drivers\/[^/]+\/emulator(?:[-/][^/]+)*\.ts$/.test(source.path);
}

function tell({ path }: SourceFile, { target, typeOnly }: Import): string {
  return `${path} -> ${target}${typeOnly ? ' (type)' : ''}`;
}

/** The files of a first cycle found, in the order in which they import each other; empty where there is none. */
function findCycle(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();

  function walk(path: string, trail: readonly string[]): readonly string[] {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return [];
    for (const { target, own: ours } of byPath.get(path)?.imports ?? []) {
      const cycle = ours ? walk(target, [...trail, path]) : [];
      if (cycle.length > 0) return cycle;
    }
    finished.add(path);
    return [];
  }

  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
