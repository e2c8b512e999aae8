/** Tells i18next the keys that exist, so that a misspelt one does not compile. */
import 'i18next';
import type { DesignerTexts } from './designer-english';
import type { Texts } from './english';
import type { ServedTexts } from './served-english';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: Texts & DesignerTexts & ServedTexts;
    returnNull: false;
  }
}
