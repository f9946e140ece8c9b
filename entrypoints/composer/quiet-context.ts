/**
 * Stands in for WXT's own context of the same name (wxt.config.ts): that one tells every page, by an
 * event named after the extension's id, that it is here, and a page could end it the same way.
 * What outlives an update is noticed by `isAlive` at the next thing the writer does.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  get signal(): AbortSignal {
    return this.#ending.signal;
  }
}
