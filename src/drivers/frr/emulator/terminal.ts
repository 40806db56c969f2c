import type { Terminal } from '../../../emulator/device.js';
import { filterOutput, splitPipe } from '../../../emulator/output-filter.js';
import type { Place } from './outcome.js';
import { outer, type Running, runIn } from './run.js';

/** What vtysh speaks to. */
export interface VtyHost extends Running {
  readonly version: string;
  /** What a command prints that changes nothing; undefined for one that is not known. */
  show(command: string): string | undefined;
  save(): void;
}

/** One dialogue with vtysh. */
export class VtyTerminal implements Terminal {
  readonly banner: string;
  readonly #device: VtyHost;
  /** `exec` at the top; below that in `(config)` where there is no place. */
  #where: { readonly at: 'exec' } | { readonly at: 'config'; readonly place: Place | undefined } = { at: 'exec' };
  #ended = false;

  constructor(device: VtyHost) {
    this.#device = device;
    const copyright = 'Copyright 1996-2005 Kunihiro Ishiguro, et al.';
    this.banner = `\nHello, this is FRRouting (version ${device.version}).\n${copyright}\n\n`;
  }

  prompt(): string {
    const { hostname } = this.#device.config;
    if (this.#where.at === 'exec') return `${hostname}# `;
    return `${hostname}(${this.#where.place?.mode ?? 'config'})# `;
  }

  echo(): boolean {
    return true;
  }

  ended(): boolean {
    return this.#ended;
  }

  enter(typed: string): string {
    const line = typed.trim().replace(/\s+/g, ' ');
    if (line === '' || /^[!#]/.test(line)) return '';
    return (
      (this.#where.at === 'exec' ? this.#execute(line) : this.#configure(line, this.#where.place)) ?? unknown(typed)
    );
  }

  #execute(line: string): string | undefined {
    if (/^conf(?:i|ig|igu|igur|igure)?(?: t\w*)?$/.test(line)) {
      this.#where = { at: 'config', place: undefined };
      return '';
    }
    if (line === 'exit' || line === 'quit') {
      this.#ended = true;
      return '';
    }
    if (
      /^(?:end|enable|disable|(?:no )?terminal paginate|terminal length \d+|clear bgp .+|clear ip bgp .+)$/.test(line)
    )
      return '';
    if (/^wr(?:i|it|ite)?(?: mem\w*| file)?$|^copy running-config startup-config$/.test(line)) return this.#save();
    return this.#show(line);
  }

  #show(line: string): string | undefined {
    const { command, filter } = splitPipe(line);
    const output = this.#device.show(command.replace(/^sh(?:o|ow)? (?:run|running)\b(?!-)/, 'show running-config'));
    if (output === undefined) return /^show?$/.test(line) ? `% Command incomplete: ${line}\n` : undefined;
    return filter === undefined ? output : filterOutput(output, filter);
  }

  #save(): string {
    this.#device.save();
    return [
      'Note: this version of vtysh never writes vtysh.conf',
      '',
      'Warning: attempting direct configuration write without watchfrr.',
      'File permissions and ownership may be incorrect, or write may fail.',
      '',
      'Building Configuration...',
      'Integrated configuration saved to /etc/frr/frr.conf',
      '[OK]',
      '',
    ].join('\n');
  }

  #configure(line: string, place: Place | undefined): string | undefined {
    const read = /^do (?<line>\S.*)$/.exec(line)?.groups?.['line'];
    if (read !== undefined) return this.#show(read);
    if (line === 'end') {
      this.#where = { at: 'exec' };
      return '';
    }
    if (line === 'exit' || line === 'quit') {
      this.#where = place === undefined ? { at: 'exec' } : { at: 'config', place: outer(place) };
      return '';
    }
    if (line === 'exit-address-family' && place?.mode === 'config-router-af') {
      this.#where = { at: 'config', place: outer(place) };
      return '';
    }
    return this.#configureFrom(line, place);
  }

  /** A line that is not known where one is may be known further out: it acts there, and one is there then. */
  #configureFrom(line: string, place: Place | undefined): string | undefined {
    let at = place;
    for (;;) {
      const outcome = runIn(this.#device, at, line);
      if (outcome !== undefined) {
        this.#where = { at: 'config', place: outcome.enter ?? at };
        return outcome.printed;
      }
      if (at === undefined) return undefined;
      at = outer(at);
    }
  }
}

function unknown(typed: string): string {
  return `% Unknown command: ${typed.trimEnd()}\n`;
}
