import type { YangData, YangNode, YangSchema } from '../../../yang/schema.js';
import { leaf, list, TEXT } from '../openconfig/nodes.js';

/** A module that a device has. */
export interface LibraryModule {
  readonly name: string;
  readonly revision: string;
  readonly namespace: string;
}

/** ietf-yang-library (RFC 7895), as far as it is needed to name modules. */
const LIBRARY: YangNode = {
  kind: 'container',
  name: 'modules-state',
  module: 'ietf-yang-library',
  config: false,
  children: [list('module', { name: TEXT, revision: TEXT }, [leaf('namespace', TEXT)])],
};

/** The schema of a device: its models, and the library that names them. */
export function withLibrary({ modules, roots }: YangSchema): YangSchema {
  return {
    modules: { ...modules, 'ietf-yang-library': 'urn:ietf:params:xml:ns:yang:ietf-yang-library' },
    roots: [...roots, LIBRARY],
  };
}

/** The library of a device with these modules. */
export function libraryOf(modules: readonly LibraryModule[]): YangData {
  const module = modules.map(({ name, revision, namespace }) => ({ name, revision, namespace }));
  return { 'ietf-yang-library:modules-state': { module } };
}
