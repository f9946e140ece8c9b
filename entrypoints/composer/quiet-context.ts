/**
 * Replaces WXT's context of the same name (wxt.config.ts), which announces itself to every page with an event named after the extension's id, and
 * which a page could end the same way. `isAlive` notices a script that outlived an update at the writer's next action.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  get signal(): AbortSignal {
    return this.#ending.signal;
  }
}
