/** The Simulate tab: what the rules come to for somebody, clause by clause, and why a ticket is not among it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import type { SimulatedDraft } from '../../../catalog/publishing/simulate-draft';
import type { Witness } from '../../../forms/checks/finding';
import { LivePreview } from '../preview/live-preview';
import { PersonaBar } from '../preview/persona-bar';
import { PreviewPlan } from '../preview/preview-plan';
import { useFirstCase } from '../preview/use-first-case';
import { useQuestion } from '../preview/use-question';
import { CaseSource } from './case-source';
import { KeepCase } from './keep-case';
import { MakingHead } from './making-head';
import { RuleResults } from './rule-results';
import styles from './simulate.module.css';
import { WhyNotSection } from './why-not-section';

export interface SimulateScreenProps {
  /** A case from the address; the simplest where there is none. */
  readonly begun: Witness | null;
  /** The number of the request that it was made from. */
  readonly request: string | null;
  /** Why a request that was asked for is none to simulate. */
  readonly refused: string | null;
  /** Whether a case is being made by hand. */
  readonly making: boolean;
}

export function SimulateScreen({ begun, request, refused, making }: SimulateScreenProps) {
  const { t } = useTranslation('simulate');
  const first = useFirstCase();
  const [asked, setAsked] = useState<PreviewCase>(begun ?? first);
  const { told, failed } = useQuestion<SimulatedDraft>('simulation', asked);
  const simulated = told?.simulated;
  const preview = simulated?.preview;
  const change = (part: Partial<PreviewCase>): void => {
    setAsked({ ...asked, ...part });
  };
  return (
    <div className={styles.screen}>
      {making && <MakingHead />}
      <CaseSource at={asked.now} request={request} refused={refused} making={making} onCase={setAsked} />
      <PersonaBar asked={asked} onChange={change} />
      <div role="status">
        {failed && <p>{t('failed')}</p>}
        {simulated === null && <p>{t('faulty')}</p>}
        {preview?.admitted === false && <p>{t('notAdmitted')}</p>}
        {told === null && !failed && <p>{t('working')}</p>}
      </div>
      {simulated && preview?.admitted && (
        <div className={styles.columns}>
          <LivePreview
            seen={preview}
            asked={asked}
            onAnswers={(answers) => {
              change({ answers });
            }}
          />
          <div className={styles.results}>
            <PreviewPlan plan={preview.plan} />
            <KeepCase
              asked={{ ...asked, answers: preview.answers }}
              expect={simulated.expect}
              open={making}
            />
            <WhyNotSection
              asked={{ ...asked, answers: preview.answers }}
              missing={simulated.simulation.missing}
              onAnswers={(answers) => {
                change({ answers });
              }}
            />
            <RuleResults rules={simulated.simulation.rules} />
          </div>
        </div>
      )}
    </div>
  );
}
