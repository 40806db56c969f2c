import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** The entries that other programs import, beside the command line. */
const ENTRIES = ['netconf'] as const;

/**
 * Builds the entries of the package as ES modules, one file each, with their types. Packages stay outside: whoever imports
 * netctl has them installed.
 */
export async function buildLibrary(folder: string): Promise<void> {
  await build({
    entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    legalComments: 'none',
    logLevel: 'warning',
  });
  writeTypes(join(folder, 'types'));
}

/** Declarations of the entries and of what they reach. @throws Error with what the compiler finds wrong */
function writeTypes(folder: string): void {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(
    [...ENTRIES.map((name) => `src/${name}.ts`), 'src/xml/saxes-inside.d.ts', 'src/xml/xml2js-builder.d.ts'],
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      noCheck: true,
      rootDir: 'src',
      outDir: folder,
    },
  );
  const { diagnostics } = program.emit();
  if (diagnostics.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getNewLine: () => '\n',
    }),
  );
}
