import type { NetctlError } from '../../errors/netctl-error.js';
import { createStyle } from '../../report/style.js';
import { renderText } from '../../report/text.js';
import { showsColor } from './terminal.js';

/** Tells errors to people, on standard error. */
export function printErrors(errors: readonly NetctlError[], color: boolean): void {
  const style = createStyle(color && showsColor(process.stderr));
  process.stderr.write(
    renderText(
      errors.map((error) => ({ kind: 'error', error })),
      style,
    ),
  );
}
