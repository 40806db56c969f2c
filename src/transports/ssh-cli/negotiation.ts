import { NetctlError } from '../../errors/netctl-error.js';
import { isLegacyAlgorithm, type WantedAlgorithms } from './algorithms.js';
import type { Place } from './failures.js';
import { printable } from './printable.js';

/** Listens to the negotiation of algorithms, to be able to say what was missing. */
export interface NegotiationWatch {
  /** For the `debug` option of ssh2, the only place where it tells what the other side offers. */
  readonly debug: (message: string) => void;
  /** NETCTL_SSH_ALGORITHMS where ssh2's message says that nothing was in common; undefined for any other failure. */
  explain(message: string): NetctlError | undefined;
}

/** ssh2's words for each kind, in its error and in its debug output, and ours. */
const KINDS = [
  { error: 'key exchange algorithm', list: 'KEX method', words: 'key exchange' },
  { error: 'host key format', list: 'Host key format', words: 'host key' },
  { error: 'C->S cipher', list: 'C->S cipher', words: 'cipher' },
  { error: 'S->C cipher', list: 'S->C cipher', words: 'cipher' },
  { error: 'C->S MAC', list: 'C->S MAC', words: 'MAC' },
  { error: 'S->C MAC', list: 'S->C MAC', words: 'MAC' },
  { error: 'C->S compression', list: 'C->S compression', words: 'compression' },
  { error: 'S->C compression', list: 'S->C compression', words: 'compression' },
] as const;

const REMOTE = 'Handshake: (remote) ';
const LOCAL = 'Handshake: (local) ';

/** Watches one connection. */
export function watchNegotiation(place: Place, wanted: WantedAlgorithms): NegotiationWatch {
  const offers = new Map<string, string>();
  let agreed = false;

  function debug(message: string): void {
    // ssh2 goes on to tell of every packet.
    if (agreed) return;
    if (message === 'Handshake completed') agreed = true;
    if (!message.startsWith(REMOTE) && !message.startsWith(LOCAL)) return;
    const colon = message.indexOf(': ', LOCAL.length);
    if (colon > 0) offers.set(message.slice(0, colon), message.slice(colon + 2));
  }

  function explain(message: string): NetctlError | undefined {
    const kind = KINDS.find(({ error }) => message.toLowerCase().includes(`no matching ${error.toLowerCase()}`));
    if (kind === undefined) return undefined;
    const theirs = withoutExtensions(offers.get(REMOTE + kind.list));
    const ours = withoutExtensions(offers.get(LOCAL + kind.list));
    const offered =
      theirs.length === 0
        ? 'what it offers is not known'
        : `it offers ${theirs.map((name) => printable(name, 60)).join(', ')}`;
    const text = `no ${kind.words} algorithm in common with ${place.peer}: ${offered}; netctl offers ${ours.join(', ')}`;
    return new NetctlError('NETCTL_SSH_ALGORITHMS', text, {
      device: place.device,
      hint: hintFor(kind.words, theirs, wanted),
    });
  }

  return { debug, explain };
}

/** Signals of extensions (RFC 8308, strict key exchange) travel in the list of key exchanges and are no algorithms. */
function withoutExtensions(list: string | undefined): string[] {
  return (list ?? '').split(',').filter((name) => name !== '' && !/^(?:ext-info-|kex-strict-)/.test(name));
}

function hintFor(words: string, theirs: readonly string[], wanted: WantedAlgorithms): string | undefined {
  if (words === 'host key' && wanted.hostKey !== undefined) {
    return 'The host key algorithms of this device are limited in the inventory or by HostKeyAlgorithms in ~/.ssh/config; add one that it offers.';
  }
  const old = theirs.filter(isLegacyAlgorithm);
  if (wanted.legacy || old.length === 0)
    return 'The device offers nothing that netctl supports; renew its software or its SSH settings.';
  return `Renew the software or the SSH settings of the device. Where that cannot be, \`ssh: { legacy: true }\` in its inventory entry admits ${old.join(', ')} for it alone.`;
}
