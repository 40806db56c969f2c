import { COMMON_KINDS, type RefusalWords } from '../shared/refusals.js';

/** How vtysh and the daemons behind it refuse. Not all of them mark it with `%`. */
export const REFUSALS: RefusalWords = {
  notices: [
    // The policy is named all the same; until it is there, it denies.
    /^The route-map '\S{1,255}' does not exist\.$/,
    // It takes the place of the one that was there.
    /^There is already same aggregate network\.$/,
    // `write memory` by an account other than FRR's own: the file is written, and stays that account's.
    /^% Warning: can't ch(?:own|mod) configuration file /,
    /^Reserved AS used \(65535\|4294967295\); AS is \d{1,10}$/,
  ],
  failures: [/^%/, /\b(?:permission denied|error|failed|can't|cannot)\b/i],
  kinds: COMMON_KINDS,
  configPrompt: /\(config[^)]*\)# ?$/,
};
