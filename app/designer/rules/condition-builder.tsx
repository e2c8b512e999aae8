/** The condition builder: react-querybuilder with the product's controls, over the JsonLogic of the rule. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBuilder } from 'react-querybuilder';
import type { RuleGroupType, RuleType } from 'react-querybuilder';
import { sameJson } from '../../../forms/editing/same-json';
import type { Json } from '../../../rules/conditions/condition';
import control from '../../ui/control.module.css';
import { operatorsFor } from './clause-operators';
import { ActionButton, ClauseValueEditor } from './condition-controls';
import type { BuilderContext } from './condition-controls';
import type { ConditionFact } from './condition-facts';
import { firstFact } from './first-condition';
import { conditionOf, firstValue } from './condition-query';
import type { Group } from './condition-query';
import styles from './rules.module.css';

export interface ConditionBuilderProps {
  readonly query: Group;
  readonly facts: readonly ConditionFact[];
  readonly onChange: (condition: Json) => void;
}

const looks = {
  ruleGroup: styles.group,
  header: styles.groupHead,
  body: styles.groupBody,
  rule: styles.clause,
  combinators: control.input,
  fields: control.input,
  operators: control.input,
  notToggle: control.check,
} as const;

const controls = { actionElement: ActionButton, valueEditor: ClauseValueEditor };

export function ConditionBuilder({ query, facts, onChange }: ConditionBuilderProps) {
  const { t } = useTranslation('rule-editor');
  const shown = useShownQuery(query);
  const kindOf = (path: string) => facts.find((fact) => fact.path === path) ?? facts[0];
  const context = useMemo<BuilderContext>(() => ({ facts }), [facts]);
  const words = useTranslations();
  return (
    <QueryBuilder
      query={shown.query}
      onQueryChange={(next) => {
        shown.keep(next);
        const condition = conditionOf(groupOf(next));
        if (!sameJson(condition, conditionOf(query))) onChange(condition);
      }}
      enableMountQueryChange={false}
      fields={facts.map(({ path, label }) => ({ name: path, label }))}
      combinators={[
        { name: 'and', label: t('all') },
        { name: 'or', label: t('any') },
      ]}
      getDefaultField={firstFact(facts)?.path ?? ''}
      getOperators={(path) =>
        operatorsFor(kindOf(path)?.kind ?? 'other').map((name) => ({
          name,
          label: t(`operators.${name}`),
        }))
      }
      getDefaultValue={({ field, operator }) => {
        const fact = kindOf(field);
        return fact ? firstValue(fact, operator, facts) : null;
      }}
      resetOnOperatorChange
      addRuleToNewGroups
      showNotToggle
      listsAsArrays
      context={context}
      translations={words}
      controlClassnames={looks}
      controlElements={controls}
    />
  );
}

/** Keeps the ids that the builder gives, so that the focus stays where it is while the document changes. */
function useShownQuery(query: Group): {
  readonly query: RuleGroupType;
  readonly keep: (next: RuleGroupType) => void;
} {
  const [kept, keep] = useState<RuleGroupType | null>(null);
  const fresh = kept === null || !sameJson(conditionOf(groupOf(kept)), conditionOf(query));
  return { query: fresh ? (query as RuleGroupType) : kept, keep };
}

function groupOf({ combinator, not, rules }: RuleGroupType): Group {
  return {
    combinator: combinator === 'or' ? 'or' : 'and',
    not: not === true,
    rules: rules.map((rule) => ('rules' in rule ? groupOf(rule) : clauseOf(rule))),
  };
}

function clauseOf({ field, operator, value }: RuleType): Group['rules'][number] {
  return { field, operator: operator as never, value: (value ?? null) as Json };
}

function useTranslations() {
  const { t } = useTranslation('rule-editor');
  return useMemo(
    () => ({
      fields: { title: t('builder.fact') },
      operators: { title: t('builder.comparison') },
      value: { title: t('builder.value') },
      combinators: { title: t('builder.joint') },
      addRule: { label: t('builder.addClause'), title: t('builder.addClause') },
      addGroup: { label: t('builder.addGroup'), title: t('builder.addGroup') },
      removeRule: { label: '×', title: t('builder.removeClause') },
      removeGroup: { label: '×', title: t('builder.removeGroup') },
      notToggle: { label: t('builder.not'), title: t('builder.not') },
    }),
    [t],
  );
}
