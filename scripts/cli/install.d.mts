/** Installs exactly what a folder’s lock file names, once per lock file; throws a `Stop` if npm fails. */
export function install(folder?: string): Promise<void>;
