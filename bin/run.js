#!/usr/bin/env node
// CommonJS (package.json beside this file): Node starts it some ten milliseconds sooner than an ES module.
require('../dist/start.cjs').start(process.argv.slice(2));
