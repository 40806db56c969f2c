import { TOP } from './schema/index.js';

/** How lines of the configuration begin that tell of these. */
export function instanceLine(name: string): string {
  return `/${TOP.instance}[name=${name}]`;
}

export function subinterfaceLine(name: string, index: string): string {
  return `/${TOP.interface}[name=${name}]/subinterface[index=${index}]`;
}

export function boundLine(place: string): string {
  return `/${TOP.acl}/interface[interface-id=${place}]`;
}
