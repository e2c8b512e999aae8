/** One effect of a rule: what it does, to which field, and with what. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { allFields, findField } from '../../../forms/editing/field-place';
import { optionsOf } from '../../../forms/editing/field-options';
import type { Json } from '../../../rules/conditions/condition';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { LocalizedInput } from '../builder/properties/localized-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ManyValues, OneValue } from './condition-controls';
import { JsonBox } from './json-box';
import { effectNames } from './rule-effects';
import type { Effect, EffectName, MessageLevel } from './rule-effects';
import styles from './rules.module.css';
import { useRuleWords } from './use-rule-words';
import { factOfField } from './condition-facts';

export interface EffectLineProps {
  readonly effect: Effect;
  readonly onChange: (effect: Effect) => void;
  readonly onRemove: () => void;
}

const levels: readonly MessageLevel[] = ['note', 'warning', 'error'];

export function EffectLine({ effect, onChange, onRemove }: EffectLineProps) {
  const { t } = useTranslation('rule-editor');
  return (
    <li className={styles.effect}>
      <select
        className={control.input}
        aria-label={t('effect')}
        value={effect.effect}
        onChange={(event) => {
          onChange(turned(effect, event.target.value as EffectName));
        }}
      >
        {effectNames.map((name) => (
          <option key={name} value={name}>
            {t(`effects.${name}`)}
          </option>
        ))}
      </select>
      <FieldSelect effect={effect} onChange={onChange} />
      <Button
        type="button"
        kind="quiet"
        aria-label={t('removeEffect')}
        title={t('removeEffect')}
        onClick={onRemove}
      >
        ×
      </Button>
      <EffectDetail effect={effect} onChange={onChange} />
    </li>
  );
}

function FieldSelect({ effect, onChange }: Pick<EffectLineProps, 'effect' | 'onChange'>) {
  const { t } = useTranslation('rule-editor');
  const { document: item } = useItemDraft();
  const words = useRuleWords();
  const paths = allFields(item.form)
    .filter(([, field]) => effect.effect !== 'offer' || optionsOf(field).length > 0)
    .map(([path]) => path);
  const { field } = effect;
  const shown = field === null || paths.includes(field) ? paths : [field, ...paths];
  return (
    <select
      className={control.input}
      aria-label={t('field')}
      value={field ?? ''}
      onChange={(event) => {
        const next = event.target.value;
        if (effect.effect === 'message') onChange({ ...effect, field: next === '' ? null : next });
        else if (effect.effect === 'offer') onChange({ ...effect, field: next, options: [] });
        else onChange({ ...effect, field: next });
      }}
    >
      {(effect.effect === 'message' || field === '') && (
        <option value="">{t(effect.effect === 'message' ? 'wholeForm' : 'chooseField')}</option>
      )}
      {shown.map((path) => (
        <option key={path} value={path}>
          {words.fieldLabel(path)}
        </option>
      ))}
    </select>
  );
}

function EffectDetail({ effect, onChange }: Pick<EffectLineProps, 'effect' | 'onChange'>) {
  const { t } = useTranslation('rule-editor');
  const { document: item } = useItemDraft();
  const words = useRuleWords();
  const id = useId();
  if (effect.effect === 'message')
    return (
      <div className={styles.detail}>
        <select
          className={control.input}
          aria-label={t('level')}
          value={effect.level}
          onChange={(event) => {
            onChange({ ...effect, level: event.target.value as MessageLevel });
          }}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`levels.${level}`)}
            </option>
          ))}
        </select>
        <LocalizedInput
          id={`${id}-text`}
          label={t('messageText')}
          text={effect.text}
          onCommit={(locale, value) => {
            onChange({ ...effect, text: { ...effect.text, [locale]: value } });
          }}
        />
      </div>
    );
  if (effect.effect !== 'offer' && effect.effect !== 'set') return null;
  const field = findField(item.form, effect.field);
  const fact = field && factOfField(item, effect.field, field, words.locale);
  if (effect.effect === 'offer')
    return fact ? (
      <div className={styles.detail}>
        <ManyValues
          fact={fact}
          values={effect.options}
          onChange={(options) => {
            onChange({ ...effect, options: options as readonly string[] });
          }}
        />
      </div>
    ) : null;
  const take = (value: Json): boolean => {
    onChange({ ...effect, value });
    return true;
  };
  const plain =
    fact &&
    ['yes-no', 'choice', 'number', 'text', 'date'].includes(fact.kind) &&
    (effect.value === null || typeof effect.value !== 'object');
  return (
    <div className={styles.detail}>
      {plain ? (
        <OneValue fact={fact} value={effect.value} onChange={take} />
      ) : (
        <JsonBox label={t('valueJson')} value={effect.value} onCommit={take} />
      )}
    </div>
  );
}

/** The same field, another effect. */
function turned(effect: Effect, name: EffectName): Effect {
  const field = effect.field ?? '';
  if (name === 'offer') return { effect: name, field, options: [] };
  if (name === 'set') return { effect: name, field, value: '' };
  if (name === 'message')
    return { effect: name, field: effect.field, level: 'note', text: { en: '', 'zh-CN': '' } };
  return { effect: name, field };
}
