import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * The parts of SARIF 2.1.0 (OASIS Standard, 27 March 2020, section 3) that netctl writes, with every property that the standard
 * gives these objects and no others.
 */
const text = { type: 'string' };
const count = { type: 'integer', minimum: 1 };
const properties = { type: 'object' };
const message = object({ text, markdown: text, id: text, arguments: list(text), properties }, []);
const artifactLocation = object(
  {
    uri: { type: 'string', pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$" },
    uriBaseId: text,
    index: {},
    description: message,
    properties,
  },
  [],
);
const region = object(
  {
    ...{ startLine: count, startColumn: count, endLine: count, endColumn: count },
    ...{
      charOffset: {},
      charLength: {},
      byteOffset: {},
      byteLength: {},
      snippet: {},
      message,
      sourceLanguage: text,
      properties,
    },
  },
  ['startLine'],
);
const physicalLocation = object({ address: {}, artifactLocation, region, contextRegion: region, properties }, [
  'artifactLocation',
]);
const location = object(
  {
    ...{
      id: { type: 'integer', minimum: 0 },
      physicalLocation,
      message,
      annotations: {},
      relationships: {},
      properties,
    },
    logicalLocations: list(
      object(
        {
          name: text,
          index: {},
          fullyQualifiedName: text,
          decoratedName: text,
          parentIndex: {},
          kind: text,
          properties,
        },
        [],
      ),
    ),
  },
  [],
);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const multi = object({ text, markdown: text, properties }, ['text']);
const descriptor = object(
  {
    ...{
      id: text,
      guid: text,
      name: text,
      deprecatedIds: {},
      deprecatedNames: {},
      deprecatedGuids: {},
      helpUri: text,
      relationships: {},
    },
    ...{ shortDescription: multi, fullDescription: multi, messageStrings: {}, help: multi, properties },
    defaultConfiguration: object({ enabled: {}, level, rank: {}, parameters: {}, properties }, []),
  },
  ['id'],
);
const fix = object(
  {
    description: message,
    artifactChanges: {
      ...list(
        object(
          {
            artifactLocation,
            replacements: {
              ...list(
                object(
                  {
                    deletedRegion: region,
                    insertedContent: object({ text, binary: text, rendered: {}, properties }, []),
                    properties,
                  },
                  ['deletedRegion'],
                ),
              ),
              minItems: 1,
            },
            properties,
          },
          ['artifactLocation', 'replacements'],
        ),
      ),
      minItems: 1,
    },
    properties,
  },
  ['artifactChanges'],
);
const suppression = object(
  {
    guid: text,
    kind: { enum: ['inSource', 'external'] },
    status: { enum: ['accepted', 'underReview', 'rejected'] },
    justification: text,
    location,
    properties,
  },
  ['kind'],
);
const result = object(
  {
    ...{
      ruleId: text,
      ruleIndex: { type: 'integer', minimum: 0 },
      rule: {},
      kind: {},
      level,
      message,
      analysisTarget: {},
    },
    ...{
      locations: list(location),
      guid: text,
      correlationGuid: text,
      occurrenceCount: {},
      stacks: {},
      codeFlows: list(
        object(
          {
            threadFlows: list(
              object({ id: text, message, locations: list(object({ location, properties }, [])), properties }, [
                'locations',
              ]),
            ),
            message,
            properties,
          },
          ['threadFlows'],
        ),
      ),
      graphs: {},
    },
    partialFingerprints: { type: 'object', additionalProperties: text },
    fingerprints: { type: 'object', additionalProperties: text },
    ...{
      graphTraversals: {},
      relatedLocations: { ...list(location), minItems: 1 },
      suppressions: { ...list(suppression), minItems: 1 },
    },
    ...{
      baselineState: {},
      rank: {},
      attachments: {},
      hostedViewerUri: text,
      workItemUris: {},
      provenance: {},
      fixes: list(fix),
      taxa: {},
    },
    ...{ webRequest: {}, webResponse: {}, properties },
  },
  ['message'],
);
const notification = object(
  {
    locations: {},
    message,
    level,
    threadId: {},
    timeUtc: {},
    exception: {},
    descriptor: object({ id: text }, []),
    associatedRule: {},
    properties,
  },
  ['message'],
);
const driver = object(
  {
    name: text,
    version: text,
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    informationUri: text,
    rules: list(descriptor),
    properties,
    organization: text,
    fullName: text,
  },
  ['name'],
);
const run = object(
  {
    tool: object({ driver, extensions: {}, properties }, ['driver']),
    invocations: list(
      object(
        {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(notification),
          exitCode: {},
          properties,
        },
        ['executionSuccessful'],
      ),
    ),
    artifacts: list(
      object(
        { location: artifactLocation, hashes: { type: 'object', additionalProperties: text }, roles: {}, properties },
        [],
      ),
    ),
    automationDetails: object({ id: text, guid: text, correlationGuid: text, description: message, properties }, []),
    ...{ columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] }, results: list(result), properties },
  },
  ['tool'],
);
const log = object(
  { $schema: text, version: { const: '2.1.0' }, runs: list(run), inlineExternalProperties: {}, properties },
  ['version', 'runs'],
);

function object(own: object, required: readonly string[]): object {
  return { type: 'object', additionalProperties: false, properties: own, required };
}

function list(items: object): object {
  return { type: 'array', items };
}

const check = new Ajv2020({ strict: true, allErrors: true }).compile(log);

/** What a log breaks of SARIF, also of what no schema can say; empty where it holds. */
export function brokenSarif(value: unknown): readonly string[] {
  if (!check(value)) return (check.errors ?? []).map(({ instancePath, message: why }) => `${instancePath} ${why}`);
  const { runs } = value as {
    runs: readonly {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number }[];
    }[];
  };
  return runs.flatMap(({ tool, results }) => {
    const ids = tool.driver.rules.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `rule ${id} stands twice`);
    const lost = results
      .filter(({ ruleId, ruleIndex }) => ids[ruleIndex] !== ruleId)
      .map(({ ruleId }) => `${ruleId} has another index`);
    return [...twice, ...lost];
  });
}
