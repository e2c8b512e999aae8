/** What the buttons of an import send. */
export const LOOK = 'look-at-file';
export const IMPORT = 'import-file';
