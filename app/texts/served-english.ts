/** English texts that pages are handed by their loaders: the browser never loads them, so that no other page pays. */
import missing from './en/missing.json';

export const servedTexts = { missing };

export type ServedTexts = typeof servedTexts;
