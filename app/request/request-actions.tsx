/** What the requester may do while the work goes on: change the answers, withdraw, or ask to cancel once work is done. */
import { useTranslation } from 'react-i18next';
import type { RequestPage } from '../../requests/read-request-page';
import { triedAny, typedIn, type RefusedAct } from '../refusals/refused-act';
import { ActionSheet, ReasonField, SheetButtons } from '../ui/action-sheet';
import { Button } from '../ui/button';
import type { RequestDeed } from './request-deeds';
import { RequestForm } from './request-form';
import styles from './request-actions.module.css';

interface RequestActionsProps {
  request: RequestPage;
  refused: RefusedAct | undefined;
}

export function RequestActions({ request, refused }: RequestActionsProps) {
  const { may } = request;
  return (
    <>
      {may.change && <ChangeButton request={request} />}
      {may.withdraw && <EndSheet deed="withdraw" request={request} refused={refused} />}
      {may.askToCancel && <EndSheet deed="ask-to-cancel" request={request} refused={refused} />}
    </>
  );
}

/** Leads to the form that the request was asked with, filled in as it stands. */
function ChangeButton({ request }: Pick<RequestActionsProps, 'request'>) {
  const { t } = useTranslation('request');
  return (
    <RequestForm request={request} action={`/requests/${request.id}/change`}>
      <Button>{t(request.changing ? 'change.goOn' : 'change.start')}</Button>
    </RequestForm>
  );
}

interface EndSheetProps extends RequestActionsProps {
  deed: Extract<RequestDeed, 'withdraw' | 'ask-to-cancel'>;
}

/** The sheet is the confirmation: it says what will happen before its button does it. */
function EndSheet({ deed, request, refused }: EndSheetProps) {
  const { t } = useTranslation('request');
  return (
    <ActionSheet title={t(`end.${deed}.title`)} align="end" open={triedAny(refused, [deed])}>
      <RequestForm request={request}>
        <p className={styles.lead}>{t(`end.${deed}.lead`)}</p>
        <ReasonField
          label={t(`end.${deed}.reason`)}
          required={deed === 'ask-to-cancel'}
          typed={typedIn(refused, 'reason', [deed])}
        />
        <SheetButtons>
          <Button kind="danger" name="intent" value={deed}>
            {t(`end.${deed}.submit`)}
          </Button>
        </SheetButtons>
      </RequestForm>
    </ActionSheet>
  );
}
