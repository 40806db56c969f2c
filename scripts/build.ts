import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin, transform } from 'esbuild';
import { buildLibrary } from './library.js';
import { thirdPartyLicenses } from './licenses.js';

const DIST = 'dist';

/** Built here and then moved, so that a netctl started meanwhile finds the old build or the new one, never half of one. */
const DRAFT = `.cache/dist-${process.pid}`;

/** What oclif does at every start and netctl does not need; each costs milliseconds, measured with --cpu-prof. */
const OCLIF_PATCHES: readonly { readonly file: RegExp; readonly from: RegExp; readonly to: string }[] = [
  {
    // The first `localeCompare` of a process makes ICU build its collator. The names sorted are plain ASCII, for which
    // comparing code units gives the same order.
    file: /./,
    from: /(?<a>[\w.]+)\.localeCompare\((?<b>[\w.]+)\)/g,
    to: '($<a> < $<b> ? -1 : $<a> > $<b> ? 1 : 0)',
  },
  // A version of Node that is too old is told of by src/start.ts, without semver.
  { file: /[\\/]lib[\\/]index\.js$/, from: /^checkNodeVersion\(\);$/m, to: '' },
  {
    // Help texts are templates to oclif, compiled one by one. Ours have no tags in them.
    file: /[\\/]help[\\/]util\.js$/,
    from: /return ejs_1\.default\.render\(t, context\);/,
    to: "return t.includes('<%') ? ejs_1.default.render(t, context) : t;",
  },
  {
    // Whether it runs in WSL makes no difference to netctl.
    file: /[\\/]util[\\/]os\.js$/,
    from: /return \(await import\('wsl-utils'\)\)\.isWsl \? 'wsl' : /,
    to: 'return ',
  },
  // Parts of Node that a start does not need are loaded when something in them is used.
  {
    file: /[\\/]util[\\/]os\.js$/,
    from: /require\("node:child_process"\);/,
    to: '{ get execSync() { return require("node:child_process").execSync; } };',
  },
  {
    file: /[\\/]parser[\\/]parse\.js$/,
    from: /require\("node:readline"\);/,
    to: '{ get createInterface() { return require("node:readline").createInterface; } };',
  },
  {
    // Half a dozen small files are read before the first line is printed: at once, instead of in threads that have to be
    // started for it.
    file: /[\\/]util[\\/]fs\.js$/,
    from: /require\("node:fs\/promises"\);/,
    to: '{ get stat() { return require("node:fs/promises").stat; }, readFile: async (path, encoding) => node_fs_1.readFileSync(path, encoding) };',
  },
  { file: /[\\/]lib[\\/]performance\.js$/, from: /require\("node:perf_hooks"\);/, to: 'globalThis;' },
  {
    // Help is laid out word by word, and each word's width found by a pattern of all emoji. Plain text is as wide as long.
    file: /node_modules[\\/]string-width[\\/]index\.js$/,
    from: /string\.length === 0\) \{\s+return 0;\s+\}/,
    to: '$&\n\tif (/^[ -~]*$/.test(string)) return string.length;',
  },
  {
    // Wrapped text is looked through once more, character by character, for colours: so long in a long help text that V8
    // begins to optimize the loop, and at its end Node waits for that. Text without escapes has no
    // colours. (Others bring newer ones of their own along, which help has no use for.)
    file: /^(?:(?!node_modules).)*node_modules[\\/]wrap-ansi[\\/]index\.js$/,
    from: /const pre = \[\.\.\.rows\.join\('\\n'\)\];/,
    to: "if (!/[\\u001B\\u009B]/.test(rows.join(''))) return rows.join('\\n');\n\t$&",
  },
];

/** Parts of oclif for finding commands by file pattern and for plug-ins, which netctl has none of. */
const UNUSED = /^(?:minimatch|tinyglobby)$/;

const lightOclif: Plugin = {
  name: 'light-oclif',
  setup(builder) {
    builder.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    builder.onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    builder.onLoad(
      { filter: /node_modules[\\/](?:@oclif[\\/]core[\\/]lib[\\/].*|string-width[\\/]index|wrap-ansi[\\/]index)\.js$/ },
      async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const { file, from, to } of OCLIF_PATCHES) {
          if (!file.test(path)) continue;
          const patched = contents.replace(from, to);
          // A patch for one file that no longer fits must not be lost in silence at the next update.
          if (patched === contents && file.source !== '.') throw new Error(`${path} no longer has ${from.source}`);
          contents = patched;
        }
        return { contents, loader: 'js' };
      },
    );
  },
};

