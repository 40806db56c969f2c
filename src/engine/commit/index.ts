import type { CommitModel } from '../../drivers/driver.js';
import { candidate } from './candidate.js';
import { checkpoint } from './checkpoint.js';
import { immediate } from './immediate.js';
import type { Strategy } from './strategy.js';

/** The strategy for a commit model. */
export function strategyFor(model: CommitModel): Strategy {
  switch (model.kind) {
    case 'candidate':
      return candidate(model);
    case 'checkpoint':
      return checkpoint(model);
    case 'immediate':
      return immediate(model);
  }
}
