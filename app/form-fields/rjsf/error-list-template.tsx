/** rjsf's list of errors, drawn as the error summary whose lines lead to their fields. */
import type { ErrorListProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../ui/error-summary';
import type { StepContext } from './step-context';

export function ErrorListTemplate({ errors, registry }: ErrorListProps) {
  const { t } = useTranslation('form');
  const { attempts } = registry.formContext as StepContext;
  const { idPrefix, idSeparator } = registry.globalFormOptions;
  const lines = errors.map(({ property = '', message = '' }) => ({
    control: `${idPrefix}${idSeparator}${property.replace(/^\./, '')}`,
    message,
  }));
  return <ErrorSummary title={t('errors', { n: lines.length })} lines={lines} attempt={attempts} />;
}
