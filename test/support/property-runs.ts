/** What a property test hands to fast-check, and how long it may then take. */
export interface PropertyRuns {
  readonly check: { readonly numRuns: number; readonly seed?: number };
  readonly timeout: number;
}

const BY_NIGHT = process.env['NETCTL_NIGHTLY'] === '1' ? 10 : 1;

/** For properties whose cases take some milliseconds: so often by day, ten times as often by night. */
export function often(byDay: number): { readonly numRuns: number } {
  return { numRuns: byDay * BY_NIGHT };
}

/**
 * How often a property is tried, with fresh cases each time: as often as `usual` says, ten times as often by night, or NETCTL_PROPERTY_RUNS times, and from the seed
 * NETCTL_PROPERTY_SEED where it is set. `milliseconds` is what one case may take on a busy machine.
 */
export function propertyRuns({ usual, milliseconds }: { usual: number; milliseconds: number }): PropertyRuns {
  const numRuns = Number(process.env['NETCTL_PROPERTY_RUNS'] ?? usual * BY_NIGHT);
  const seed = process.env['NETCTL_PROPERTY_SEED'];
  return {
    check: seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) },
    timeout: Math.max(60_000, numRuns * milliseconds),
  };
}
