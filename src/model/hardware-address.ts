/**
 * A hardware (MAC) address in one form, `02:00:00:00:00:01`, however it is written: in pairs, in groups of four, with
 * colons, dots or dashes. Undefined for anything else.
 */
export function hardwareAddress(text: string): string | undefined {
  const bare = /^(?:[\da-f]{1,4}[.:-]){2,5}[\da-f]{1,4}$/i.test(text) ? text.replace(/[.:-]/g, '') : '';
  return bare.length === 12 ? bare.toLowerCase().replace(/(?<pair>..)(?!$)/g, '$<pair>:') : undefined;
}
