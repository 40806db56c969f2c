/** After these a list goes on with a count. */
const MOST = 5;

/** A list for a message. */
export function listed(items: readonly string[]): string {
  const more = items.length > MOST ? ` and ${items.length - MOST} more` : '';
  return `${items.slice(0, MOST).join(', ')}${more}`;
}
