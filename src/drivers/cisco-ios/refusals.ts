import { COMMON_KINDS, type RefusalWords } from '../shared/refusals.js';

/** A message of the system log that found its way into the dialogue, with or without number and time. */
const LOG_MESSAGE =
  /^(?:\d{1,10}: )?(?:[*.]?[A-Z][a-z]{2} +\d{1,2} .{0,40}: )?%[A-Z][A-Z0-9_]*(?:-[A-Z0-9_]+)*-[0-7]-[A-Z0-9_]+: /;

/** How this platform refuses: it marks refusals and harmless notices with the same `%`. */
export const REFUSALS: RefusalWords = {
  notices: [
    LOG_MESSAGE,
    /^Enter configuration commands, one per line\. +End with CNTL\/Z\.?$/,
    /^% (?:Access|Voice) VLAN does not exist\. Creating vlan \d{1,4}$/,
    /^% Applying VLAN changes may take few minutes\. +Please wait\.{0,3}$/,
    // Printed while the revert timer is set and while it runs.
    /^Rollback Confirmed Change: (?:Backing up current running config to \S*|Rollback will begin in one minute\.?)$/,
    /^(?:flash|bootflash|disk\d|nvram)\S*:\S+$/,
    /^Enter "configure confirm" if you wish to keep what you've configured$/,
    // A port gets its own lines back.
    /^%Warning: portfast should only be enabled on ports connected to a single$/,
    /^host\. Connecting hubs, concentrators, switches, bridges, etc\.{3} to this$/,
    /^interface +when portfast is enabled, can cause temporary bridging loops\.$/,
    /^Use with CAUTION$/,
    /^%Portfast has been configured on \S+ but will only$/,
    /^have effect when the interface is in a non-trunking mode\.$/,
  ],
  failures: [/^%(?! ?Warning)/, /\b(?:error|failed|aborted)\b/i, /not a valid config|could not|unable to/i],
  kinds: COMMON_KINDS,
  configPrompt: /\(config[^)]*\)#\s?$/,
};
