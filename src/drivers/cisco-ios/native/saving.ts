import type { NetconfOp, Reply, RestconfOp } from '../../../transports/transport.js';
import { writeXml } from '../../../xml/write.js';
import { restconfOp } from '../../../yang/restconf-op.js';
import type { Ask, Persistence, Refusal } from '../../driver.js';
import { SAVING } from './modules.js';

/** Writing the startup configuration takes its time on old switches. */
const SECONDS = 120;

const NETCONF_SAVE: NetconfOp = {
  via: 'netconf',
  line: writeXml({ name: SAVING.operation, uri: SAVING.uri, attributes: [], children: [], text: '' }),
  context: [],
  role: 'control',
  seconds: SECONDS,
};

const RESTCONF_SAVE: RestconfOp = restconfOp({
  method: 'POST',
  path: `operations/${SAVING.name}:${SAVING.operation}`,
  role: 'control',
  seconds: SECONDS,
});

/** There is no datastore with the startup configuration: nobody can tell what saving would take along. */
const UNTOLD: Ask<undefined> = { ops: [], read: () => undefined };

export const NETCONF_SAVING: Persistence = { clean: UNTOLD, save: () => [NETCONF_SAVE] };
export const RESTCONF_SAVING: Persistence = { clean: UNTOLD, save: () => [RESTCONF_SAVE] };

/** The operation answers with words: `Save running-config successful`. */
export function savingRefusal({ op, output }: Reply): Refusal | undefined {
  if (op.line !== NETCONF_SAVE.line && op.line !== RESTCONF_SAVE.line) return undefined;
  return /success/i.test(output)
    ? undefined
    : { kind: 'semantic', message: `it did not save: ${output.slice(0, 300)}` };
}
