import type { PathStep } from '../../yang/path.js';
import { childrenOf, placedChildren, type YangSchema } from '../../yang/schema.js';
import { type Target, targetOf } from '../yang-store/target.js';
import { Refused } from './errors.js';

/** The target of a path below `data` (RFC 8040, 3.5.3): `net:top/vlan=10/name`. @throws Refused */
export function readTarget(schema: YangSchema, path: string): Target {
  const segments = path.split('/').filter((segment) => segment !== '');
  const steps: PathStep[] = [];
  let nodes = placedChildren(schema.roots, undefined);
  for (const segment of segments) {
    const [named = '', ...values] = segment.split('=');
    const [name = '', module] = decode(named).split(':').reverse();
    const placed = nodes.find(
      ({ node, module: own, member }) =>
        node.name === name && (module === undefined ? member === name : own === module),
    );
    if (placed === undefined)
      throw new Refused([
        { tag: 'unknown-element', message: `there is no ${named} in the models`, info: { 'bad-element': named } },
      ]);
    const { node } = placed;
    const texts = values.length === 0 ? [] : values.join('=').split(',').map(decode);
    const names = node.kind === 'list' ? node.keys : ['.'];
    if (texts.length > 0 && texts.length !== names.length)
      throw new Refused([
        { tag: 'invalid-value', message: `${named} takes ${names.length} keys: ${names.join(', ')}` },
      ]);
    steps.push({ name, module: placed.module, keys: texts.map((text, index) => [names[index] ?? '', text]) });
    nodes = placedChildren(childrenOf(node), placed.module);
  }
  const target = targetOf(schema, steps);
  if ('tag' in target) throw new Refused([target]);
  return target;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refused([{ tag: 'invalid-value', message: `"${text}" is not percent-encoded as a URI is` }]);
  }
}
