/** A time zone: one of the author's, or any; without scripts its name is typed. */
import { useMemo } from 'react';
import { zoneName } from '../../rules/conditions/zone-names';
import control from '../ui/control.module.css';
import { useHydrated } from '../ui/use-hydrated';
import { useLocale } from '../ui/use-locale';
import type { Suggestion } from './combobox-input';
import { textValue, tied, type FieldControlProps } from './field-control';
import { NativeSelect } from './native-select';
import { SearchableSelect } from './searchable-select';

export interface ZoneSelectProps {
  readonly control: FieldControlProps;
  readonly zones: readonly string[] | undefined;
  readonly label: string;
  readonly onChange: (zone: string | null) => void;
}

export function ZoneSelect({ control: props, zones, label, onChange }: ZoneSelectProps) {
  const locale = useLocale();
  const hydrated = useHydrated();
  const options = useMemo<readonly Suggestion[]>(
    // Which zones there are, server and browser know differently: the browser's list is its own affair.
    () =>
      (zones ?? (hydrated ? Intl.supportedValuesOf('timeZone') : [])).map((zone) => ({
        value: zone,
        label: zoneName(locale, zone),
        detail: zone,
      })),
    [zones, hydrated, locale],
  );
  if (zones) return <NativeSelect control={props} options={options} label={label} onChange={onChange} />;
  if (hydrated)
    return <SearchableSelect control={props} options={options} label={label} onChange={onChange} />;
  return (
    <input
      {...tied(props)}
      className={control.input}
      aria-label={label}
      defaultValue={textValue(props.value)}
      placeholder="Europe/Berlin"
      autoComplete="off"
    />
  );
}
