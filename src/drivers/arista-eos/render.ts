import type { Language } from '../shared/render.js';

/** How this platform wants VLANs and ports told. */
export const LANGUAGE: Language = {
  shortestRun: 2,
  voiceWord: 'phone',
  // It shows the settings of both layers and follows those of the one the port is in.
  keepsSettingsWhenRouted: true,
  uniqueNames: false,
};
