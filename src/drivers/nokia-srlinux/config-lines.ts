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

/** How the line of a statement begins, up to its name. */
export function statementsLine(policy: string): string {
  return `/${TOP.policy}/policy[name=${policy}]/statement[name=`;
}
