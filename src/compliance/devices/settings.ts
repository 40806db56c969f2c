import type { GlobalSetting, Setting } from '../../model/hardening.js';
import { judged, notApplicable, undecided, type Verdict } from '../rule.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding } from './findings.js';

/** Why rules about what is not read have nothing to say. */
export const UNREAD = 'netctl reads only VLANs, filters and BGP of this platform';

/** What to ask of a setting of the device. */
export interface SettingQuestion {
  readonly name: GlobalSetting;
  ok(value: NonNullable<Setting['value']>): boolean;
  /** What is wrong, of a value that is not ok. */
  message(value: NonNullable<Setting['value']>): string;
}

/** What a rule about one setting of the device says. */
export function judgeSetting(device: AuditedDevice, question: SettingQuestion): Verdict {
  if (device.hardening === undefined) return notApplicable(UNREAD);
  const setting = device.hardening.settings[question.name];
  if (setting === undefined) return notApplicable('the platform has no such setting, or netctl does not read it there');
  const { value, line, remedy } = setting;
  if (value === undefined) return undecided(`line ${line ?? '?'} about it is not understood`);
  if (question.ok(value)) return judged([]);
  return judged([deviceFinding(device, { message: question.message(value), line, remedy })]);
}

/** The rule that something is on. */
export function mustBeOn(device: AuditedDevice, name: GlobalSetting, message: string): Verdict {
  return judgeSetting(device, { name, ok: (value) => value === true, message: () => message });
}

/** The rule that something is off. */
export function mustBeOff(device: AuditedDevice, name: GlobalSetting, message: string): Verdict {
  return judgeSetting(device, { name, ok: (value) => value === false, message: () => message });
}

/** What is on or off as a truth; undefined where that is not known. */
export function isOn(setting: Setting | undefined): boolean | undefined {
  return typeof setting?.value === 'boolean' ? setting.value : undefined;
}
