// Runs a TypeScript script: `node scripts/run.js scripts/NAME.ts [ARGUMENTS]`, from the project's root. Node 20 does not
// read TypeScript; esbuild, which builds the product anyway, turns the script and what it imports of ours into one file.
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error('Say which script to run: node scripts/run.js scripts/NAME.ts');
const entry = relative(root, join(process.cwd(), script));
process.chdir(root);
const outfile = join('.cache', 'scripts', `${entry.replaceAll(/[\\/]/g, '.')}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0] ?? 'node', join(root, entry), ...rest];
await import(pathToFileURL(outfile).href);
