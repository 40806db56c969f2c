/** What a property test hands to fast-check, and how long it may then take. */
export interface PropertyRuns {
  readonly check: { readonly numRuns: number; readonly seed?: number };
  readonly timeout: number;
}

export function isNightly(): boolean {
  return process.env['NETCTL_NIGHTLY'] === '1';
}

const BY_NIGHT = isNightly() ? 10 : 1;

/** For properties whose cases take some milliseconds: so often by day, ten times as often by night. */
export function often(byDay: number): { readonly numRuns: number } {
  return { numRuns: byDay * BY_NIGHT };
}

/** How often a property is tried, and what one case of it may take on a busy machine. */
interface Usual {
  readonly usual: number;
  /** Ten times as often where left out. */
  readonly byNight?: number;
  readonly milliseconds: number;
}

/**
 * How often a property is tried, with fresh cases each time: as often as `usual` says, by night more often, or NETCTL_PROPERTY_RUNS times, and from the seed
 * NETCTL_PROPERTY_SEED where it is set.
 */
export function propertyRuns({ usual, byNight = usual * 10, milliseconds }: Usual): PropertyRuns {
  const numRuns = Number(process.env['NETCTL_PROPERTY_RUNS'] ?? (BY_NIGHT > 1 ? byNight : usual));
  const seed = process.env['NETCTL_PROPERTY_SEED'];
  return {
    check: seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) },
    timeout: Math.max(60_000, numRuns * milliseconds),
  };
}
