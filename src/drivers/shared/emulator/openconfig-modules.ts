import type { YangData } from '../../../yang/schema.js';
import { OPENCONFIG } from '../openconfig/schema.js';
import { libraryOf, withLibrary } from './yang-library.js';

/** A module that a device has: the last part of its namespace, its name, and its revision, or the version that it tells instead. */
export type OpenconfigModule = readonly [path: string, name: string, revision: string];

const NAMESPACE = 'http://openconfig.net/yang/';

const MONITORING =
  'urn:ietf:params:xml:ns:yang:ietf-netconf-monitoring?module=ietf-netconf-monitoring&revision=2010-10-04';

/** As a hello names modules (RFC 6020, 5.6.4); a module of deviations is told with those that it imports. */
export function helloUris(modules: readonly OpenconfigModule[], deviations?: string): readonly string[] {
  const own = /^\s*module (?<name>\S+)/.exec(deviations ?? '')?.groups?.['name'];
  const uris = modules.map(([path, module, revision]) => {
    const deviated = deviations?.includes(`import ${module} `) === true;
    return `${NAMESPACE}${path}?module=${module}&revision=${revision}${deviated ? `&deviations=${own}` : ''}`;
  });
  return own === undefined ? uris : [...uris, `urn:example:${own}?module=${own}&revision=2024-01-01`, MONITORING];
}

/** A module as gNMI's Capabilities tell of it. */
export interface GnmiModel {
  readonly name: string;
  readonly organization: string;
  readonly version: string;
}

/** As gNMI's Capabilities name modules. */
export function gnmiModels(modules: readonly OpenconfigModule[]): readonly GnmiModel[] {
  return modules.map(([, name, version]) => ({ name, organization: 'OpenConfig working group', version }));
}

/** The schema of a device: the models, and the library that says so. */
export const SCHEMA = withLibrary(OPENCONFIG);

/** The library of a device with these modules. */
export function libraryData(modules: readonly OpenconfigModule[]): YangData {
  return libraryOf(modules.map(([path, name, revision]) => ({ name, revision, namespace: `${NAMESPACE}${path}` })));
}
