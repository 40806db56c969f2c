/** All values that a path leads to: `bgp.peers[*].description`. Where it leads nowhere, none. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  return placesAt(value, path).map(({ value: found }) => found);
}

/** The same with the way to each: keys, and positions in lists. */
export interface Placed {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

export function placesAt(value: unknown, path: string): readonly Placed[] {
  let found: readonly Placed[] = [{ value, path: [] }];
  for (const step of path.split('.')) {
    const each = step.endsWith('[*]');
    const key = each ? step.slice(0, -3) : step;
    found = found.flatMap((one) => below(one, key)).flatMap((one) => (each ? members(one) : [one]));
  }
  return found;
}

function below({ value, path }: Placed, key: string): readonly Placed[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return found === undefined ? [] : [{ value: found, path: [...path, key] }];
}

function members({ value, path }: Placed): readonly Placed[] {
  if (Array.isArray(value)) return value.map((one: unknown, index) => ({ value: one, path: [...path, index] }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, one]) => ({ value: one, path: [...path, key] }));
}
