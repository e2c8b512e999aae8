/** What some effects need besides a question: the options that are offered, the value that is set, the message. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../forms/document-shape';
import type { Json } from '../../../../rules/conditions/condition';
import { LocalizedInput } from '../../builder/properties/localized-input';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import type { ConditionFact } from '../condition/condition-facts';
import { firstAnswer, othersFor } from '../condition/condition-query';
import { FactOrValue, ManyValues } from '../condition/value-inputs';
import { JsonBox } from '../../parts/json-box';
import { OptionSelect } from '../../parts/option-select';
import styles from '../rules.module.css';
import { useRuleWords } from '../use-rule-words';
import type { Effect, MessageLevel } from './rule-effects';

export interface EffectDetailProps {
  readonly effect: Effect;
  readonly onChange: (effect: Effect) => void;
}

const levels: readonly MessageLevel[] = ['note', 'warning', 'error'];

export function EffectDetail({ effect, onChange }: EffectDetailProps) {
  switch (effect.effect) {
    case 'message':
      return <MessageDetail effect={effect} onChange={onChange} />;
    case 'offer':
      return <OfferDetail effect={effect} onChange={onChange} />;
    case 'set':
      return <SetDetail effect={effect} onChange={onChange} />;
    default:
      return null;
  }
}

interface DetailProps<Name extends Effect['effect']> {
  readonly effect: Extract<Effect, { readonly effect: Name }>;
  readonly onChange: (effect: Effect) => void;
}

function MessageDetail({ effect, onChange }: DetailProps<'message'>) {
  const { t } = useTranslation('rule-editor');
  const id = useId();
  return (
    <div className={styles.detail}>
      <OptionSelect
        label={t('level')}
        value={effect.level}
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        onChange={(level) => {
          onChange({ ...effect, level });
        }}
      />
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
}

function OfferDetail({ effect, onChange }: DetailProps<'offer'>) {
  const fact = useRuleWords().fieldFact(effect.field);
  if (!fact) return null;
  return (
    <div className={styles.detail}>
      <ManyValues
        fact={fact}
        value={effect.options}
        onChange={(options) => {
          onChange({ ...effect, options: options as readonly string[] });
        }}
      />
    </div>
  );
}

function SetDetail({ effect, onChange }: DetailProps<'set'>) {
  const { t } = useTranslation('rule-editor');
  const words = useRuleWords();
  const fact = words.fieldFact(effect.field);
  if (!fact) return null;
  const { value } = effect;
  const take = (next: Json): boolean => {
    onChange({ ...effect, value: next });
    return true;
  };
  const others = valuesFor(fact, words.facts(''));
  if (fact.kind === 'list' && fact.options.length > 0 && (value === null || isNames(value)))
    return (
      <div className={styles.detail}>
        <ManyValues fact={fact} value={value} onChange={take} />
      </div>
    );
  const byHand = fact.kind !== 'list' && fact.kind !== 'other' && !isObject(value) && !Array.isArray(value);
  const fromFact = others.some(({ path }) => path === pathOf(value));
  return (
    <div className={styles.detail}>
      {byHand || fromFact ? (
        <FactOrValue
          label={t('setFrom')}
          fact={fact}
          value={value}
          others={others}
          plain={firstAnswer(fact)}
          onChange={take}
        />
      ) : (
        <JsonBox label={t('valueJson')} value={value} onCommit={take} />
      )}
    </div>
  );
}

/** Facts that hold what the question could be answered with. */
function valuesFor(fact: ConditionFact, facts: readonly ConditionFact[]): readonly ConditionFact[] {
  return fact.kind === 'list'
    ? []
    : othersFor(fact, facts).filter(({ path }) => !path.endsWith(`.${fact.path}`));
}

function isNames(value: Json): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
