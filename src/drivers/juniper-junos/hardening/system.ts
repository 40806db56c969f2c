import type { GlobalSetting, Setting } from '../../../model/hardening.js';
import { below, type Statement, statementAt, valueAt } from '../text/statement.js';
import { numberOf, offBy, onBy, settingOf } from './settings.js';

type Settings = Partial<Record<GlobalSetting, Setting>>;

/** What is said of the device as a whole, without what is about switching. */
export function readSystem(root: Statement): Settings {
  const system = statementAt(root, 'system');
  const services = statementAt(system, 'services');
  const ssh = statementAt(services, 'ssh');
  const versions = below(ssh, 'protocol-version');
  const first = versions.find(({ word }) => word === 'v1');
  const tries = valueAt(system, 'login', 'retry-options', 'tries-before-disconnect');
  const order = below(system, 'authentication-order');
  return {
    telnet_server: onBy(statementAt(services, 'telnet'), ['delete system services telnet']),
    finger_server: onBy(statementAt(services, 'finger'), ['delete system services finger']),
    http_server: onBy(statementAt(services, 'web-management', 'http'), ['delete system services web-management http']),
    https_server: onBy(statementAt(services, 'web-management', 'https')),
    // Version 2 alone is what counts where nothing is written (11.4 and later).
    ssh_version_2: {
      ...offBy(first, ['set system services ssh protocol-version v2']),
      ...(first === undefined && versions[0] && { line: versions[0].line }),
    },
    // Older releases have ten where nothing is written, newer ones three.
    ...(tries !== undefined && {
      ssh_retries: settingOf(numberOf(tries), tries, ['set system login retry-options tries-before-disconnect 3']),
    }),
    keepalives_in: onBy(statementAt(ssh, 'client-alive-interval'), [
      'set system services ssh client-alive-interval 60',
    ]),
    login_block: onBy(statementAt(system, 'login', 'retry-options', 'lockout-period'), [
      'set system login retry-options lockout-period 15',
    ]),
    banner_login: onBy(statementAt(system, 'login', 'message')),
    banner_motd: onBy(statementAt(system, 'login', 'announcement')),
    domain_name: onBy(statementAt(system, 'domain-name')),
    aaa_login: onBy(order.find(({ word }) => word !== 'password')),
    aaa_accounting: onBy(statementAt(system, 'accounting', 'events')),
    ntp_authentication: onBy(statementAt(system, 'ntp', 'trusted-key')),
    config_from_network: onBy(
      statementAt(system, 'autoinstallation') ?? statementAt(root, 'chassis', 'auto-image-upgrade'),
      ['delete system autoinstallation', 'delete chassis auto-image-upgrade'],
    ),
    call_home: onBy(statementAt(system, 'phone-home'), ['delete system phone-home']),
    control_plane_policy: onBy(protection(root)),
    discovery_lldp: lldpOf(root),
    ...readLogging(system),
    ...readBgp(root),
  };
}

/** The filter in front of the device itself. */
export function protection(root: Statement): Statement | undefined {
  const families = below(root, 'interfaces', 'lo0', 'unit').flatMap((unit) => below(unit, 'family'));
  return families
    .filter(({ word }) => word === 'inet')
    .map((family) => valueAt(family, 'filter', 'input') ?? valueAt(family, 'filter', 'input-list'))
    .find((found) => found !== undefined);
}

function lldpOf(root: Statement): Setting {
  const lldp = statementAt(root, 'protocols', 'lldp');
  const on = lldp !== undefined && statementAt(lldp, 'disable') === undefined;
  return settingOf(on, lldp, ['delete protocols lldp']);
}

/** Severities from which on a place takes all messages; `none` takes none. */
const ALL = /^(?:any|info|debug)$/;
/** Commits are told at `notice`. */
const MOST = /^(?:any|info|debug|notice)$/;

function readLogging(system: Statement | undefined): Settings {
  const targets = below(system, 'syslog').filter(({ word }) => /^(?:file|host|user|console)$/.test(word));
  const places = targets.flatMap((target) => (target.word === 'console' ? [target] : below(target)));
  const taking = (facility: string, severities: RegExp): Statement | undefined =>
    places.flatMap((place) => valueAt(place, facility) ?? []).find(({ word }) => severities.test(word));
  return {
    logging: onBy(places[0]),
    log_buffer: onBy(below(system, 'syslog', 'file')[0], ['set system syslog file messages any notice']),
    log_config_changes: onBy(taking('change-log', MOST) ?? taking('any', ALL), [
      'set system syslog file changes change-log info',
    ]),
    // Who logs in is told at `info`, who is refused at `notice`.
    login_log: onBy(taking('authorization', ALL) ?? taking('any', ALL), [
      'set system syslog file messages authorization info',
    ]),
  };
}

function readBgp(root: Statement): Settings {
  const bgp = statementAt(root, 'protocols', 'bgp');
  if (bgp === undefined) return {};
  return {
    bgp_first_as_checked: inAllGroups(bgp, 'enforce-first-as', ['set protocols bgp enforce-first-as']),
    bgp_changes_logged: inAllGroups(bgp, 'log-updown', ['set protocols bgp log-updown']),
  };
}

/** What is said for all of BGP, or by every group. */
function inAllGroups(bgp: Statement, word: string, remedy: readonly string[]): Setting {
  const own = statementAt(bgp, word);
  const groups = below(bgp, 'group').map((group) => statementAt(group, word));
  const all = groups.length > 0 && groups.every((found) => found !== undefined);
  return settingOf(own !== undefined || all, own ?? (all ? groups[0] : undefined), remedy);
}
