import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const FROM = 'src/compliance/rules';

/**
 * The examples of all rules as one file by its path, so that they are there when netctl runs from a bundle. What begins with
 * `bad` or `good`, also as a folder, is audited; other YAML files, for example a profile, lie beside it.
 */
export async function exampleFiles(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(FROM, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rules = await Promise.all(folders.sort().map(examplesOf));
  const text = [
    `// Made from ${FROM}/*/ by \`npm run generate\`; changes here are lost.`,
    '',
    '/** A file beside a rule. */',
    'export interface RuleExample {',
    '  /** Relative to the folder of the rule. */',
    '  readonly name: string;',
    '  readonly text: string;',
    '}',
    '',
    '/** The files of every rule by its id. */',
    `export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = ${JSON.stringify(Object.fromEntries(rules), undefined, 1)};`,
    '',
  ];
  return new Map([['src/generated/rule-examples.ts', text.join('\n')]]);
}

async function examplesOf(folder: string): Promise<readonly [string, readonly { name: string; text: string }[]]> {
  const root = join(FROM, folder);
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(root, name), 'utf8') })),
  );
  return [folder.split('-')[0]?.toUpperCase() ?? '', files];
}
