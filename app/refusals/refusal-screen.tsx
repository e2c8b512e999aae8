/** The page instead of a page: what went wrong, its code, why, and what to do next. */
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { PortalShell } from '../ui/shell/portal-shell';
import { RefusalWords } from './refusal-words';
import { useRefusalPage } from './use-refusal-page';

export function RefusalScreen() {
  const page = useRefusalPage();
  const { t } = useTranslation('refusals');
  return (
    <PortalShell width="narrow" search={false}>
      <Card padded>
        <RefusalWords
          page={page}
          heading={
            <h1 id="title" tabIndex={-1}>
              {page.title}
            </h1>
          }
        >
          <ButtonLink kind="primary" to="/">
            {t('home')}
          </ButtonLink>
          {/* Loading the page anew is the retry: it works when scripts do not. */}
          <a href="">{t('retry')}</a>
        </RefusalWords>
      </Card>
    </PortalShell>
  );
}
