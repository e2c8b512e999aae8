/** A note of the form's author, in safe Markdown. */
import { textIn } from '../../forms/locale';
import { Markdown } from '../ui/markdown';
import { useLocale } from '../ui/use-locale';
import styles from './display.module.css';
import type { FieldControlProps } from './field-control';

export function NoteDisplay({ id, field: { texts } }: FieldControlProps) {
  const locale = useLocale();
  return (
    <div id={id} role="note" aria-labelledby={`${id}-label`} className={styles.note}>
      <b id={`${id}-label`}>{textIn(texts.label, locale)}</b>
      {texts.help && <Markdown text={textIn(texts.help, locale)} />}
    </div>
  );
}
