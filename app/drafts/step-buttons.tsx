/** The ways on from a step: back, leave, and the one that goes on, named for where it leads. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { CHECK, intentField } from './step-fields';
import columns from './form-columns.module.css';
import type { StepLink } from './stepper';

export const StepButtons = memo(function StepButtons({
  links,
  current,
  busy,
}: {
  links: readonly StepLink[];
  current: string;
  busy: boolean;
}) {
  const { t } = useTranslation('form');
  const at = links.findIndex(({ id }) => id === current);
  const next = links[at + 1];
  return (
    <div className={columns.buttons}>
      {at > 0 && (
        <Button name={intentField} value="back">
          {t('back')}
        </Button>
      )}
      <span className={columns.space} />
      <Button kind="quiet" name={intentField} value="leave">
        {t('leave')}
      </Button>
      <Button kind="primary" name={intentField} value="next" aria-disabled={busy || undefined}>
        {!next || next.id === CHECK ? t('toCheck') : t('continueTo', { step: next.title })}
      </Button>
    </div>
  );
});
