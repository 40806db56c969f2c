import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import Module, { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** Put in by the build: the version of the package, and a digest of all chunks. */
declare const NETCTL_VERSION: string;
declare const NETCTL_BUILD: string;

const OLDEST_NODE = 20;

/** How many builds keep their compiled code in the user's cache folder. */
const BUILDS_KEPT = 3;

interface Loaded {
  readonly script: Script;
  readonly file: string;
}

/**
 * Starts netctl: answers `--version` by itself, and otherwise loads the chunks in this file's folder with the code that V8
 * compiled at an earlier start, which halves the time to the first line of output.
 */
export function start(argv: readonly string[]): void {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    process.stderr.write(`netctl needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}\n`);
    process.exitCode = 70;
    return;
  }
  if (argv.length === 1 && argv[0] === '--version') {
    process.stdout.write(`netctl ${NETCTL_VERSION}\n`);
    return;
  }
  const load = createLoader(cacheFolder());
  const { main } = load(join(__dirname, 'index.cjs')) as { main(argv: readonly string[]): void };
  main(argv);
}

/** The folder for compiled code of this build under this V8; undefined where the user has no home. */
function cacheFolder(): string | undefined {
  const configured = process.env['XDG_CACHE_HOME'];
  const base = configured !== undefined && isAbsolute(configured) ? configured : join(homedir(), '.cache');
  return isAbsolute(base)
    ? join(base, 'netctl', 'code', `${NETCTL_BUILD}-${process.versions.v8}-${process.arch}`)
    : undefined;
}

function createLoader(folder: string | undefined): (file: string) => unknown {
  const fresh: Loaded[] = [];
  const registry = createRequire(__filename).cache;

  function load(file: string): unknown {
    const known = registry[file];
    if (known !== undefined) return known.exports;
    const cachedData = folder === undefined ? undefined : readCompiled(compiledName(folder, file));
    const source = readFileSync(file, 'utf8');
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (cachedData === undefined || script.cachedDataRejected === true) fresh.push({ script, file });
    const module = new Module(file);
    module.filename = file;
    // oclif asks for the file with the commands by its path: it must find this module, not load a second one.
    registry[file] = module;
    const native = createRequire(file);
    const require = Object.assign(
      (id: string) => (id.startsWith('./') ? load(join(dirname(file), id)) : native(id)),
      native,
    );
    script.runInThisContext().call(module.exports, module.exports, require, module, file, dirname(file));
    module.loaded = true;
    return module.exports;
  }

  // At the exit, because only then the functions that this command used are compiled and become part of the cache.
  if (folder !== undefined) process.once('exit', () => storeCompiled(folder, fresh));
  return load;
}

function compiledName(folder: string, file: string): string {
  return join(folder, `${file.slice(dirname(file).length + 1)}.bin`);
}

/** Compiled code is run as it is, so only the user's own file counts: under sudo the home may be someone else's. */
function readCompiled(file: string): Buffer | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { uid, mode } = fstatSync(descriptor);
      const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
      return own ? readFileSync(descriptor) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** Never fails: a full disk or a read-only home costs time at the next start, nothing else. */
function storeCompiled(folder: string, fresh: readonly Loaded[]): void {
  if (fresh.length === 0) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { script, file } of fresh) {
      const target = compiledName(folder, file);
      const draft = `${target}.${process.pid}`;
      writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
      renameSync(draft, target);
    }
    forgetOldBuilds(dirname(folder));
  } catch {
    return;
  }
}

function forgetOldBuilds(parent: string): void {
  const builds = readdirSync(parent).map((name) => ({
    path: join(parent, name),
    age: statSync(join(parent, name)).mtimeMs,
  }));
  builds.sort((a, b) => b.age - a.age);
  for (const { path } of builds.slice(BUILDS_KEPT)) rmSync(path, { recursive: true, force: true });
}
