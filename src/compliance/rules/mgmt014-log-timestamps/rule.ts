import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Messages have the time of day. */
export const rule = {
  id: 'MGMT014',
  version: 1,
  about: 'device',
  title: 'Messages have the time of day',
  severity: 'low',
  what: 'Finds devices whose messages have no time, or only that since the last start.',
  why: 'Messages of several devices cannot be put together.',
  fix: 'Switch time stamps with date and time on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000280'],
  cis: ['2.2.6'],
  check: (device) => mustBeOn(device, 'log_timestamps', 'messages do not have the time of day'),
} satisfies RuleOf<'device'>;
