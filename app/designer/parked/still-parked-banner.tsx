/** Says that a request did not begin: the rules failed on it again, or its answers do not stand any more. */
import { useTranslation } from 'react-i18next';
import { requestNumber } from '../../request/request-number';
import { WarningBanner } from '../../ui/warning-banner';
import type { StillParked } from './act-on-parked.server';
import { useFaultWords } from './use-fault-words';

export function StillParkedBanner({ still }: { still: StillParked }) {
  const { t } = useTranslation('parked');
  const faultWords = useFaultWords();
  const { number, itemVersion, outcome } = still;
  const about = { number: requestNumber(number), version: itemVersion };
  const again = outcome.outcome === 'parked';
  return (
    <WarningBanner
      sudden
      word={again ? outcome.fault.code : 'E-3'}
      title={t(again ? 'again' : 'unfit', about)}
      detail={
        again
          ? faultWords(outcome.fault)
          : outcome.errors.map(({ field, code }) => `${field} (${code})`).join(', ')
      }
    />
  );
}
