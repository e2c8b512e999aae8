/** The texts of one namespace, for parts that stand on a page many times over: fields of a form, rows of a list. */
import type { i18n, Namespace, TFunction } from 'i18next';
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';

const made = new WeakMap<i18n, Map<string, unknown>>();

/**
 * What `useTranslation(namespace).t` is, made once for each instance. `useTranslation` keeps a dozen hooks ready for
 * changes of language, which never come here, and was a third of what a form's fields cost to render.
 */
export function useTexts<N extends Namespace & string>(namespace: N): TFunction<N> {
  const { i18n } = useContext(I18nContext);
  const known = made.get(i18n) ?? new Map<string, unknown>();
  made.set(i18n, known);
  const t = known.get(namespace) ?? i18n.getFixedT(null, namespace);
  known.set(namespace, t);
  return t as TFunction<N>;
}
