import { type BgpPeerFamily, SENT_COMMUNITIES, type SentCommunities } from '../../model/bgp.js';
import type { PeerSetting, PeerWords } from '../shared/bgp-dialect.js';

const KINDS = ['standard', 'extended', 'large'] as const;
export type CommunityKind = (typeof KINDS)[number];

const MEANING: Readonly<Record<SentCommunities, readonly CommunityKind[]>> = {
  none: [],
  standard: ['standard'],
  extended: ['extended'],
  both: ['standard', 'extended'],
  large: ['large'],
  'standard+large': ['standard', 'large'],
  'extended+large': ['extended', 'large'],
  all: KINDS,
};

/**
 * Which communities a neighbour is sent: all of them unless it is told otherwise, a line for each kind. It is read from one
 * line (joinCommunities).
 */
export const SEND_COMMUNITY: PeerSetting<BgpPeerFamily> = {
  field: 'sendCommunity',
  read({ on, words }) {
    const name = /^send-community (?<name>[\w+]{1,20})$/.exec(words)?.groups?.['name'];
    const sendCommunity = on ? SENT_COMMUNITIES.find((one) => one === name) : undefined;
    return sendCommunity === undefined ? undefined : { sendCommunity };
  },
  edit(before, after) {
    const [old, now] = [before.sendCommunity ?? 'all', after.sendCommunity ?? 'all'];
    return old === now ? [] : wayTo(now, old);
  },
};

/** One line that changes what is sent, by a word of the platform. */
interface Move {
  readonly on: boolean;
  readonly kinds: 'standard' | 'extended' | 'both' | 'large' | 'all';
}

const WORDS = ['standard', 'extended', 'both', 'large', 'all'] as const;

const MOVES: readonly Move[] = WORDS.flatMap((kinds) => [
  { on: true, kinds },
  { on: false, kinds },
]);

/** At most two lines. What is sent between them is read like any other: the second may never be sent. */
function wayTo(goal: SentCommunities, from: SentCommunities): readonly PeerWords[] {
  const direct = MOVES.find((move) => after(from, move) === goal);
  if (direct !== undefined) return [wordsOf(direct)];
  for (const move of MOVES) {
    const between = after(from, move);
    const last = MOVES.find((next) => after(between, next) === goal);
    if (last !== undefined) return [wordsOf(move), wordsOf(last)];
  }
  return [];
}

function after(sent: SentCommunities, { on, kinds }: Move): SentCommunities {
  return nameOf(KINDS.filter((kind) => (MEANING[kinds].includes(kind) ? on : MEANING[sent].includes(kind))));
}

function wordsOf({ on, kinds }: Move): PeerWords {
  return { on, words: `send-community ${kinds}` };
}

/** The kinds that a neighbour's words are about; undefined for other words. */
export function kindsIn(words: string): readonly CommunityKind[] | undefined {
  const word = /^send-community(?: (?<kind>standard|extended|large|both|all))?$/.exec(words)?.groups;
  if (word === undefined) return undefined;
  const kind = word['kind'];
  if (kind === 'all' || kind === 'both') return MEANING[kind];
  return KINDS.filter((one) => one === (kind ?? 'standard'));
}

/** What the model calls these kinds together. */
export function nameOf(kinds: readonly CommunityKind[]): SentCommunities {
  const sorted = KINDS.filter((kind) => kinds.includes(kind)).join();
  return SENT_COMMUNITIES.find((name) => MEANING[name].join() === sorted) ?? 'none';
}
