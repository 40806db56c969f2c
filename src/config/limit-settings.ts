import type { Setting } from './setting.js';

/** How much one run may change. */
export const LIMIT_SETTINGS = {
  max_batch: {
    kind: 'integer',
    placeholder: 'N',
    min: 1,
    max: 100000,
    default: 50,
    group: 'SAFETY',
    inFile: ['limits', 'batch'],
    summary:
      'With more devices than this in one batch ask, and refuse where nobody is asked, unless --batch-size says how many',
  },
  max_devices: {
    kind: 'integer',
    placeholder: 'N',
    min: 0,
    max: 100000,
    default: undefined,
    group: 'SAFETY',
    inFile: ['limits', 'devices'],
    summary: 'Refuse a run that would change more devices than this',
  },
  max_deletions: {
    kind: 'integer',
    placeholder: 'N',
    min: 0,
    max: 1000000,
    default: undefined,
    group: 'SAFETY',
    inFile: ['limits', 'deletions'],
    summary: 'Refuse a run that would delete or reset more objects than this, over all devices',
  },
  max_resets: {
    kind: 'integer',
    placeholder: 'N',
    min: 0,
    max: 1000000,
    default: undefined,
    group: 'SAFETY',
    inFile: ['limits', 'resets'],
    summary: 'Refuse a run with more lines than this that cut traffic or sessions for a moment, over all devices',
  },
  max_session_resets: {
    kind: 'integer',
    placeholder: 'N',
    min: 0,
    max: 1000000,
    default: undefined,
    group: 'SAFETY',
    inFile: ['limits', 'session_resets'],
    summary: 'Refuse a run that resets more BGP sessions than this; without a number netctl asks before it resets any',
  },
} as const satisfies Record<string, Setting>;
