/** The fault of a parked request in the reader's language: what is wrong, and what to do about it. */
import type { ParkedFault } from '../../../requests/parking/parked-fault';
import { useLocale } from '../../ui/use-locale';

export function useFaultWords(): (fault: Pick<ParkedFault, 'words'>) => string {
  const locale = useLocale();
  return ({ words }) => {
    const { message, remedy } = words[locale];
    return `${message} ${remedy}`;
  };
}
