/** What an empty list of requests says, and where to go from it. */
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';

export function RequestsEmpty({ only }: { only: 'open' | 'closed' }) {
  const { t } = useTranslation('request');
  return (
    <Card>
      <EmptyState title={t(`mine.empty.${only}`)} why={t(`mine.empty.${only}Why`)}>
        {only === 'open' && (
          <ButtonLink kind="primary" to="/">
            {t('mine.empty.start')}
          </ButtonLink>
        )}
      </EmptyState>
    </Card>
  );
}
