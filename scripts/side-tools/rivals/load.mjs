/** Imports a package of this folder: a file elsewhere would look for it in its own folders. */
export const load = (name) => import(name);
