/** Chinese texts that pages are handed by their loaders. */
import type { ServedTexts } from './served-english';
import missing from './zh-CN/missing.json';

export const servedTexts: ServedTexts = { missing };
