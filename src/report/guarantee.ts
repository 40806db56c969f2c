import type { Guarantee } from '../engine/result.js';

/** What a guarantee promises, in one line of words. */
export function describeGuarantee(guarantee: Guarantee): string {
  const reverts = guarantee.revertsItselfS;
  const parts = [
    guarantee.whole ? 'taken whole or not at all' : 'taken line by line',
    reverts === null ? 'stays as it is when netctl is lost' : `goes back by itself ${reverts} s after netctl is lost`,
    UNDO_WORDS[guarantee.undo],
    guarantee.verified === 'fresh' ? 'verified over a fresh session' : 'verified over the same session',
    guarantee.survivesReboot ? 'survives a reboot' : 'lost at a reboot',
    guarantee.rehearsed ? 'rehearsed' : 'not rehearsed',
  ];
  return parts.join(', ');
}

/** How a device goes back, to stand in a list of promises. */
export const UNDO_WORDS: Readonly<Record<Guarantee['undo'], string>> = {
  discard: 'undone by discarding it',
  checkpoint: 'undone by going back to a checkpoint',
  inverse: 'undone by the opposite commands',
};
