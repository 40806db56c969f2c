/** What a layer may import: `all` of another layer, or its `types` only. A layer may always import itself. */
export type Allowed = Readonly<Record<string, 'all' | 'types'>>;

const BASE = { errors: 'all', util: 'all' } as const satisfies Allowed;

/** The folders of src/, lowest first, and what each may import. `docs/architecture.md` says what they are for. */
export const LAYERS: Readonly<Record<string, Allowed>> = {
  util: {},
  errors: { util: 'all' },
  documents: BASE,
  generated: { documents: 'types' },
  xml: BASE,
  yang: { xml: 'all', generated: 'types', transports: 'types', ...BASE },
  model: BASE,
  acl: { model: 'all', ...BASE },
  compliance: { documents: 'all', generated: 'all', model: 'all', acl: 'all', intents: 'all', ...BASE },
  config: { documents: 'all', generated: 'all', ...BASE },
  transports: { xml: 'all', yang: 'all', generated: 'all', ...BASE },
  intents: { documents: 'all', generated: 'all', model: 'all', ...BASE },
  inventory: { documents: 'all', generated: 'all', model: 'all', ...BASE },
  emulator: { model: 'all', xml: 'all', yang: 'all', generated: 'all', transports: 'all', ...BASE },
  drivers: { model: 'all', acl: 'all', xml: 'all', yang: 'all', transports: 'types', emulator: 'types', ...BASE },
  engine: {
    model: 'all',
    acl: 'all',
    drivers: 'types',
    emulator: 'types',
    transports: 'types',
    inventory: 'types',
    ...BASE,
  },
  state: { engine: 'types', model: 'all', ...BASE },
  report: { model: 'all', acl: 'types', engine: 'types', compliance: 'types', ...BASE },
  telemetry: { report: 'all', engine: 'types', transports: 'types', ...BASE },
  services: {
    telemetry: 'all',
    report: 'all',
    state: 'all',
    engine: 'all',
    drivers: 'all',
    emulator: 'all',
    inventory: 'all',
    intents: 'all',
    acl: 'all',
    compliance: 'all',
    transports: 'all',
    config: 'all',
    model: 'all',
    documents: 'all',
    ...BASE,
  },
  commands: { services: 'all', telemetry: 'all', report: 'all', config: 'all', ...BASE },
};

/** Files directly in src/. */
export const ROOT_FILES: Readonly<Record<string, Allowed>> = {
  'src/index.ts': { commands: 'all' },
  'src/netconf.ts': { transports: 'all', xml: 'all', errors: 'all' },
  'src/start.ts': {},
};
