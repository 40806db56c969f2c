import type { LocatedDocument } from '../documents/located.js';
import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import type { Intent } from '../generated/intents.js';
import { formatSource, type Sourced } from '../util/source.js';

/** How documents ask for a run to be split into batches; what none of them says is absent. */
export interface BatchWishes {
  /** How many devices at the most: `10`, `10%` or `all`. */
  readonly size?: Sourced<string>;
  /** So many devices go first. */
  readonly canary?: Sourced<number>;
  /** The label whose values never share a batch. */
  readonly by?: Sourced<string>;
}

/** What one document says, with its places. */
export function readBatches(document: LocatedDocument, { batches }: Intent): BatchWishes {
  if (batches === undefined) return {};
  const { size, canary, by } = batches;
  const source = (key: keyof BatchWishes) => document.place(['batches', key]);
  return {
    ...(size !== undefined && { size: { value: String(size), source: source('size') } }),
    ...(canary !== undefined && { canary: { value: canary, source: source('canary') } }),
    ...(by !== undefined && { by: { value: by, source: source('by') } }),
  };
}

const KEYS = ['by', 'size', 'canary'] as const satisfies readonly (keyof BatchWishes)[];

/** A document of a plan, as far as its batches go. */
interface Splitting {
  readonly located: LocatedDocument;
  readonly batches: BatchWishes;
}

/**
 * What all documents of a run say together; their order means nothing, and what they leave open they leave to each other.
 * @throws NetctlError or NetctlErrors NETCTL_INPUT_CONFLICT where two of them say different things, with both places
 */
export function uniteBatches(documents: Iterable<Splitting>): BatchWishes {
  const united: { -readonly [Key in keyof BatchWishes]: BatchWishes[Key] } = {};
  const errors: NetctlError[] = [];
  for (const { located, batches } of documents) {
    for (const key of KEYS) {
      const [first, second] = [united[key], batches[key]];
      if (first === undefined) Object.assign(united, second === undefined ? {} : { [key]: second });
      else if (second !== undefined && second.value !== first.value)
        errors.push(clash({ key, first, second }, located));
    }
  }
  throwCollected(errors);
  return united;
}

interface Clash {
  readonly key: string;
  readonly first: Sourced<string | number>;
  readonly second: Sourced<string | number>;
}

function clash({ key, first, second }: Clash, document: LocatedDocument): NetctlError {
  const message =
    `The intents split the run in two ways: \`${key}\` of \`batches\` is ${first.value} at ` +
    `${formatSource(first.source)}, and ${second.value} here.`;
  const hint = 'All documents of a run are split together: keep one of the two, or make two runs.';
  const { source } = second;
  return new NetctlError('NETCTL_INPUT_CONFLICT', message, { source, excerpt: document.excerpt(source), hint });
}
