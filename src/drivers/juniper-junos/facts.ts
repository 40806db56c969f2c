import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { parseXml, type XmlElement } from '../../xml/tree.js';
import { dataAt, text } from '../../yang/read-data.js';
import type { Ask } from '../driver.js';
import { readHello } from '../shared/netconf/hello.js';
import { HELLO } from '../shared/netconf/ops.js';
import { readConfig } from './config.js';
import { ask, configRead } from './ops.js';

const OWN = 'http://xml.juniper.net/netconf/junos/1.0';

/** Models with the enhanced layer 2 software, whose ports say `interface-mode`; all others are routers or say it otherwise. */
const SWITCH =
  /^v?(?:ex-?(?:2300|3400|4000|4100|4300|4400|4600|4650|92\d\d)|qfx-?(?:5\d{3}|10\d{3}|10000)|ex9214)(?![0-9])|^vjunos-?switch/i;

/** Who the device is: its hello, its software, its name, and whether a commit waits for its confirmation. */
export const identify: Ask<Facts> = {
  ops: [
    HELLO,
    ask('get-software-information'),
    configRead('system'),
    // The command came with 14.1; before, nothing is told.
    ask('get-commit-revision-information', 'detail'),
  ],
  read([hello, software, system, commits]) {
    const output = hello?.output ?? '';
    const own = readHello(output).capabilities;
    const told = software?.exitCode === 0 ? parseXml(software.output) : undefined;
    const config = system === undefined ? undefined : readConfig(system);
    const model = textIn(told, 'product-model');
    return {
      platform: output.includes(OWN) ? 'juniper-junos' : 'a server that is no Junos',
      hostname: textIn(told, 'host-name') || (text(dataAt(config?.data, 'system'), 'host-name') ?? ''),
      version: textIn(told, 'junos-version') || revisionIn(told),
      model,
      extra: {
        server: [...own].join(' '),
        switching: SWITCH.test(model) ? 'els' : 'none',
        waiting: waitingIn(commits),
      },
    };
  },
};

/** Before 13.x the version stood in the words about a package: `JUNOS Base OS boot [12.3R3.4]`. */
function revisionIn(told: XmlElement | undefined): string {
  const words = told === undefined ? '' : allText(told);
  return /\[(?<version>\d{1,2}\.\d[\w.-]{1,20})\]/.exec(words)?.groups?.['version'] ?? '';
}

/** Who made the commit that goes back by itself unless it is confirmed; empty where none waits, or nothing is told of it. */
function waitingIn(reply: Reply | undefined): string {
  if (reply?.exitCode !== 0) return '';
  const told = parseXml(reply.output);
  return /commit confirmed, rollback in/.test(textIn(told, 'comment')) ? textIn(told, 'user') || 'somebody' : '';
}

/** The text of the first element of that name, at any depth: a stack of switches wraps what it tells. */
function textIn(element: XmlElement | undefined, name: string): string {
  if (element === undefined) return '';
  for (const child of element.children) {
    if (child.name === name) return child.text.trim();
    const found = textIn(child, name);
    if (found !== '') return found;
  }
  return '';
}

function allText({ text: own, children }: XmlElement): string {
  return [own, ...children.map(allText)].join(' ');
}
