/** One effect of a rule: what it does, to which question, and with what. */
import { useTranslation } from 'react-i18next';
import { optionsOf } from '../../../../forms/editing/field-options';
import { allFields } from '../../../../forms/editing/field-place';
import { Button } from '../../../ui/button';
import { useItemWithBlocks } from '../../blocks/use-item-with-blocks';
import type { Json } from '../../../../rules/conditions/condition';
import { firstAnswer } from '../condition/condition-query';
import { OptionSelect } from '../../parts/option-select';
import styles from '../rules.module.css';
import { useRuleWords } from '../use-rule-words';
import { EffectDetail } from './effect-detail';
import { effectNames } from './rule-effects';
import type { Effect, EffectName } from './rule-effects';

export interface EffectLineProps {
  readonly effect: Effect;
  readonly onChange: (effect: Effect) => void;
  readonly onRemove: () => void;
}

export function EffectLine({ effect, onChange, onRemove }: EffectLineProps) {
  const { t } = useTranslation('rule-editor');
  const words = useRuleWords();
  return (
    <li className={styles.effect}>
      <OptionSelect
        label={t('effect')}
        value={effect.effect}
        options={effectNames.map((name) => ({ value: name, label: t(`effects.${name}`) }))}
        onChange={(name) => {
          onChange(turned(effect, name, firstAnswer(words.fieldFact(effect.field ?? ''))));
        }}
      />
      <QuestionSelect effect={effect} onChange={onChange} />
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

function QuestionSelect({ effect, onChange }: Pick<EffectLineProps, 'effect' | 'onChange'>) {
  const { t } = useTranslation('rule-editor');
  const item = useItemWithBlocks();
  const words = useRuleWords();
  const { field } = effect;
  const paths = allFields(item.form)
    .filter(([, each]) => effect.effect !== 'offer' || optionsOf(each).length > 0)
    .map(([path]) => path);
  const known = field === null || field === '' || paths.includes(field);
  const first = effect.effect === 'message' ? t('wholeForm') : field === '' ? t('chooseField') : null;
  return (
    <OptionSelect
      label={t('field')}
      value={field ?? ''}
      options={[
        ...(first === null ? [] : [{ value: '', label: first }]),
        ...(known ? paths : [field, ...paths]).map((path) => ({
          value: path,
          label: words.fieldLabel(path),
        })),
      ]}
      onChange={(next) => {
        if (effect.effect === 'message') onChange({ ...effect, field: next === '' ? null : next });
        else if (effect.effect === 'offer') onChange({ ...effect, field: next, options: [] });
        else if (effect.effect === 'set') {
          const value = firstAnswer(words.fieldFact(next));
          onChange({ ...effect, field: next, value });
        } else onChange({ ...effect, field: next });
      }}
    />
  );
}

/** The same question, another effect. @param answer what the question begins with where it is set */
function turned(effect: Effect, name: EffectName, answer: Json): Effect {
  const field = effect.field ?? '';
  if (name === 'offer') return { effect: name, field, options: [] };
  if (name === 'set') return { effect: name, field, value: answer };
  if (name === 'message')
    return { effect: name, field: effect.field, level: 'note', text: { en: '', 'zh-CN': '' } };
  return { effect: name, field };
}
