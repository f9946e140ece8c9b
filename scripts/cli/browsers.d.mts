export type BrowserName = 'chromium' | 'firefox';
/** The browser's executable, or undefined. */
export function findBrowser(name: BrowserName): string | undefined;
export function ensureBrowsers(names: readonly BrowserName[]): Promise<void>;