/**
 * Bundles src/index.ts into chunks: what a command needs only when it runs (`import()`) stays out of the file that every
 * start reads, and what chunks have in common exists once. esbuild splits ES modules only, and only CommonJS can be
 * started from V8's code cache on all supported versions of Node, so the chunks are turned into CommonJS afterwards.
 */
async function bundleChunks(): Promise<{ readonly chunks: OutputFile[]; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/index.ts'],
    outdir: DRAFT,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // A single character beyond Latin-1 makes V8 hold the whole file in two bytes per character, which doubles its load time.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    // oclif looks for these two only when it runs from TypeScript; ssh2 does without its native parts.
    external: ['typescript', 'ts-node', 'cpu-features', '*.node'],
    plugins: [lightOclif],
  });
  refuseCircles(metafile);
  return { chunks: outputFiles, inputs: Object.keys(metafile.inputs) };
}

/** Chunks that import each other in a circle would not find each other's exports, see `plainExports`. */
function refuseCircles({ outputs }: Metafile): void {
  const done = new Set<string>();
  function visit(chunk: string, above: readonly string[]): void {
    if (above.includes(chunk)) throw new Error(`chunks import each other: ${[...above, chunk].join(' -> ')}`);
    if (done.has(chunk)) return;
    for (const { path, kind } of outputs[chunk]?.imports ?? [])
      if (kind === 'import-statement') visit(path, [...above, chunk]);
    done.add(chunk);
  }
  for (const chunk of Object.keys(outputs)) visit(chunk, []);
}

/** An ES module as CommonJS; `import()` of a chunk becomes `require`, which the starter serves from the code cache. */
async function toCommonJs(code: string): Promise<string> {
  const options = {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // A single character beyond Latin-1 makes V8 hold the whole file in two bytes per character, which doubles its load time.
    charset: 'ascii',
    legalComments: 'none',
    supported: { 'dynamic-import': false },
  } as const;
  return plainExports((await transform(code, options)).code);
}

const GETTERS = 'module.exports = __toCommonJS(stdin_exports);';

/**
 * What a chunk exports as plain values, set at its end. esbuild gives getters, which cost a call at each use until V8
 * optimizes the user. Chunks do not import each other in a circle, so that whoever asks finds the values there; a value
 * that changes later has to keep its getter, and there is none.
 */
function plainExports(code: string): string {
  if (!code.includes(GETTERS)) return code;
  const names = [...code.matchAll(/^ {2}[\w$]+: \(\) => (?<local>[\w$]+),?$/gm)].map(
    ({ groups }) => groups?.['local'] ?? '',
  );
  for (const name of names) {
    const settings =
      code.match(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')} (?:=|[-+*/|&?]{1,2}=) `, 'g')) ?? [];
    if (settings.length > 1) throw new Error(`an exported value that is set more than once: ${name}`);
  }
  const plain = 'module.exports = Object.defineProperty({ ...stdin_exports }, "__esModule", { value: true });';
  return `${code.replace(GETTERS, '')}\n${plain}\n`;
}

/** The little program that bin/run.js starts: it loads the chunks of exactly this build. */
async function bundleStarter(version: string, buildId: string): Promise<void> {
  await build({
    entryPoints: ['src/start.ts'],
    outfile: join(DRAFT, 'start.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    define: { NETCTL_VERSION: JSON.stringify(version), NETCTL_BUILD: JSON.stringify(buildId) },
  });
}

async function main(): Promise<void> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const { chunks, inputs } = await bundleChunks();
  const hash = createHash('sha256').update(version);
  await mkdir(DRAFT, { recursive: true });
  for (const chunk of chunks) {
    const code = await toCommonJs(chunk.text);
    hash.update(code);
    await writeFile(join(DRAFT, basename(chunk.path)), code);
  }
  await writeFile(join(DRAFT, 'third-party-licenses.txt'), thirdPartyLicenses(inputs));
  await bundleStarter(version, hash.digest('hex').slice(0, 16));
  await buildLibrary(DRAFT);
  await rm(DIST, { recursive: true, force: true });
  await rename(DRAFT, DIST);
}

await main();
