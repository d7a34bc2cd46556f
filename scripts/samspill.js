#!/usr/bin/env node
// The command as npm links it. The link is made once, often before anything is built, and needs a file that is there and
// may be executed; the compiler's own output is neither.
try {
  await import('../dist/cli/main.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    `samspill: expected the built program, got none or not all of it: ${error.message}\n` +
      'In a checkout: npm ci, then npm run build:engine. Elsewhere: install the package again.\n',
  );
  process.exitCode = 2;
}
