import {
  childrenOf,
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangValue,
} from '../../yang/schema.js';
import { stateBelow } from '../yang-store/state.js';
import { Refused } from './errors.js';

/** What a query selects below a node: `content` (RFC 8040, 4.8.1), `depth` (4.8.2) and `fields` (4.8.3). */
export function selectByQuery(placed: PlacedNode, value: YangValue, query: URLSearchParams): YangValue | undefined {
  let selected: YangValue | undefined = value;
  if (query.get('content') === 'nonconfig') selected = stateBelow(placed, selected);
  const fields = query.get('fields');
  if (fields !== null && selected !== undefined) selected = pick(placed, selected, readFields(fields));
  const depth = query.get('depth');
  if (depth === null || depth === 'unbounded' || selected === undefined) return selected;
  if (!/^[1-9]\d{0,4}$/.test(depth)) throw new Refused([{ tag: 'invalid-value', message: `"${depth}" is no depth` }]);
  return cut(selected, Number(depth));
}

interface Field {
  readonly name: string;
  /** Everything below where empty. */
  readonly below: readonly Field[];
}

/** `a;b(c;d);e/f` */
function readFields(text: string): readonly Field[] {
  let at = 0;
  const fields = list();
  if (at !== text.length) throw new Refused([{ tag: 'invalid-value', message: `"${text}" is no list of fields` }]);
  return fields;

  function list(): readonly Field[] {
    const fields = [field()];
    while (text[at] === ';') {
      at++;
      fields.push(field());
    }
    return fields;
  }

  function field(): Field {
    const [name = ''] = /^[\w.:-]{0,255}/.exec(text.slice(at)) ?? [];
    if (name === '') throw new Refused([{ tag: 'invalid-value', message: `"${text}" is no list of fields` }]);
    at += name.length;
    if (text[at] === '/') {
      at++;
      return { name, below: [field()] };
    }
    if (text[at] !== '(') return { name, below: [] };
    at++;
    const below = list();
    if (text[at] === ')') at++;
    return { name, below };
  }
}

function pick(placed: PlacedNode, value: YangValue, fields: readonly Field[]): YangValue | undefined {
  if (isEntries(value)) return value.flatMap((entry) => pick(placed, entry, fields) ?? []);
  if (!isData(value)) return value;
  const members: Record<string, YangValue> = {};
  for (const child of placedChildren(childrenOf(placed.node), placed.module)) {
    const wanted = fields.filter(
      ({ name }) => name === child.member || name === child.node.name || name === `${child.module}:${child.node.name}`,
    );
    const own = value[child.member];
    if (wanted.length === 0 || own === undefined) continue;
    const below = wanted.flatMap((field) => field.below);
    const kept = wanted.some((field) => field.below.length === 0) ? own : pick(child, own, below);
    if (kept !== undefined) members[child.member] = kept;
  }
  return Object.keys(members).length === 0 ? undefined : members;
}

function cut(value: YangValue, depth: number): YangValue {
  if (isEntries(value)) return value.map((entry) => cut(entry, depth));
  if (!isData(value)) return value;
  if (depth === 1) return {};
  const members = Object.entries(value).map(([name, own]): [string, YangValue] => [name, cut(own, depth - 1)]);
  return Object.fromEntries(members) satisfies YangData;
}
