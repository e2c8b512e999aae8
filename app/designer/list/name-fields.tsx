/** The names of something new: its title in both languages, and a key that is made of it until somebody writes one. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freshId } from '../../../forms/editing/fresh-name';
import control from '../../ui/control.module.css';
import { describedBy, FieldFrame } from '../../ui/field-frame';
import { useTypedUnheard } from '../../ui/use-typed-unheard';

export interface NameFieldsProps {
  /** What the ids of the inputs begin with. */
  readonly id: string;
  /** Keys that are in use. */
  readonly taken: readonly string[];
  /** What was typed before, by the name of the input: `en`, `zh-CN`, `key`. */
  readonly typed: (name: string) => string;
  /** The key for a title that none can be made of. */
  readonly otherwise: string;
}

export function NameFields({ id, taken, typed, otherwise }: NameFieldsProps) {
  const { t } = useTranslation('designer');
  const [title, setTitle] = useState(typed('en'));
  const [key, setKey] = useState(typed('key') || null);
  useTypedUnheard(`${id}-en`, setTitle);
  useTypedUnheard(`${id}-key`, setKey);
  const proposed = title === '' ? '' : freshId(title, otherwise, taken);
  return (
    <>
      <FieldFrame id={`${id}-en`} label={t('new.english')} required>
        <input
          id={`${id}-en`}
          name="en"
          className={control.input}
          required
          maxLength={120}
          value={title}
          onChange={(event) => {
            setTitle(event.target.value);
          }}
        />
      </FieldFrame>
      <FieldFrame id={`${id}-zh`} label={t('new.chinese')} required>
        <input
          id={`${id}-zh`}
          name="zh-CN"
          lang="zh-CN"
          className={control.input}
          required
          maxLength={120}
          defaultValue={typed('zh-CN')}
        />
      </FieldFrame>
      <FieldFrame id={`${id}-key`} label={t('new.key')} required hint={t('new.keyHint')}>
        <input
          id={`${id}-key`}
          name="key"
          className={control.input}
          required
          pattern="[a-z][a-z0-9\-]*"
          // What the browser says of a key that does not match lies over the hint, and says this too.
          title={t('new.keyHint')}
          maxLength={60}
          aria-describedby={describedBy(`${id}-key`, { hint: true })}
          value={key ?? proposed}
          onChange={(event) => {
            setKey(event.target.value);
          }}
        />
      </FieldFrame>
    </>
  );
}
