import type { Change } from '../model/change.js';
import type { DeviceState } from '../model/state.js';

/** A password that was sent, and how the device shows it in a form that tells nothing by itself. */
export interface SentPassword {
  /** The neighbour or group, by peerKey. */
  readonly id: string;
  readonly plain: string;
  readonly shown: string;
}

/** The passwords that changes have brought, of which the device shows no more than a form of its own. */
export function shownPasswords(changes: readonly Change[], { bgp }: DeviceState): readonly SentPassword[] {
  return changes.flatMap((change): readonly SentPassword[] => {
    if (change.kind !== 'bgp_peer') return [];
    const { id, after } = change;
    const held = bgp?.peers.get(id)?.password;
    if (after?.password?.form !== 'plain' || held?.form !== 'hidden') return [];
    return [{ id, plain: after.password.text, shown: held.text }];
  });
}
