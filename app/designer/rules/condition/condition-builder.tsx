/** The condition builder: react-querybuilder with the product's controls, over the JsonLogic of the rule. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareRuleGroup, QueryBuilder } from 'react-querybuilder';
import type { RuleGroupType, RuleType } from 'react-querybuilder';
import { sameJson } from '../../../../forms/editing/same-json';
import type { Json } from '../../../../rules/conditions/condition';
import control from '../../../ui/control.module.css';
import { operatorsFor } from './clause-operators';
import { ClauseValue } from './clause-value';
import type { BuilderContext } from './clause-value';
import type { ConditionFact } from './condition-facts';
import { ActionButton, ConditionGroup } from './condition-group';
import { conditionOf, firstValue } from './condition-query';
import type { Group, Spelt } from './condition-query';
import { firstFact } from './first-condition';
import { useFocusKept } from '../../parts/use-focus-kept';
import styles from '../rules.module.css';

export interface ConditionBuilderProps {
  readonly query: Group;
  readonly facts: readonly ConditionFact[];
  readonly onChange: (condition: Json) => void;
}

const looks = { rule: styles.clause, fields: control.input, operators: control.input } as const;

const controls = { actionElement: ActionButton, ruleGroup: ConditionGroup, valueEditor: ClauseValue };

export function ConditionBuilder({ query, facts, onChange }: ConditionBuilderProps) {
  const { t } = useTranslation('rule-editor');
  const shown = useShownQuery(query);
  const factAt = (path: string) => facts.find((fact) => fact.path === path) ?? facts[0];
  const operatorsOf = (path: string) => {
    const fact = factAt(path);
    return fact ? operatorsFor(fact) : [];
  };
  const context = useMemo<BuilderContext>(() => ({ facts }), [facts]);
  const words = useTranslations();
  return (
    <div {...useFocusKept<HTMLDivElement>()}>
      <QueryBuilder
        query={shown.query}
        onQueryChange={(next) => {
          shown.keep(next);
          const condition = conditionOf(groupOf(next));
          if (!sameJson(condition, conditionOf(query))) onChange(condition);
        }}
        enableMountQueryChange={false}
        fields={facts.map(({ path, label }) => ({ name: path, label }))}
        getDefaultField={firstFact(facts)?.path ?? ''}
        getOperators={(path) => operatorsOf(path).map((name) => ({ name, label: t(`operators.${name}`) }))}
        getDefaultValue={({ field, operator }) => {
          const fact = factAt(field);
          return fact ? firstValue(fact, operator, facts) : null;
        }}
        resetOnOperatorChange
        addRuleToNewGroups
        listsAsArrays
        context={context}
        translations={words}
        controlClassnames={looks}
        controlElements={controls}
      />
    </div>
  );
}

/** Gives ids to the parts and keeps them, so that the focus stays where it is while the document changes. */
function useShownQuery(query: Group): {
  readonly query: RuleGroupType;
  readonly keep: (next: RuleGroupType) => void;
} {
  const [kept, keep] = useState(() => prepareRuleGroup(query as RuleGroupType));
  const isKept = sameJson(conditionOf(groupOf(kept)), conditionOf(query));
  const shown = isKept ? kept : prepareRuleGroup(query as RuleGroupType);
  if (!isKept) keep(shown);
  return { query: shown, keep };
}

function groupOf({ combinator, not, rules, spelt }: RuleGroupType & Spelt): Group {
  return {
    combinator: combinator === 'or' ? 'or' : 'and',
    not: not === true,
    rules: rules.map((rule) => ('rules' in rule ? groupOf(rule) : clauseOf(rule))),
    ...(spelt && { spelt }),
  };
}

/** The builder keeps what it does not know beside its own keys. */
function clauseOf({ field, operator, value, spelt }: RuleType & Spelt): Group['rules'][number] {
  return { field, operator: operator as never, value: (value ?? null) as Json, ...(spelt && { spelt }) };
}

function useTranslations() {
  const { t } = useTranslation('rule-editor');
  return useMemo(
    () => ({
      fields: { title: t('builder.fact') },
      operators: { title: t('builder.comparison') },
      removeRule: { label: '×', title: t('builder.removeClause') },
    }),
    [t],
  );
}
