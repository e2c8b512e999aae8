/** The graph of tickets with the chain marked that ends last for a persona; the same is said in words. */
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewedDraft } from '../../../../catalog/publishing/preview-draft';
import { listOf } from '../../../../rules/explain/explain-words';
import { useFormats } from '../../../ui/formats-context';
import { useLocalized } from '../../../ui/localized';
import { useShell } from '../../../ui/shell/shell-data';
import { JsonToggle } from '../../parts/json-toggle';
import { OptionSelect } from '../../parts/option-select';
import { usePersonas } from '../../preview/use-personas';
import { useQuestion } from '../../preview/use-question';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { chainOf, reachedPersonas, valuesOf } from './persona-chain';
import type { TicketGraphViewProps } from './ticket-graph-view';

const TicketGraph = lazy(() => import('./ticket-graph-view'));

export function ChainedGraph(graph: Omit<TicketGraphViewProps, 'chain'>) {
  const { t } = useTranslation('work');
  const { t: tp } = useTranslation('preview');
  const formats = useFormats();
  const [wanted, setWanted] = useState(false);
  const { personas, state } = usePersonaNames(wanted);
  const [chosen, choose] = useState('');
  const persona = wanted ? personas[Number(chosen || NaN)] : undefined;
  const { told, failed } = useQuestion<PreviewedDraft>('try', persona?.shown ?? null);
  const chain = persona && told?.preview?.admitted ? chainOf(told.preview.plan) : null;
  const nameOf = (key: string) => graph.nodes.find((node) => node.key === key)?.name ?? key;
  return (
    <>
      <div className={styles.chosen}>
        <JsonToggle label={t('longest.mark')} shown={wanted} onToggle={setWanted} />
        {wanted && personas.length > 0 && (
          <OptionSelect
            label={t('longest.persona')}
            value={chosen}
            options={[
              { value: '', label: t('longest.choose') },
              ...personas.map(({ name }, at) => ({ value: String(at), label: name })),
            ]}
            onChange={choose}
          />
        )}
      </div>
      <p role="status">
        {wanted && state && tp(state)}
        {failed && tp('failed')}
        {persona &&
          chain &&
          t('longest.told', {
            persona: persona.name,
            tickets: chain.tickets.map(nameOf).join(' → '),
            when: formats.dateTime(chain.end),
          })}
      </p>
      <Suspense fallback={<div className={styles.graph} aria-hidden="true" />}>
        <TicketGraph {...graph} chain={chain?.tickets ?? []} />
      </Suspense>
    </>
  );
}

/** The personas of the item by name, each with a case that shows it, or how far they are. */
function usePersonaNames(wanted: boolean) {
  const { t } = useTranslation('work');
  const { t: tp } = useTranslation('preview');
  const { t: tb } = useTranslation('builder');
  const localized = useLocalized();
  const { locale } = useWorkWords();
  const { now } = useShell();
  const [at] = useState(now);
  const told = usePersonas(wanted ? at : null);
  const matrix = told === null || told === 'failed' ? null : told.matrix;
  const personas = reachedPersonas(matrix).map((row) => ({
    name: t('longest.who', {
      role: row.role === 'employee' ? tp('everybody') : tb(`roles.${row.role}`),
      values: matrix ? listOf(valuesOf(matrix, row, localized), 'conjunction', locale) : '',
    }),
    shown: row.case,
  }));
  const state =
    told === null
      ? ('working' as const)
      : told === 'failed'
        ? ('failed' as const)
        : told.matrix === null
          ? ('faulty' as const)
          : null;
  return { personas, state };
}
