/** The words in which an item's work is told and edited, in the page's language, for everything on the Tickets tab. */
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionsOf } from '../../../catalog/editing/work-lists';
import { textIn } from '../../../forms/locale';
import { useLocale } from '../../ui/use-locale';
import { useItemDraft } from '../item-draft/item-draft-context';
import { pathOfNamed } from '../rules/condition/clause-operators';
import { factsInCalendar } from '../rules/condition/condition-facts';
import type { ConditionFact } from '../rules/condition/condition-facts';
import { directoryNames } from '../rules/directory-names';
import type { SelectOption } from '../parts/option-select';
import { useRuleWords } from '../rules/use-rule-words';
import type { RuleWords } from '../rules/use-rule-words';
import { ticketNodes } from './graph/ticket-graph';
import type { TicketNode } from './graph/ticket-graph';
import type { ApproverNames } from './model/approver-choices';
import { tellTitle } from './model/title-slots';
import type { TicketWords } from './told/tell-ticket';

export interface WorkWords extends TicketWords, ApproverNames {
  /** Those of the form's rules. */
  readonly rules: RuleWords;
  /** What conditions of the work can ask about: answers, persons, today, named conditions. */
  readonly facts: readonly ConditionFact[];
  /** The same, and the tickets that are opened: invariants and closing conditions. */
  readonly openedFacts: readonly ConditionFact[];
  readonly priorities: readonly SelectOption[];
  readonly tickets: readonly TicketNode[];
}

const WorkWordsContext = createContext<WorkWords | null>(null);

export function useWorkWords(): WorkWords {
  const words = useContext(WorkWordsContext);
  if (!words) throw new Error('useWorkWords outside of the Tickets tab');
  return words;
}

const priorities = ['low', 'normal', 'high', 'urgent'] as const;

export function WorkWordsProvider({ children }: { readonly children: ReactNode }) {
  const { document: item, surroundings } = useItemDraft();
  const { t } = useTranslation('work');
  const { t: tb } = useTranslation('builder');
  const locale = useLocale();
  const rules = useRuleWords();
  const words = useMemo<WorkWords>(() => {
    const tickets = ticketNodes(item);
    const { departments } = directoryNames(surroundings, item, locale);
    const named = Object.keys(conditionsOf(item)).map((name): ConditionFact => ({
      path: pathOfNamed(name),
      label: t('conditions.fact', { name }),
      kind: 'condition',
      options: [],
    }));
    const facts = [...factsInCalendar(rules.facts('')), ...named];
    const { fieldLabel } = rules;
    const titled = ({ key, title }: TicketNode): string =>
      tellTitle(textIn(title, locale), { fieldLabel, element: t('ticket.element') }) || key;
    const opened: ConditionFact = {
      path: 'opened',
      label: t('opened'),
      kind: 'list',
      entries: 'choice',
      options: tickets.map((node) => ({ value: node.key, label: titled(node) })),
    };
    const openedFacts = [...facts, opened];
    const chosen = priorities.map((value) => ({ value, label: t(`priorities.${value}`) }));
    const nameIn = (options: readonly SelectOption[]) => (value: string) =>
      options.find((option) => option.value === value)?.label ?? value;
    return {
      ...rules,
      rules,
      facts,
      openedFacts,
      departments,
      priorities: chosen,
      tickets,
      roleTitle: (role) => tb(`roles.${role}`),
      departmentName: nameIn(departments),
      priorityName: nameIn(chosen),
      ticketTitle: (key) => tickets.find((node) => node.key === key)?.title,
      factLabel: (path) => (path === 'opened' ? opened.label : rules.factLabel?.(path)),
      factText: (path, value) =>
        path === 'opened' ? nameIn(opened.options)(String(value)) : rules.factText?.(path, value),
    };
  }, [item, surroundings, locale, rules, t, tb]);
  return <WorkWordsContext.Provider value={words}>{children}</WorkWordsContext.Provider>;
}
