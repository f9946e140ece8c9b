#!/usr/bin/env node
/**
 * Runs every `npm` command. Plain JavaScript for Node 20, so that it runs on a machine with nothing installed: it installs what is missing, finds the
 * Node version the tools need, and then runs the command.
 */
import { commands } from './cli/commands.mjs';
import { install } from './cli/install.mjs';
import { ensureNode } from './cli/node.mjs';
import { Stop } from './cli/run.mjs';

const [name = '', ...args] = process.argv.slice(2);

try {
  const command = commands[name];
  if (!command)
    throw new Stop(`There is no command "${name}". Try: ${Object.keys(commands).join(', ')}.`);
  await install();
  await ensureNode();
  await command(args);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  if (error.message) console.error(`\n${error.message}`);
  process.exitCode = error.code;
}
