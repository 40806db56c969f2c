import type { EmulatedBox, ExecResult, LineFate, Terminal } from './device.js';
import type { Fault } from './fault.js';
import { acts, FaultCounter, fateOf } from './fault-counter.js';
import { faultyGnmi, faultyNetconf, faultyRestconf } from './structured-faults.js';

export type { Fault, Strikes } from './fault.js';

/** The device with these faults put in. All its dialogues share their counts; a reboot starts them anew. */
export function withFaults(box: EmulatedBox, faults: readonly Fault[]): EmulatedBox {
  let counter = new FaultCounter(faults);
  const current = () => counter;
  return {
    ...(box.netconf === undefined ? {} : { netconf: faultyNetconf(box.netconf.bind(box), current) }),
    ...(box.restconf === undefined ? {} : { restconf: faultyRestconf(box.restconf.bind(box), current) }),
    ...(box.gnmi === undefined ? {} : { gnmi: faultyGnmi(box.gnmi.bind(box), current) }),
    terminal: () => faultyTerminal(box, current),
    exec: (command, stdin) => faultyExec(box, counter, { command, stdin }),
    reboot() {
      counter = new FaultCounter(faults);
      box.reboot();
    },
    image: () => box.image(),
  };
}

function faultyTerminal(box: EmulatedBox, counter: () => FaultCounter): Terminal {
  const terminal = box.terminal();
  let fate: LineFate | undefined;
  return {
    banner: terminal.banner,
    prompt: () => terminal.prompt(),
    echo: () => terminal.echo(),
    oneKey: () => terminal.oneKey?.() ?? false,
    ended: () => terminal.ended(),
    fate: () => fate ?? terminal.fate?.(),
    enter(line) {
      if (fate?.kind === 'hang') return '';
      const struck = counter().next(line.trim());
      fate = fateOf(struck);
      const refusal = struck.find((fault) => fault.kind === 'refuse');
      let printed = '';
      if (refusal !== undefined) printed = closed(refusal.words);
      else if (acts(struck)) printed = terminal.enter(line);
      for (const fault of struck) {
        if (fault.kind === 'also') typeAll(box.terminal(), fault.lines);
        if (fault.kind === 'garbage') printed += fault.text;
      }
      return printed;
    },
  };
}

function faultyExec(box: EmulatedBox, counter: FaultCounter, call: { command: string; stdin: string }): ExecResult {
  const struck = counter.next(call.command);
  const fate = fateOf(struck);
  const refusal = struck.find((fault) => fault.kind === 'refuse');
  let result: ExecResult = { stdout: '', stderr: '', exitCode: 0 };
  if (refusal !== undefined) result = { stdout: '', stderr: closed(refusal.words), exitCode: 1 };
  else if (acts(struck)) result = box.exec(call.command, call.stdin);
  for (const fault of struck) {
    if (fault.kind === 'also') for (const line of fault.lines) box.exec(line, '');
    if (fault.kind === 'garbage') result = { ...result, stdout: result.stdout + fault.text };
  }
  return fate === undefined ? result : { ...result, fate };
}

function typeAll(terminal: Terminal, lines: readonly string[]): void {
  for (const line of lines) terminal.enter(line);
}

function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
