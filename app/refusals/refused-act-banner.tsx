/** The refusal of what was just tried, on top of its page: the code, why, and what to do. */
import { useEffect, useRef } from 'react';
import { Banner } from '../ui/banner';
import type { RefusedAct } from './refused-act';

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
        detail={`${refused.cause} ${refused.remedy}`}
      />
    </div>
  );
}
