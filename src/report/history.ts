import type { JournalEntry, RunRecord } from '../engine/journal/record.js';
import type { Block } from './blocks.js';
import { groupBy } from './group.js';
import { journalSteps, stepLines } from './journal-steps.js';
import { formatNames } from './name-list.js';
import type { Report } from './render.js';

/** How far an earlier run came with a device. */
export interface ToldDevice {
  readonly name: string;
  readonly platform: string;
  readonly batch: number;
  readonly changes: number;
  readonly step: 'planned' | 'staged' | 'touched' | 'kept' | 'back' | 'unknown';
  readonly saved: boolean | null;
  readonly why: string | null;
}

/** An earlier run, with its journal where one run is shown and null where they are listed. */
export interface ToldRun {
  readonly id: string;
  readonly folder: string;
  readonly begun: RunRecord | undefined;
  readonly status: 'ended' | 'running' | 'open' | 'stopped';
  readonly result: string | null;
  readonly problem: string | null;
  readonly devices: readonly ToldDevice[];
  readonly records: readonly JournalEntry[] | null;
}

export interface ToldHistory {
  readonly folder: string;
  readonly total: number;
  readonly runs: readonly ToldRun[];
  /** The ids of those that were removed just now; null where none were to be. */
  readonly removed: readonly string[] | null;
}

/** How many names a line of the list has room for. */
const NAMES = 3;

/** A list of earlier runs, or all there is to say of one. */
export function historyReport({ folder, total, runs, removed }: ToldHistory): Report {
  const [first] = runs;
  const one = first?.records === null ? undefined : first;
  return {
    json: { schema: 'netctl.history.v1', folder, total, removed, runs: runs.map(runJson) },
    blocks: one === undefined ? [...listBlocks(runs, total, folder), ...removedBlocks(removed)] : runBlocks(one),
  };
}

function listBlocks(runs: readonly ToldRun[], total: number, folder: string): readonly Block[] {
  if (runs.length === 0) return [{ kind: 'note', level: 'info', text: `No runs yet in ${folder}.` }];
  const table: Block = {
    kind: 'table',
    columns: ['RUN', 'WHEN (UTC)', 'WHO', 'DEVICES', 'RESULT', 'COMMENT'],
    rows: runs.map((run) => [
      run.id,
      whenText(run.begun),
      run.begun?.user ?? '-',
      formatNames(
        run.devices.map(({ name }) => name),
        NAMES,
      ) || '-',
      resultText(run),
      purposeOf(run.begun),
    ]),
  };
  const hidden = total - runs.length;
  const older: Block = { kind: 'note', level: 'info', text: `${hidden} older runs are not shown: see --limit.` };
  return [table, ...(hidden > 0 ? [older] : []), ...openBlocks(runs)];
}

function removedBlocks(removed: ToldHistory['removed']): readonly Block[] {
  if (removed === null) return [];
  const [oldest] = removed;
  const range = removed.length > 1 ? ` from ${oldest} to ${removed.at(-1)}` : `: ${oldest}`;
  const text = oldest === undefined ? 'No run was removed.' : `Removed ${count(removed.length)}${range}.`;
  return [{ kind: 'note', level: 'info', text }];
}

function count(runs: number): string {
  return runs === 1 ? '1 run' : `${runs} runs`;
}

function openBlocks(runs: readonly ToldRun[]): readonly Block[] {
  const open = runs.filter(({ status }) => status === 'open').map(({ id }) => id);
  if (open.length === 0) return [];
  const text = `ended in the middle, devices may be half changed: ${open.join(', ')}. Run netctl recover.`;
  return [{ kind: 'note', level: 'warning', text }];
}

/** Why it was made, as far as anybody said; of a run that took another back, which. */
function purposeOf(begun: RunRecord | undefined): string {
  const back = begun?.files.find((file) => file.startsWith('rollback of '));
  return begun?.comment || back || '-';
}

function whenText(begun: RunRecord | undefined): string {
  return begun === undefined ? '-' : begun.startedAt.slice(0, 16).replace('T', ' ');
}

function resultText({ status, result }: Pick<ToldRun, 'status' | 'result'>): string {
  return status === 'ended' && result !== null ? result.replaceAll('_', ' ') : STATUS_WORDS[status];
}

