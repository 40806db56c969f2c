import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FROM = 'proto';
const TO = 'src/generated/gnmi';
const NAMES = ['gnmi', 'gnmi-ext'];

/** What ts-proto is asked for: plain objects, unions for `oneof`, 64-bit numbers as bigint, and only what netctl needs. */
const OPTIONS = [
  'outputServices=grpc-js',
  'oneof=unions',
  'forceLong=bigint',
  'env=node',
  'useOptionals=all',
  'importSuffix=.js',
  'outputJsonMethods=false',
  'outputPartialMethods=false',
  'exportCommonSymbols=false',
  'annotateFilesWithVersion=false',
];

/**
 * The code of the gNMI messages by its path, made from proto/. Few machines have protoc: without it the files are those that
 * are there already, as long as they were made from the same proto files.
 * @throws Error where proto/ was changed and there is no protoc to make the files anew
 */
export async function messageFiles(): Promise<ReadonlyMap<string, string>> {
  const head = `// Made from ${FROM}/ by \`npm run generate\`; changes here are lost. Digest of its source: ${await digest()}.`;
  const made = (await haveProtoc()) ? await compile() : await readKept(head);
  return new Map(NAMES.map((name, index) => [`${TO}/${name}.ts`, `${head}\n${made[index] ?? ''}`]));
}

async function digest(): Promise<string> {
  const hash = createHash('sha256').update(OPTIONS.join());
  for (const name of NAMES) hash.update(await readFile(join(FROM, `${name}.proto`)));
  return hash.digest('hex').slice(0, 16);
}

const run = promisify(execFile);

async function haveProtoc(): Promise<boolean> {
  return run('protoc', ['--version']).then(
    () => true,
    () => false,
  );
}

async function compile(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-proto-'));
  try {
    await run('protoc', [
      `-I${FROM}`,
      '--plugin=node_modules/.bin/protoc-gen-ts_proto',
      `--ts_proto_out=${folder}`,
      `--ts_proto_opt=${OPTIONS.join()}`,
      join(FROM, `${NAMES[0]}.proto`),
    ]);
    return await Promise.all(NAMES.map((name) => readFile(join(folder, `${name}.ts`), 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readKept(head: string): Promise<readonly string[]> {
  const texts = await Promise.all(NAMES.map((name) => readFile(`${TO}/${name}.ts`, 'utf8')));
  if (texts.some((text) => !text.startsWith(`${head}\n`)))
    throw new Error(`${FROM}/ has changed: install protoc (Debian: protobuf-compiler) and run \`npm run generate\`.`);
  return texts.map((text) => text.slice(head.length + 1));
}
