import type { Language } from '../shared/render.js';

/** How this platform wants VLANs and ports told. */
export const LANGUAGE: Language = {
  // It prints `5,6` and `5-7`.
  shortestRun: 3,
  voiceWord: 'voice',
  // `no switchport` erases the settings of the other layer.
  keepsSettingsWhenRouted: false,
  uniqueNames: true,
};
