/** A function that makes its answer when it is first asked, and gives the same one from then on. */
export function once<Made>(make: () => Made): () => Made {
  let known: { readonly made: Made } | undefined;
  return () => {
    known ??= { made: make() };
    return known.made;
  };
}

/** A function that is asked once for each thing, and then gives what it gave. */
export function kept<Thing, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new Map<Thing, { readonly made: Made }>();
  return (thing) => {
    const old = known.get(thing);
    if (old !== undefined) return old.made;
    const made = make(thing);
    known.set(thing, { made });
    return made;
  };
}
