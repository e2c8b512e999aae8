/** A heading between fields, with a line under it. */
import { textIn } from '../../forms/locale';
import { useLocale } from '../ui/use-locale';
import styles from './display.module.css';
import type { FieldControlProps } from './field-control';

export function HeadingDisplay({ id, field: { texts } }: FieldControlProps) {
  const locale = useLocale();
  return (
    <div id={id} className={styles.heading}>
      <h3>{textIn(texts.label, locale)}</h3>
      {texts.help && <p>{textIn(texts.help, locale)}</p>}
    </div>
  );
}
