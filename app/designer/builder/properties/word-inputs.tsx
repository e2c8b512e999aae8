/** Properties that are chosen from a few words or values. */
import { useTranslation } from 'react-i18next';
import { sameJson } from '../../../../forms/editing/same-json';
import type { Json } from '../../../../rules/conditions/condition';
import control from '../../../ui/control.module.css';
import { FieldFrame } from '../../../ui/field-frame';
import { useLocalized } from '../../../ui/localized';
import { ChoiceInput } from '../choice-input';
import type { KeywordInputProps } from './property-input';

export function OneOf({ editor, value, ...rest }: KeywordInputProps<'one-of'>) {
  return <Choice {...rest} choices={editor.words} value={value} />;
}

export function OneValue({ editor, value, ...rest }: KeywordInputProps<'one-value'>) {
  return <Choice {...rest} choices={editor.values} value={value} />;
}

/** A value that the list does not have. */
const OWN = 'own';

interface ChoiceProps extends Omit<KeywordInputProps, 'editor'> {
  readonly choices: readonly { readonly value: Json; readonly label: Readonly<Record<string, string>> }[];
}

function Choice({ id, label, hint, choices, value, onCommit }: ChoiceProps) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const known = choices.findIndex((each) => sameJson(each.value, value as Json));
  const unknown = value !== undefined && known === -1;
  const own = { value: OWN, title: typeof value === 'string' ? value : t('ownExpression') };
  return (
    <ChoiceInput
      id={id}
      label={label}
      hint={hint}
      value={unknown ? OWN : known === -1 ? '' : String(known)}
      choices={[
        { value: '', title: t('notSet') },
        ...choices.map((each, at) => ({ value: String(at), title: localized(each.label) })),
        ...(unknown ? [own] : []),
      ]}
      onChoose={(chosen) => {
        if (chosen !== OWN) onCommit(choices[Number(chosen || -1)]?.value ?? null);
      }}
    />
  );
}

export function SomeOf({ id, label, hint, editor, value, onCommit }: KeywordInputProps<'some-of'>) {
  const localized = useLocalized();
  const chosen = Array.isArray(value) ? (value as readonly Json[]) : [];
  return (
    <FieldFrame id={id} label={label} required group {...(hint !== undefined && { hint })}>
      <div role="group" aria-labelledby={`${id}-label`} className={control.checks} data-column>
        {editor.words.map((word) => (
          <label key={word.value} className={control.check}>
            <input
              type="checkbox"
              checked={chosen.includes(word.value)}
              onChange={(event) => {
                const next = editor.words
                  .map((each) => each.value)
                  .filter((each) => (each === word.value ? event.target.checked : chosen.includes(each)));
                onCommit(next.length > 0 ? next : null);
              }}
            />
            {localized(word.label)}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
