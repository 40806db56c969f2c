import type { Driver, Step } from '../drivers/driver.js';
import type { Change } from '../model/change.js';
import type { ChangeRow, Operation, Scalar } from './result.js';
import { changeRows } from './rows.js';

/**
 * What changes something, passwords masked: commands, without the way in and out of configuration blocks, or the edits of a
 * request. The first edit bears the request.
 */
export function operationsOf(steps: readonly Step[], { mask }: Pick<Driver, 'mask'>): readonly Operation[] {
  return steps.flatMap(({ ops, disruptive, resets = [] }) =>
    ops
      .filter((op) => op.role === 'config')
      .flatMap((op) =>
        (op.shown ?? [op.line]).map((text, index) => ({
          text: mask(text),
          context: op.context,
          disruptive,
          resets,
          request: op.shown !== undefined && index === 0 ? mask(op.line) : null,
        })),
      ),
  );
}

/** The changes as rows. Rows tell no password; what netctl does not understand of an object may hold one all the same. */
export function maskedRows(changes: readonly Change[], { mask }: Pick<Driver, 'mask'>): readonly ChangeRow[] {
  const masked = (value: Scalar): Scalar => (typeof value === 'string' ? mask(value) : value);
  return changeRows(changes).map((row) =>
    row.kind === 'vlan' || row.kind === 'port' ? row : { ...row, before: masked(row.before), after: masked(row.after) },
  );
}
