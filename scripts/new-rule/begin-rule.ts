import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from './register.ts';
import { nameOf, praiseTemplate, ruleTemplate } from './templates.ts';

interface Answer {
  readonly ok: boolean;
  /** Full sentences for whoever typed the command. */
  readonly text: string;
}

const usage = 'Say which rule: npm run new-rule -- <id>, or npm run new-rule -- <id> --praise.';

/** Writes the rule's file and lists it, or says why it can't and changes nothing. */
export function beginRule(folder: string, args: readonly string[]): Answer {
  const praise = args.includes('--praise');
  const [id, ...more] = args.filter((arg) => arg !== '--praise');
  if (id === undefined || more.length > 0 || id.startsWith('-')) return { ok: false, text: usage };
  const index = join(folder, 'index.ts');
  const file = join(folder, `${id}.ts`);
  const listed = readFileSync(index, 'utf8');
  const problem = findProblem(id, existsSync(file) || listed.includes(`'./${id}.ts'`));
  if (problem !== undefined) return { ok: false, text: problem };
  writeFileSync(file, praise ? praiseTemplate(id) : ruleTemplate(id));
  writeFileSync(index, register(listed, id, praise));
  return { ok: true, text: nextSteps(id, praise) };
}

function findProblem(id: string, isTaken: boolean): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return `“${id}” cannot be the name of a rule: it is to be small letters and digits with single hyphens between them, like closed-reply.`;
  if (reserved.test(nameOf(id)))
    return `“${id}” cannot be the name of a rule: the word has another meaning in the code.`;
  if (isTaken) return `There is a rule “${id}” already: lib/analyzer/rules/${id}.ts.`;
  return undefined;
}

/** Reserved words, and names in the index itself. */
const reserved =
  /^(?:index|rules|findingRules|praiseRules|patternsByRule|arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;

function nextSteps(id: string, praise: boolean): string {
  const place = praise
    ? 'It stands first among the praises: only one is said, the rarest first, so move it down if others are rarer.'
    : 'It stands last; the order shows in the documents. If a stronger rule is to silence it, say so in lib/analyzer/fold.ts.';
  return `lib/analyzer/rules/${id}.ts is written and listed in lib/analyzer/rules/index.ts.
${place}

It compiles, and its tests fail until you have written at least five drafts it must notice
and five it must leave alone; they are its tests, its documentation and its exercises. Then:

  npm run unit -- lib/analyzer/rules    tries the examples
  npm run rules-doc                     writes its part of docs/rules.md
  npm run evidence-doc                  lists it beside what it rests on
  npm run bench -- --gold DIR           a rule that is right and speaks too often is not done`;
}
