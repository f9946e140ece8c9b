/** Creates a rule: npm run new-rule -- <id> [--praise] */
import { fileURLToPath } from 'node:url';
import { beginRule } from './new-rule/begin-rule.ts';

const folder = fileURLToPath(new URL('../lib/analyzer/rules', import.meta.url));
const answer = beginRule(folder, process.argv.slice(2));
if (answer.ok) {
  console.log(answer.text);
} else {
  console.error(answer.text);
  process.exitCode = 1;
}
