/** The decision at a glance: whether the draft can be published, and how each gate before it stands. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { Chip, type ChipProps } from '../../ui/chip';
import { useItemDraft } from '../item-draft/item-draft-context';
import { publishGates, verdictOf, type Gate, type GateState } from './publish-gates';
import type { PublishPage } from './read-publish-page.server';
import styles from './publish.module.css';

const looks: Readonly<Record<GateState, Required<Pick<ChipProps, 'tone' | 'sign'>>>> = {
  closed: { tone: 'bad', sign: 'warning' },
  asks: { tone: 'warn', sign: 'warning' },
  open: { tone: 'ok', sign: 'check' },
  unused: { tone: 'neutral', sign: 'open' },
};

/** Where each gate is looked into: a part of this page, or a tab. */
const places: Readonly<Record<Gate['name'], string>> = {
  versions: '../versions',
  changes: '#changes',
  checks: '#checks',
  proofs: '../proofs',
  cases: '../cases',
  replay: '../replay',
  review: '#review',
};

export function DecisionSection({ page }: { page: PublishPage }) {
  const { t } = useTranslation('publish');
  const { draft, document } = useItemDraft();
  const gates = publishGates(page, draft, document.cases?.length ?? 0);
  const verdict = verdictOf(gates);
  const closed = gates.filter(({ state }) => state === 'closed').length;
  return (
    <section className={styles.part} aria-labelledby="decision">
      <h2 id="decision">{t('decision.title')}</h2>
      <Banner
        {...looks[verdict]}
        word={t(`decision.words.${verdict}`)}
        title={t(`decision.verdicts.${verdict}`, { n: closed })}
      />
      <ul className={styles.gates}>
        {gates.map((gate) => (
          <GateLine key={gate.name} gate={gate} />
        ))}
      </ul>
    </section>
  );
}

function GateLine({ gate: { name, state, word, params } }: { gate: Gate }) {
  const { t } = useTranslation('publish');
  // The sentences of a gate are those of its words.
  const sentence = `decision.${name}.${word}` as 'decision.changes.changed';
  return (
    <li>
      <Chip {...looks[state]}>{t(`decision.states.${state}`)}</Chip>
      <span>{t(sentence, params as { n: number })}</span>
      <Link to={places[name]} relative="path">
        {t(`decision.see.${name}`)}
      </Link>
    </li>
  );
}
