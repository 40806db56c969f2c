import type { Rule } from '../rule.js';

/** The rules about devices, each by itself and all together. */
export const DEVICE_RULES: readonly Rule[] = [];
