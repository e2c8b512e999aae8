/** What was checked, unchecked or picked before React heard of it: chosen once more when it hears. */
import { useEffect } from 'react';
import { useNonce } from '../../nonce';
import { useHydrated } from '../../ui/use-hydrated';
import { useUnheard } from '../../ui/use-unheard';

declare global {
  interface Window {
    /** Controls that somebody changed before the scripts of the page had come. */
    unheard?: Set<EventTarget>;
  }
}

/** Runs before them: browsers fill controls in by themselves, so that what they hold tells of nobody's choice. */
const listen = "window.unheard=new Set;addEventListener('change',e=>window.unheard?.add(e.target),true)";

/** Stands before all boxes and lists of a page, for all of them. */
export function EarlyChoices() {
  const nonce = useNonce();
  const hydrated = useHydrated();
  const choices = useUnheard(() => [...(window.unheard ?? [])].flatMap(choiceIn));
  useEffect(() => {
    delete window.unheard;
    // After the effects of the whole page: until then nobody would take a choice.
    queueMicrotask(() => {
      for (const choose of choices ?? []) choose();
    });
  }, [choices]);
  if (hydrated) return null;
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: listen }} />;
}

/** @returns what chooses it again, if it is not what the server had chosen; React hears of changes alone */
function choiceIn(control: EventTarget): readonly (() => void)[] {
  if (control instanceof HTMLSelectElement) {
    const { value, selectedOptions } = control;
    if (selectedOptions[0]?.defaultSelected) return [];
    const choose = (): void => {
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    return [choose];
  }
  if (!(control instanceof HTMLInputElement)) return [];
  const { checked } = control;
  if (checked === control.defaultChecked) return [];
  const choose = (): void => {
    control.checked = !checked;
    control.click();
  };
  return [choose];
}
