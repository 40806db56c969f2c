import { homedir } from 'node:os';
import { readConfigFile } from '../../config/file.js';
import { type ResolvedSettings, resolveSettings } from '../../config/resolve.js';
import type { Settings } from '../../config/settings.js';
import { exitCodeOf } from '../../errors/exit-codes.js';
import { errorsOf } from '../../errors/netctl-error.js';
import type { Block } from '../../report/blocks.js';
import { failureReport } from '../../report/failure.js';
import { type Format, parseOutputs } from '../../report/outputs.js';
import { type Report, renderReport } from '../../report/render.js';
import { createStyle } from '../../report/style.js';
import { renderText } from '../../report/text.js';
import type { Outcome } from './outcome.js';
import { openSinks, type Sink } from './sinks.js';
import { createWorld, type World } from './world.js';

/** What a command typed, and what it does once settings and the world are there. */
export interface Performance {
  readonly typed: Readonly<Record<string, unknown>>;
  /** The forms that it can write; those of every command where absent. */
  readonly formats?: readonly Format[] | undefined;
  work(settings: Settings, world: World): Promise<Outcome>;
}

/**
 * Resolves the settings, lets the command work, writes its result, or the errors that ended it, in every form asked for,
 * and sets the exit code. Errors from before there were outputs are the caller's to show.
 */
export async function perform({ typed, formats, work }: Performance): Promise<void> {
  const settings = await readSettings(typed);
  const specs = typed['json'] === true ? ['json'] : settings.values.output;
  const sinks = await openSinks(parseOutputs(specs, formats), settings.values.color);
  try {
    const outcome = await workOrFail(settings, work, writerTo(sinks));
    await writeReport(outcome, outcome.alreadyShown === true ? sinks.filter((sink) => !isScreen(sink)) : sinks);
    process.exitCode = outcome.exitCode;
  } finally {
    await Promise.all(sinks.map((sink) => sink.close()));
  }
}

async function readSettings(typed: Readonly<Record<string, unknown>>): Promise<ResolvedSettings> {
  const file = await readConfigFile({ cwd: process.cwd(), home: homedir(), env: process.env });
  return resolveSettings({ flags: typed, env: process.env, file });
}

async function workOrFail(
  settings: ResolvedSettings,
  work: Performance['work'],
  write: Parameters<typeof createWorld>[1],
): Promise<Outcome> {
  const world = await createWorld(settings, write);
  try {
    return await work(settings.values, world);
  } catch (thrown) {
    const errors = errorsOf(thrown);
    await world.fail(errors);
    return { ...failureReport(errors), exitCode: exitCodeOf(errors) };
  } finally {
    await world.leave();
  }
}

function isScreen({ shown, format }: Sink): boolean {
  return shown && format === 'text';
}

function writerTo(sinks: readonly Sink[]): (blocks: readonly Block[]) => Promise<void> {
  const screen = sinks.find(isScreen);
  return async (blocks) => screen?.write(`${renderText(blocks, createStyle(screen.color))}\n`);
}

/** A failure has been told on standard error already: as text it is not told again on standard output. */
async function writeReport(report: Report, sinks: readonly Sink[]): Promise<void> {
  for (const sink of sinks) {
    if (isScreen(sink) && report.blocks.length === 0) continue;
    await sink.write(await renderReport(report, sink.format, sink.color));
  }
}
