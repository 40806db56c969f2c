import Module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Loads a JavaScript module that the user names. In the bundle `import()` is `require`, which knows no ES modules, so that the
 * expression is compiled by Node's own loader, where it is what it says.
 */
export async function importModule(path: string): Promise<unknown> {
  const carrier: Module & { _compile?(code: string, file: string): void } = new Module(path);
  carrier._compile?.('module.exports = (url) => import(url);', join(dirname(path), 'netctl-import.cjs'));
  const load: unknown = carrier.exports;
  if (typeof load !== 'function') throw new TypeError('this Node compiles no modules');
  return load(pathToFileURL(path).href);
}
