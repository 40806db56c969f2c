import { COMMON_KINDS, type RefusalWords } from '../shared/refusals.js';

/** How this platform refuses: with `%`; with a single `!` it warns. */
export const REFUSALS: RefusalWords = {
  notices: [
    // A message of the system log that found its way into the dialogue.
    /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d \S{1,255} \S{1,64}: %[A-Z0-9_]+-[0-7]-[A-Z0-9_]+: /,
    /^! Access VLAN does not exist\. Creating vlan \d{1,4}$/,
    // Printed while a port that is not routed yet gets its address back; some terminals cut the line.
    /^! IP configuration will be ignored while interface \S+ is not a routed po(?:rt)?\.?$/,
  ],
  failures: [/^%/, /^Maximum number of /i],
  kinds: COMMON_KINDS,
  configPrompt: /\(config[^)]*\)# ?$/,
};
