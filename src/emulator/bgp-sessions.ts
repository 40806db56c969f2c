import { canonicalIp } from '../model/ip-prefix.js';

/** What decides about the session with a neighbour on this side. */
export interface SessionSpec {
  readonly vrf: string;
  readonly address: string;
  /** Undefined where it is not said. */
  readonly remoteAs: number | undefined;
  readonly shutdown: boolean;
  /** The address families that are exchanged. */
  readonly families: readonly ('ipv4' | 'ipv6')[];
  /** All settings whose change ends a session and brings up another one. */
  readonly terms: string;
}

/** A session as it is now. */
export interface SessionState extends SessionSpec {
  readonly established: boolean;
  /** In milliseconds of the device's clock. */
  readonly since: number;
  readonly received: number;
}

/** A line of the file `bgp-peers`: who answers, with which AS, how many prefixes it sends, and after how many seconds. */
interface FarEnd {
  readonly address: string;
  readonly remoteAs: number;
  readonly prefixes: number;
  readonly delay: number;
}

/**
 * The sessions of an emulated device. Neighbours answer as the file says, one on a line: `10.1.1.0 65000 120 5` is an
 * address with its AS, which sends 120 prefixes and comes up after five seconds. Without a file all neighbours answer.
 */
export class BgpSessions {
  readonly #farEnds: ReadonlyMap<string, FarEnd> | undefined;
  readonly #known = new Map<string, { readonly terms: string; readonly since: number }>();

  constructor(file: string | undefined) {
    this.#farEnds = file === undefined ? undefined : readFarEnds(file);
  }

  /** The sessions now. To be asked after each change, so that none between two looks is missed. */
  look(specs: readonly SessionSpec[], now: number): readonly SessionState[] {
    const states = specs.map((spec) => {
      const key = `${spec.vrf}/${spec.address}`;
      const far = this.#farEnds?.get(spec.address);
      const answers =
        !spec.shutdown &&
        spec.families.length > 0 &&
        spec.remoteAs !== undefined &&
        (this.#farEnds === undefined || far?.remoteAs === spec.remoteAs);
      const terms = `${answers ? 'up' : 'down'} ${spec.remoteAs} ${spec.families.join()} ${spec.terms}`;
      const known = this.#known.get(key);
      const since = known?.terms === terms ? known.since : now;
      this.#known.set(key, { terms, since });
      const established = answers && now - since >= (far?.delay ?? 0) * 1000;
      return { ...spec, established, since, received: established ? (far?.prefixes ?? 0) : 0 };
    });
    const here = new Set(specs.map(({ vrf, address }) => `${vrf}/${address}`));
    for (const key of [...this.#known.keys()]) if (!here.has(key)) this.#known.delete(key);
    return states;
  }
}

function readFarEnds(file: string): ReadonlyMap<string, FarEnd> {
  const ends = file.split('\n').flatMap((line) => {
    const groups = /^(?<address>\S+) (?<as>\d+)(?: (?<prefixes>\d+))?(?: (?<delay>\d+))?\s*$/.exec(line)?.groups;
    const address = canonicalIp(groups?.['address'] ?? '');
    if (groups === undefined || address === undefined) return [];
    const { as, prefixes = 0, delay = 0 } = groups;
    return [{ address, remoteAs: Number(as), prefixes: Number(prefixes), delay: Number(delay) }];
  });
  return new Map(ends.map((end) => [end.address, end]));
}
