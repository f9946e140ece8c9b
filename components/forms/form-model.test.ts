import { expect, test } from 'vitest';
import { createForm, type SaveOutcome, type Values } from './form-model.ts';

/** A store that rejects handles with spaces, and answers on command. */
function createStore() {
  const waiting: (() => void)[] = [];
  const kept: Values[] = [];
  const save = (values: Values) =>
    new Promise<SaveOutcome>((resolve) => {
      waiting.push(() => {
        const isBroken = String(values['handle']).includes(' ');
        if (!isBroken) kept.push(values);
        resolve(
          isBroken
            ? { saved: false, problems: [{ field: 'handle', message: 'No spaces.' }] }
            : { saved: true },
        );
      });
    });
  const answer = async () => {
    while (waiting.length > 0) {
      waiting.shift()!();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { save, answer, kept };
}

test("falls back on a broken field's last complete value, not on half a word", async () => {
  const { save, answer, kept } = createStore();
  const form = createForm({ handle: '', cause: '' }, save);
  form.type('handle', 'Harbour');
  form.leave('handle');
  await answer();
  form.type('handle', 'n');
  await answer();
  form.type('handle', 'not a handle');
  form.leave('handle');
  await answer();
  form.type('cause', 'Boats');
  await answer();
  expect(kept.at(-1)).toEqual({ handle: 'Harbour', cause: 'Boats' });
  expect(form.values.value).toEqual({ handle: 'not a handle', cause: 'Boats' });
  expect(form.problems.value).toEqual({ handle: 'No spaces.' });
  expect(form.status.value).toBe('not-saved');
});

test('says “saved” only once the newest values are stored', async () => {
  const { save, answer, kept } = createStore();
  const form = createForm({ handle: '', cause: '' }, save);
  form.type('cause', 'B');
  form.type('cause', 'Bo');
  form.type('cause', 'Boats');
  expect(form.status.value).toBe('untouched');
  await answer();
  expect(form.status.value).toBe('saved');
  expect(kept.at(-1)?.['cause']).toBe('Boats');
  form.type('cause', 'Boats and nets');
  expect(form.status.value).toBe('saving');
});

test("shows a throwing store's own sentence and keeps everything typed", async () => {
  const form = createForm({ name: '' }, () => Promise.reject(new Error('No room left.')));
  form.type('name', 'Harbour');
  await new Promise((resolve) => setImmediate(resolve));
  expect(form.problems.value).toEqual({ '': 'No room left.' });
  expect(form.values.value).toEqual({ name: 'Harbour' });
});
