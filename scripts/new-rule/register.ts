import { nameOf } from './templates.ts';

/** The rules' index with one more rule: imported alphabetically, a finding last in its list, a praise first. */
export function register(index: string, id: string, praise: boolean): string {
  const line = `import ${nameOf(id)} from './${id}.ts';`;
  const lines = index.split('\n');
  const after = lines.findIndex((other) => {
    const path = /^import \w+ from '\.\/([\w-]+)\.ts';$/.exec(other)?.[1];
    return path !== undefined && path > id;
  });
  const lastImport = lines.findLastIndex((other) => other.startsWith('import '));
  lines.splice(after < 0 ? lastImport + 1 : after, 0, line);
  const list = praise ? 'praiseRules' : 'findingRules';
  const begin = lines.findIndex((other) => other.startsWith(`export const ${list}`));
  const end = lines.findIndex((other, at) => at > begin && other === '];');
  if (begin < 0 || end < 0)
    throw new Error(`The list ${list} was not found in lib/analyzer/rules/index.ts.`);
  lines.splice(praise ? begin + 1 : end, 0, `  ${nameOf(id)},`);
  return lines.join('\n');
}
