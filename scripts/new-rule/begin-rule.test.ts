import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginRule } from './begin-rule.ts';

const rules = fileURLToPath(new URL('../../lib/analyzer/rules', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hat-tip-rules-'));
  cpSync(rules, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const index = () => readFileSync(join(folder, 'index.ts'), 'utf8');
const listOf = (name: string) =>
  new RegExp(`${name}: readonly \\w+\\[\\] = \\[([^\\]]*)\\]`)
    .exec(index())?.[1]
    ?.trim()
    .split(/,\s*/)
    .filter((part) => part !== '');

describe('creating a rule', () => {
  test('writes its file, imports it alphabetically and lists it last', () => {
    const answer = beginRule(folder, ['borrowed-chairs']);
    expect(answer.ok).toBe(true);
    expect(answer.text).toContain('at least five drafts');
    const imports = [...index().matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, path]) => path);
    expect(imports).toContain('borrowed-chairs');
    expect(imports).toEqual([...imports].sort());
    expect(listOf('findingRules')?.at(-1)).toBe('borrowedChairs');
    expect(listOf('praiseRules')).not.toContain('borrowedChairs');
    const file = readFileSync(join(folder, 'borrowed-chairs.ts'), 'utf8');
    expect(file).toContain("id: 'borrowed-chairs'");
    expect(file).toContain('patternRule(');
  });

  test('lists a praise first among the praises', () => {
    expect(beginRule(folder, ['--praise', 'zests']).ok).toBe(true);
    expect(listOf('praiseRules')?.[0]).toBe('zests');
    expect(listOf('findingRules')).not.toContain('zests');
    expect(readFileSync(join(folder, 'zests.ts'), 'utf8')).toContain('definePraise(');
    expect(index()).toMatch(/import zests from '\.\/zests\.ts';\n\n/);
  });
});

test.each([
  ['Untagged', /small letters and digits/],
  ['two  words', /small letters and digits/],
  ['a--b', /small letters and digits/],
  ['../escape', /small letters and digits/],
  ['brand-only', /There is a rule “brand-only” already/],
  ['index', /another meaning/],
  ['delete', /another meaning/],
  ['--help', /Say which rule/],
  ['', /small letters and digits/],
])('rejects “%s” with a full sentence and writes nothing', (id, reason) => {
  const before = index();
  const answer = beginRule(folder, [id]);
  expect(answer.ok).toBe(false);
  expect(answer.text).toMatch(reason);
  expect(answer.text).toMatch(/\.$/);
  expect(index()).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(readdirSync(rules).sort());
});

test('without a name, explains the usage', () => {
  expect(beginRule(folder, [])).toMatchObject({ ok: false });
  expect(beginRule(folder, ['one', 'two'])).toMatchObject({ ok: false });
});
