/** The value of a clause in the builder, as its comparison takes it: none, one, several, or another fact. */
import { useTranslation } from 'react-i18next';
import type { ValueEditorProps } from 'react-querybuilder';
import type { Json } from '../../../../rules/conditions/condition';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import { operatorOf } from './clause-operators';
import type { ConditionFact } from './condition-facts';
import { firstValue, othersFor } from './condition-query';
import { DateMove } from './date-move';
import { readMoved, writeMoved } from './moved-date';
import { FactOrValue, ManyValues } from './value-inputs';

/** What every control of the builder is handed. */
export interface BuilderContext {
  readonly facts: readonly ConditionFact[];
}

export function ClauseValue({ field, operator, handleOnChange, context, ...props }: ValueEditorProps) {
  const { t } = useTranslation('rule-editor');
  const { facts } = context as BuilderContext;
  const value = props.value as Json;
  const fact = facts.find(({ path }) => path === field);
  const takes = operatorOf(operator)?.takes;
  if (!fact || !takes || takes === 'nothing') return null;
  const onChange = (next: Json): void => {
    handleOnChange(next);
  };
  if (takes === 'many') return <ManyValues fact={fact} value={value} onChange={onChange} />;
  const move = readMoved(value);
  const other = move?.path ?? pathOf(value);
  return (
    <>
      <FactOrValue
        label={t('comparedWith')}
        fact={fact}
        value={move ? { var: move.path } : value}
        others={othersFor(fact, facts)}
        plain={firstValue(fact, operator, [])}
        onChange={(next) => {
          const path = pathOf(next);
          onChange(move && path !== undefined ? writeMoved({ ...move, path }) : next);
        }}
      />
      {fact.kind === 'date' && other !== undefined && (
        <DateMove
          move={move}
          inCalendar={fact.inCalendar === true}
          onChange={(moved) => {
            onChange(moved ? writeMoved({ ...moved, path: other }) : { var: other });
          }}
        />
      )}
    </>
  );
}
