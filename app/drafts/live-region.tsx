/** Tells a screen reader which questions came and went. */
import { memo, useMemo } from 'react';
import { textIn } from '../../forms/locale';
import type { LiveField } from '../form-fields/answers-context';
import { useLocale } from '../ui/use-locale';
import { useAnnouncements } from './use-announcements';

export interface LiveRegionProps {
  fields: ReadonlyMap<string, LiveField>;
  steps: number;
}

export const LiveRegion = memo(function LiveRegion({ fields, steps }: LiveRegionProps) {
  const locale = useLocale();
  const questions = useMemo(
    () => new Map([...fields].map(([key, { field }]) => [key, textIn(field.texts.label, locale)])),
    [fields, locale],
  );
  return (
    <div className="visually-hidden" role="status">
      {useAnnouncements({ questions, steps })}
    </div>
  );
});
