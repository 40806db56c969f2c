// Loaded before the program that is measured: at its end, writes what it cost.
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeFileSync(process.env.NETCTL_BENCH_USAGE, JSON.stringify(usage));
});
