import { formatPath, nodesOf, type PathStep } from './path.js';
import type { YangSchema } from './schema.js';
import { type YangStatement, yangStatements } from './statements.js';

/**
 * The nodes that a module of deviations (RFC 7950, 7.20.3) takes away, as paths without keys; those that the schema does not
 * have are left out, since nothing is lost with them. Undefined where the text is no module.
 */
export function notSupported(schema: YangSchema, text: string): readonly string[] | undefined {
  const [module] = yangStatements(text) ?? [];
  if (module === undefined || !/^(?:sub)?module$/.test(module.keyword)) return undefined;
  const modules = prefixesOf(module);
  const gone = module.children.filter(
    ({ keyword, children }) =>
      keyword === 'deviation' && children.some((one) => one.keyword === 'deviate' && one.argument === 'not-supported'),
  );
  const paths = gone.map(({ argument }) => stepsOf(argument, modules));
  return [...new Set(paths.flatMap((steps) => (nodesOf(schema, steps) === undefined ? [] : [formatPath(steps)])))];
}

/** Modules by the prefixes that this one has for them. */
function prefixesOf(module: YangStatement): ReadonlyMap<string, string> {
  return new Map(
    module.children.flatMap(({ keyword, argument, children }) => {
      const prefix = children.find((one) => one.keyword === 'prefix')?.argument;
      return keyword === 'import' && prefix !== undefined ? [[prefix, argument] as const] : [];
    }),
  );
}

/** Every step of such a path has a prefix; ours have a module only where it changes. */
function stepsOf(path: string, modules: ReadonlyMap<string, string>): readonly PathStep[] {
  let last: string | undefined;
  const steps = path.trim().split('/').slice(1);
  return steps.map((step) => {
    const [prefix, name] = step.includes(':') ? step.split(':', 2) : [undefined, step];
    const module = prefix === undefined ? last : (modules.get(prefix.trim()) ?? prefix.trim());
    const changes = module !== last;
    last = module;
    return { name: (name ?? '').trim(), module: changes ? module : undefined, keys: [] };
  });
}
