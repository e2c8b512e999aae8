/** The refusal of what was just tried, on top of its page: the code, why, and what to do. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import type { RefusedAct } from './refused-act';
import styles from './refused-act-banner.module.css';

/** Takes the focus: the person is where they clicked, and what they must know is up here. */
export function RefusedActBanner({ refused }: { refused: RefusedAct | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const attempt = refused?.attempt;
  useEffect(() => {
    if (attempt === undefined) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, [attempt]);
  if (!refused) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Banner
        role="alert"
        tone="bad"
        sign="warning"
        word={refused.code}
        title={refused.title}
        detail={isOutdated(refused) ? <Outdated refused={refused} /> : `${refused.cause} ${refused.remedy}`}
      />
    </div>
  );
}

/** What was tried came too late. The page around it has been read anew: loading it again would add nothing. */
function isOutdated({ code }: RefusedAct): boolean {
  return ['E-201', 'E-501', 'E-503'].includes(code);
}

/** The form may be gone with the state that it was for, so what was typed is kept here too. */
function Outdated({ refused: { cause, typed } }: { refused: RefusedAct }) {
  const { t } = useTranslation('refusals');
  const written = [...(typed.reason ?? []), ...(typed.body ?? [])].filter((text) => text.trim() !== '');
  return (
    <>
      {cause} {t('asItStands')}
      {written.map((text) => (
        <div key={text}>
          {t('youWrote')}
          <blockquote className={styles.written}>{text}</blockquote>
        </div>
      ))}
    </>
  );
}
