import type { Rule } from '../rule.js';

/** The rules about netctl's own documents. */
export const INTENT_RULES: readonly Rule[] = [];
