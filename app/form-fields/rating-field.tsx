/** Marks from the lowest to the highest, side by side. */
import { marksOf } from '../../forms/field-types/rating';
import { textIn } from '../../forms/locale';
import control from '../ui/control.module.css';
import { useLocale } from '../ui/use-locale';
import { textValue, type FieldControlProps } from './field-control';
import { RadioGroup } from './radio-group';
import styles from './rating-field.module.css';

export function RatingField(props: FieldControlProps) {
  const { id, field, describedBy } = props;
  const locale = useLocale();
  const ends = field.schema['x-ends'];
  const marks = marksOf(field.schema).map((mark) => ({ value: String(mark), label: String(mark) }));
  const endsId = `${id}-ends`;
  return (
    <div className={styles.rating} data-marks={marks.length > 7 ? 'many' : undefined}>
      <RadioGroup
        control={{
          ...props,
          describedBy: [ends && endsId, describedBy].filter(Boolean).join(' ') || undefined,
        }}
        options={marks}
        chosen={textValue(props.value)}
        groupClass={control.segments}
        optionClass={control.segment}
        onChoose={(mark) => {
          props.onChange(Number(mark));
        }}
      />
      {ends && (
        <div id={endsId} className={styles.ends}>
          <span>
            <b>1</b> {textIn(ends.low, locale)}
          </span>
          <span>
            <b>{marks.length}</b> {textIn(ends.high, locale)}
          </span>
        </div>
      )}
    </div>
  );
}
