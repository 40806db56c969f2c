/** Does the work for an id at its first call; later calls with the id share its result or its failure. */
export function onceEach<T>(): (id: string, work: () => Promise<T>) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (id, work) => {
    const result = done.get(id) ?? work();
    done.set(id, result);
    return result;
  };
}

/** The same function, of which only one call runs at a time: two questions cannot stand at the terminal together. */
export function inTurn<A extends unknown[], T>(run: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const result = last.then(() => run(...args));
    last = result.catch(() => undefined);
    return result;
  };
}
