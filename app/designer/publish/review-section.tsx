/** The review by a second person: asked for, decided, or still missing. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './publish.module.css';
import { reviewState } from './review-state';

export function ReviewSection({ revision }: { revision: number }) {
  const { t } = useTranslation('publish');
  const { draft } = useItemDraft();
  const { review } = draft;
  const state = reviewState(review);
  const deciding = state === 'asked' && draft.mayReview;
  return (
    <section className={styles.part} aria-labelledby="review">
      <h2 id="review">{t('review.title')}</h2>
      <Banner
        tone={state === 'approved' ? 'ok' : 'wait'}
        sign={state === 'approved' ? 'check' : 'open'}
        word={t(`review.word.${state}`)}
        title={t(`review.state.${state}`, { name: review?.by.name ?? '' })}
        {...(review?.note && { detail: t('review.note', { note: review.note }) })}
      />
      {state !== 'approved' && (
        <Form method="post" className={styles.form} key={state}>
          <CsrfField />
          <input type="hidden" name="revision" value={revision} />
          <FieldFrame
            id="review-note"
            label={t(deciding ? 'review.reviewNote' : 'review.askNote')}
            required={false}
            {...(deciding && { hint: t('review.returnHint') })}
          >
            <textarea id="review-note" name="note" rows={2} maxLength={2000} className={control.input} />
          </FieldFrame>
          <div className={styles.buttons}>
            {deciding ? (
              <>
                <Button name="intent" value="return">
                  {t('review.return')}
                </Button>
                <Button kind="primary" name="intent" value="approve">
                  {t('review.approve')}
                </Button>
              </>
            ) : (
              <Button kind="primary" name="intent" value="ask-review">
                {t(state === 'asked' ? 'review.askAgain' : 'review.ask')}
              </Button>
            )}
          </div>
        </Form>
      )}
    </section>
  );
}
