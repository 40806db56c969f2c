import type { Objection } from '../driver.js';

/** Why a change cannot be made. */
export type Reason = Pick<Objection, 'message' | 'hint'> & Partial<Pick<Objection, 'code' | 'field'>>;
