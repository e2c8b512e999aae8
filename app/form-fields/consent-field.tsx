/** A text to agree to, and the box by which one does. */
import { useTexts } from '../texts/use-texts';
import { partOf } from '../../forms/field-types/parts';
import { textIn } from '../../forms/locale';
import control from '../ui/control.module.css';
import { Markdown } from '../ui/markdown';
import { useLocale } from '../ui/use-locale';
import styles from './consent-field.module.css';
import type { FieldControlProps } from './field-control';

export function ConsentField(props: FieldControlProps) {
  const { id, name, field, value, required, readOnly, invalid, describedBy, onChange } = props;
  const t = useTexts('form');
  const locale = useLocale();
  const { help } = field.texts;
  const version = field.schema['x-version'] ?? '';
  const given = partOf(value, 'given') === true;
  return (
    <div className={styles.consent} data-invalid={invalid ? '' : undefined}>
      {/* Long texts scroll in a place of their own, which the keyboard must reach. */}
      {help && (
        <div tabIndex={0} role="region" aria-labelledby={`${id}-label`} className={styles.text}>
          <Markdown id={`${id}-hint`} text={textIn(help, locale)} />
        </div>
      )}
      {/* Tells "not ticked" from "not asked". */}
      <input type="hidden" name={`${name}.given`} value="" />
      <input type="hidden" name={`${name}.version`} value={version} />
      <label className={control.check}>
        <input
          id={id}
          type="checkbox"
          name={`${name}.given`}
          value="yes"
          checked={given && partOf(value, 'version') === version}
          disabled={readOnly && !given}
          aria-required={required || undefined}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            onChange(event.target.checked ? { given: true, version } : null);
          }}
        />
        <span>{t('consent.agree')}</span>
      </label>
    </div>
  );
}
