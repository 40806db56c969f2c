const PORT = /^(?:ethernet-\d{1,2}\/\d{1,3}(?:\/\d{1,2})?|lag\d{1,4})$/;
const OTHER = /^(?:irb\d{1,3}|mgmt0|mgmt0-standby|system0|lo\d{1,3})$/;
const INDEX = /\.\d{1,4}$/;
const SHORT = /^(?:ethernet|eth|e)-?(?<place>\d{1,2}[/-]\d{1,3}(?:[/-]\d{1,2})?)(?<index>\.\d{1,4})?$/;

/** The name in full, of a port or of a subinterface; `e1-1` and `eth1/1` are how containers and people write it. */
export function canonicalPort(name: string): string | undefined {
  const text = name.trim().toLowerCase();
  const { place, index = '' } = SHORT.exec(text)?.groups ?? {};
  const full = place === undefined ? text : `ethernet-${place.replaceAll('-', '/')}${index}`;
  const base = full.replace(INDEX, '');
  return PORT.test(base) || OTHER.test(base) ? full : undefined;
}

/** `e1-1`, as the device's own kernel calls it. */
export function shortPort(name: string): string {
  return name.replace(/^ethernet-(?=\d)/, 'e').replaceAll('/', '-');
}

/** True for what frames come in by from outside. */
export function isPort(name: string): boolean {
  return PORT.test(name);
}
