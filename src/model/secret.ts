/**
 * A secret in a device's configuration. `plain` where the device shows it, or in a reversible form that the driver has
 * decoded; `hidden` where only the device can tell it, in the form that it shows (its type word included), which can be sent
 * back as it is. Never printed, and sealed wherever it is written down.
 */
export type Secret =
  | { readonly form: 'plain'; readonly text: string }
  | { readonly form: 'hidden'; readonly text: string };

/** `unknown` where the two forms do not tell. */
export function compareSecrets(a: Secret | undefined, b: Secret | undefined): 'same' | 'different' | 'unknown' {
  if (a === undefined || b === undefined) return a === b ? 'same' : 'different';
  if (a.form === b.form && a.text === b.text) return 'same';
  return a.form === 'plain' && b.form === 'plain' ? 'different' : 'unknown';
}
