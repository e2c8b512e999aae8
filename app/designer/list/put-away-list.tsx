/** Items, or blocks, that were put away before they were published, until they are gone: each can be taken out again. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { PutAwayItem } from '../../../catalog/publishing/put-away-items';
import { Button } from '../../ui/button';
import { CardRow, CardRows } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { Fold } from '../../ui/fold';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { TAKE_OUT } from './put-away-intents';

export function PutAwayList({ items }: { items: readonly PutAwayItem[] }) {
  const { t } = useTranslation('designer');
  const formats = useFormats();
  const text = useLocalized();
  if (items.length === 0) return null;
  return (
    <Fold summary={t('list.putAway', { n: items.length })}>
      <CardRows>
        {items.map(({ key, title, putAwayAt, goneAt }) => (
          <CardRow key={key}>
            <div>
              <b>{text(title)}</b>
              <Facts
                facts={[
                  key,
                  t('list.putAwayAt', { when: formats.date(putAwayAt) }),
                  t('list.goneAt', { when: formats.date(goneAt) }),
                ]}
              />
            </div>
            <Form method="post">
              <CsrfField />
              <input type="hidden" name="key" value={key} />
              <Button name="intent" value={TAKE_OUT} aria-label={`${t('list.takeOut')}: ${text(title)}`}>
                {t('list.takeOut')}
              </Button>
            </Form>
          </CardRow>
        ))}
      </CardRows>
    </Fold>
  );
}
