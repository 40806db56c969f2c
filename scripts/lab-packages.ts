// Gets the lab's programs onto this machine before the tests: `node scripts/run.js scripts/lab-packages.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import {
  LAB_TOOLS,
  labWish,
  missingTools,
  NIGHTLY_PACKAGES,
  whyNeverALab,
  whyNoLab,
} from '../test/lab/harness/requirements.js';

/** Debian's way to keep packages from starting their services (invoke-rc.d(8)): the lab starts its own, apart. */
const POLICY = '/usr/sbin/policy-rc.d';
const NO_SERVICES = '#!/bin/sh\nexit 101\n';

prepareLab();

/** Installs what is missing where that can be done, and says in any case whether the lab's tests will run. */
function prepareLab(): void {
  const reason = whyNeverALab() ?? installMissing() ?? whyNoLab();
  if (reason === undefined) {
    installNightly();
    say('The tests on real switches run.');
    return;
  }
  say(`The tests on real switches (test/lab) are left out: ${reason}.`);
  if (labWish() === 'required') process.exitCode = 1;
}

/** Why the missing packages cannot be installed here; undefined where that was tried, or nothing is missing. */
function installMissing(): string | undefined {
  const packages = [...new Set(missingTools().map((tool) => LAB_TOOLS[tool]))].sort();
  if (packages.length === 0) return undefined;
  const list = packages.join(', ');
  if (!existsSync('/usr/bin/apt-get'))
    return `${list} missing, and only the apt-get of Debian and Ubuntu is known here`;
  say(`The lab needs ${list}: installing with apt-get. NETCTL_LAB=off leaves the lab out.`);
  installPackages(packages);
  return undefined;
}

/** Nightly tests are left out where their packages cannot be had: no other test waits for these. */
function installNightly(): void {
  if (process.env['NETCTL_NIGHTLY'] !== '1' || !existsSync('/usr/bin/apt-get')) return;
  const packages = Object.entries(NIGHTLY_PACKAGES).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  if (packages.length === 0) return;
  say(`Nightly tests need ${packages.join(', ')}: installing with apt-get.`);
  installPackages(packages);
}

function installPackages(packages: readonly string[]): void {
  const keepQuiet = !existsSync(POLICY);
  if (keepQuiet) writeFileSync(POLICY, NO_SERVICES, { mode: 0o755 });
  try {
    if (aptGet('update', '-qq')) aptGet('install', '-qq', '-y', '--no-install-recommends', ...packages);
  } finally {
    if (keepQuiet) rmSync(POLICY);
  }
}

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) say(`apt-get ${args.join(' ')} ended with ${status}.`);
  return status === 0;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
