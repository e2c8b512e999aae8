/** A free list of names: one box a name, and always one more to write in. */
import { IconX } from '@tabler/icons-react';
import { useTexts } from '../texts/use-texts';
import { itemsOf } from '../../forms/form-document';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import control from '../ui/control.module.css';
import { tied, type FieldControlProps } from './field-control';
import styles from './text-list-field.module.css';
import { useExample } from './use-example';

const MOST_WITHOUT_SCRIPTS = 5;

export function TextListField(props: FieldControlProps) {
  const { id, name, field, value, readOnly, onChange } = props;
  const t = useTexts('form');
  const example = useExample(field);
  const names = Array.isArray(value) ? value.map(String) : [];
  const most = field.schema.maxItems ?? 50;
  const itemLength = Number(itemsOf(field.schema)?.maxLength ?? 200);
  // Without scripts no box can appear while one types: a few more stand ready.
  const boxes = Math.min(most, Math.max(names.length + 1, MOST_WITHOUT_SCRIPTS));
  const write = (index: number, text: string): void => {
    const next = [...names];
    next[index] = text;
    onChange(next.map((each) => each ?? ''));
  };
  return (
    <div
      id={id}
      role="group"
      className={styles.list}
      aria-labelledby={`${id}-label`}
      onBlur={() => {
        // A box that was emptied is no name.
        if (names.some((each) => each.trim() === '')) onChange(names.filter((each) => each.trim() !== ''));
      }}
    >
      {Array.from({ length: boxes }, (_, index) => (
        <div key={index} className={classes(styles.row, index > names.length && 'without-scripts')}>
          <input
            {...tied(props)}
            id={`${id}-${index}`}
            name={name}
            type="text"
            className={control.input}
            value={names[index] ?? ''}
            maxLength={itemLength}
            placeholder={index === 0 ? example : undefined}
            aria-label={t('listItem', { n: index + 1 })}
            autoComplete="off"
            onChange={(event) => {
              write(index, event.target.value);
            }}
          />
          {index < names.length && !readOnly && (
            <Button
              type="button"
              kind="icon"
              className="needs-scripts"
              aria-label={t('removeItem', { n: index + 1 })}
              onClick={() => {
                onChange(names.toSpliced(index, 1));
              }}
            >
              <IconX size={16} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
