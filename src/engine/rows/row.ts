import { type Change, changeId, sourceOf } from '../../model/change.js';
import type { ChangeRow, Scalar } from '../result.js';

/** The two sides of a row; null for what is not there. */
export type Sides = readonly [before: Scalar, after: Scalar];

/** What makes the rows of one change: `field` is what its path has behind the object, empty for the object itself. */
export function rowsFor(change: Change): (field: string, sides: Sides, action?: ChangeRow['action']) => ChangeRow {
  const object = changeId(change);
  return (field, [before, after], action = actionOf([before, after])) => ({
    kind: change.kind,
    action,
    object,
    path: field === '' ? object : `${object}/${field}`,
    before,
    after,
    source: sourceOf(change, field),
  });
}

function actionOf([before, after]: Sides): ChangeRow['action'] {
  if (before === null && after !== null) return 'create';
  return after === null && before !== null ? 'delete' : 'update';
}

/** `import_policy` for `importPolicy`: fields under the names that intents and JSON have. */
export function fieldName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
