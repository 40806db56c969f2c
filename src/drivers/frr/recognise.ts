/** How much a text looks like a configuration of this platform, from 0 to 1. */
export function recognise(text: string): number {
  if (/^frr (?:version|defaults) \S/m.test(text)) return 1;
  if (/^service integrated-vtysh-config\s*$/m.test(text)) return 0.9;
  return /^ ?exit-address-family\s*$/m.test(text) && /^\s*neighbor \S+ remote-as /m.test(text) ? 0.3 : 0;
}
