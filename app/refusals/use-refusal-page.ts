/** What the error of a route says of itself; a fault says nothing and gets the words of E-904. */
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { isRefusalPage, type RefusalPage } from './refusal-page';

/** For error boundaries. */
export function useRefusalPage(): RefusalPage {
  const error = useRouteError();
  const { t } = useTranslation('refusals');
  if (isRouteErrorResponse(error)) {
    if (isRefusalPage(error.data)) return error.data;
    if (error.status === 404)
      return ownPage('E-104', t('notFound.title'), t('notFound.cause'), t('notFound.remedy'));
  }
  return ownPage('E-904', t('fault.title'), t('fault.cause'), t('fault.remedy'));
}

function ownPage(code: string, title: string, cause: string, remedy: string): RefusalPage {
  return { code, title, cause, remedy, requestId: '' };
}
