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
