/** An OLA target in the viewer's words: "8 working hours", "3 working days before the start". */
import { useTranslation } from 'react-i18next';
import { targetWords } from '../../rules/working-time/target-words';

export function useTargetText(): (target: string) => string {
  const { t } = useTranslation('ticket');
  return (target) => {
    const { key, ...figures } = targetWords(target);
    return t(`target.${key}`, figures);
  };
}
