import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** One import, export-from or import() of a source file. */
export interface Import {
  /** Relative to the project's root for our own files, for example `src/errors/codes.ts`; the bare name for packages. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
  /** Of an import(): only `default` is taken from it. */
  readonly defaultOnly: boolean;
}

export interface SourceFile {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The words of all identifiers and strings, in lower case, each with the line it first stands on. */
  readonly words: ReadonlyMap<string, number>;
}

/** Every file below a folder, relative to the project's root, sorted. */
export function listFiles(folder: string, skip: readonly string[] = []): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (skip.includes(entry.name)) return [];
      if (entry.isDirectory()) return listFiles(path, skip);
      return entry.isFile() ? [relative('.', path).split(sep).join('/')] : [];
    })
    .sort();
}

/** All TypeScript files below a folder, parsed. */
export function readSources(folder: string): readonly SourceFile[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.ts'))
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const imports: Import[] = [];
  const words = new Map<string, number>();
  visit(tree);
  return { path, lines: text.replace(/\n$/, '').split('\n').length, imports, words };

  function visit(node: ts.Node): void {
    const found = importOf(node, path);
    if (found !== undefined) imports.push(found);
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || isTemplatePart(node)) {
      // The path of an import is checked as an import.
      const isPath = found === undefined && node.parent !== undefined && importOf(node.parent, path) !== undefined;
      if (!isPath) addWords(node.text, node.getStart(tree));
    }
    ts.forEachChild(node, visit);
  }

  function addWords(value: string, position: number): void {
    const line = tree.getLineAndCharacterOfPosition(position).line + 1;
    for (const word of wordsOf(value)) if (!words.has(word)) words.set(word, line);
  }
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** `parseOvsVsctl` and `ovs-vsctl list` are both of the words parse, ovs, vsctl, list. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<lower>[a-z0-9])(?<upper>[A-Z])/g, '$<lower> $<upper>')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function importOf(node: ts.Node, from: string): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const specifier = node.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
    return describe(specifier.text, { from, typeOnly: isTypeOnly(node), dynamic: false });
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return describe(node.argument.literal.text, { from, typeOnly: true, dynamic: false });
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (!isImport || argument === undefined || !ts.isStringLiteral(argument)) return undefined;
  return { ...describe(argument.text, { from, typeOnly: false, dynamic: true }), defaultOnly: takesDefaultOnly(node) };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function describe(
  specifier: string,
  { from, typeOnly, dynamic }: { readonly from: string; readonly typeOnly: boolean; readonly dynamic: boolean },
): Import {
  const own = specifier.startsWith('.');
  const target = own ? join(dirname(from), specifier).split(sep).join('/').replace(/\.js$/, '.ts') : specifier;
  return { target, own, typeOnly, dynamic, defaultOnly: false };
}

/** `const { default: name } = await import('package')`. */
function takesDefaultOnly(call: ts.Node): boolean {
  const declaration = call.parent.parent;
  if (!ts.isAwaitExpression(call.parent) || !ts.isVariableDeclaration(declaration)) return false;
  if (!ts.isObjectBindingPattern(declaration.name)) return false;
  return declaration.name.elements.every(({ propertyName }) => propertyName?.getText() === 'default');
}
