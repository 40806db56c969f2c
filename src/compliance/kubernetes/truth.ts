/** What is known of a statement; `maybe` where the input does not tell. */
export type Truth = 'yes' | 'no' | 'maybe';

/** True together only where both are. */
export function both(a: Truth, b: Truth): Truth {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'maybe';
}

/** True where one of them is. */
export function either(a: Truth, b: Truth): Truth {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'no' && b === 'no' ? 'no' : 'maybe';
}

/** `yes` for true. */
export function truthOf(value: boolean): Truth {
  return value ? 'yes' : 'no';
}
