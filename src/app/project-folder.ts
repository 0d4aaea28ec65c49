import { fileURLToPath } from 'node:url';

/** Where flows/, locales/ and the rest of what ships lie. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