const STATUS_WORDS: Readonly<Record<ToldRun['status'], string>> = {
  ended: 'ended',
  running: 'running',
  open: 'ended in the middle',
  stopped: 'stopped, nothing sent',
};

function runBlocks(run: ToldRun): readonly Block[] {
  const steps: Block = { kind: 'code', title: 'journal (UTC)', lines: stepLines(journalSteps(run.records ?? [])) };
  const problem: Block = { kind: 'note', level: 'bad', text: `The journal cannot be read to its end: ${run.problem}` };
  const body: readonly Block[] = [
    ...aboutBlocks(run),
    ...deviceBlocks(run.devices),
    ...commandBlocks(run),
    ...(run.records?.length === 0 ? [] : [steps]),
    ...(run.problem === null ? [] : [problem]),
  ];
  return [{ kind: 'section', title: run.id, detail: resultText(run), body }, ...openBlocks([run])];
}

function aboutBlocks({ begun, folder }: ToldRun): readonly Block[] {
  const rows: (readonly [string, string])[] = [['journal', folder]];
  if (begun !== undefined) {
    const { startedAt, user, host, pid, comment, cwd, inventory, files, traceId } = begun;
    rows.unshift(
      ['begun', `${startedAt} by ${user} on ${host}, process ${pid}`],
      ['comment', comment || '-'],
      ['plans', `${files.join(', ') || '-'} in ${cwd}`],
      ['inventory', inventory],
      ['trace id', traceId],
    );
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  return [{ kind: 'text', text: rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n') }];
}

function deviceBlocks(devices: readonly ToldDevice[]): readonly Block[] {
  if (devices.length === 0) return [];
  const rows = [...groupBy(devices, deviceKey).values()].map((group) => {
    const [first] = group;
    const names = formatNames(group.map(({ name }) => name));
    if (first === undefined) return [names];
    return [names, first.platform, String(first.batch), String(first.changes), stateText(first)];
  });
  return [{ kind: 'table', columns: ['DEVICES', 'PLATFORM', 'BATCH', 'CHANGES', 'LAST KNOWN'], rows }];
}

function deviceKey({ name: _, ...device }: ToldDevice): string {
  return JSON.stringify(device);
}

function stateText({ step, saved, why }: ToldDevice): string {
  if (step === 'kept') return saved === true ? 'changed and saved' : 'changed, not saved';
  return step === 'unknown' ? `unknown: ${why ?? ''}` : STEP_WORDS[step];
}

const STEP_WORDS: Readonly<Record<Exclude<ToldDevice['step'], 'kept' | 'unknown'>, string>> = {
  planned: 'nothing was sent',
  staged: 'was being prepared, nothing had taken effect',
  touched: 'was being changed',
  back: 'as it was before',
};

function commandBlocks({ records }: ToldRun): readonly Block[] {
  const plans = (records ?? []).flatMap((record) => (record.kind === 'plan' ? [record] : []));
  const alike = groupBy(plans, ({ commands }) => JSON.stringify(commands));
  return [...alike.values()].map((group): Block => {
    const names = formatNames(group.map(({ device }) => device));
    return { kind: 'code', title: `commands for ${names}`, lines: group[0]?.commands ?? [] };
  });
}

function runJson({ id, folder, begun, status, result, problem, devices, records }: ToldRun): object {
  return {
    id,
    folder,
    status,
    result,
    problem,
    started_at: begun?.startedAt ?? null,
    user: begun?.user ?? null,
    host: begun?.host ?? null,
    trace_id: begun?.traceId ?? null,
    comment: begun?.comment ?? null,
    cwd: begun?.cwd ?? null,
    inventory: begun?.inventory ?? null,
    files: begun?.files ?? [],
    devices: devices.map((device) => ({ ...device, commands: commandsOf(device.name, records) })),
    steps: records === null ? null : journalSteps(records),
  };
}

/** Those planned last: where a run was recovered, a device may have been planned twice. */
function commandsOf(name: string, records: ToldRun['records']): readonly string[] | null {
  if (records === null) return null;
  const plan = records.findLast((record) => record.kind === 'plan' && record.device === name);
  return plan?.kind === 'plan' ? plan.commands : [];
}
