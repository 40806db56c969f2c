import type { LocatedDocument } from '../../documents/located.js';
import { errorsOf, type NetctlError } from '../../errors/netctl-error.js';
import { BGP_FAMILIES, peerKey } from '../../model/bgp.js';
import type { BgpPeerFields, DesiredBgpPeer, Wishes } from '../../model/desired-bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { Sourced } from '../../util/source.js';
import { type Clash, conflictError, isClash } from '../conflicts.js';
import { errorIn } from '../findings.js';
import { secretOf } from '../secrets.js';
import type { IntentTarget } from '../target.js';
import { present } from '../wished.js';
import { uniteWishes } from './unite-wishes.js';
import type { BgpWishes, PeerWish } from './wishes.js';

/** The neighbours and groups that all documents ask for, each once; and what is wrong or disagreed about. */
export function unitePeers(
  wishes: readonly BgpWishes[],
  device: IntentTarget,
): { readonly peers: readonly DesiredBgpPeer[]; readonly errors: readonly NetctlError[] } {
  const united = new Map<string, DesiredBgpPeer>();
  const errors: NetctlError[] = [];
  for (const { document, peers } of wishes) {
    for (const wish of peers) {
      const peer = resolved(wish, { document, device, errors });
      const before = united.get(peerKey(peer));
      const together = before === undefined ? peer : uniteTwo(before, peer);
      if ('what' in together) errors.push(conflictError(together, document, device.name));
      else united.set(peerKey(peer), together);
    }
  }
  return { peers: [...united.values()], errors };
}

interface Resolving {
  readonly document: LocatedDocument;
  readonly device: IntentTarget;
  readonly errors: NetctlError[];
}

/** The wish with its secret and its interface in the words of the device. */
function resolved({ password, updateSource, ...wish }: PeerWish, context: Resolving): DesiredBgpPeer {
  const fields: Wishes<BgpPeerFields> = {
    ...wish.fields,
    ...present({
      password: password && resolvedSecret(password, context),
      updateSource: updateSource && resolvedSource(updateSource, context),
    }),
  };
  return { ...wish, fields };
}

function resolvedSecret(password: NonNullable<PeerWish['password']>, { device, errors }: Resolving) {
  try {
    return secretOf(password, device);
  } catch (thrown) {
    errors.push(...errorsOf(thrown));
    return undefined;
  }
}

/** An address, or an interface in full. */
function resolvedSource(
  { value, source }: Sourced<string | null>,
  { document, device, errors }: Resolving,
): Sourced<string | null> | undefined {
  if (value === null) return { value, source };
  const name = canonicalIp(value) ?? device.canonicalPort(value);
  if (name !== undefined) return { value: name, source };
  const message = `${JSON.stringify(value)} is neither an address nor an interface of this platform.`;
  errors.push(errorIn(document, source, { code: 'NETCTL_INPUT_PORT', message, device: device.name }));
  return undefined;
}

function uniteTwo(a: DesiredBgpPeer, b: DesiredBgpPeer): DesiredBgpPeer | Clash {
  const what = `${a.kind === 'group' ? 'the peer group' : 'the neighbour'} ${a.name}`;
  if (a.ensure !== b.ensure) return { what, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const fields = uniteWishes(a.fields, b.fields, what);
  if (isClash(fields)) return fields;
  const families: { [Family in (typeof BGP_FAMILIES)[number]]?: NonNullable<DesiredBgpPeer['families'][Family]> } = {};
  for (const family of BGP_FAMILIES) {
    if (a.families[family] === undefined && b.families[family] === undefined) continue;
    const settings = uniteWishes(a.families[family] ?? {}, b.families[family] ?? {}, `${what} (${family})`);
    if (isClash(settings)) return settings;
    families[family] = settings;
  }
  return { ...a, exact: a.exact || b.exact, fields, families };
}

function wordsOfEnsure({ ensure, source }: DesiredBgpPeer): Sourced<string> {
  return { value: ensure === 'present' ? 'to be there' : 'to go', source };
}
