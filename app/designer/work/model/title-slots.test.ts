import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSlot, elementSlot, tellTitle, titleParts, withSlot } from './title-slots';

describe('a title with slots', () => {
  it('is text, answers and the element of a list', () => {
    expect(titleParts('Desk in {answer:office}: {element}!')).toEqual([
      { text: 'Desk in ' },
      { answer: 'office' },
      { text: ': ' },
      { element: true },
      { text: '!' },
    ]);
    expect(titleParts('{answer:office}工位')).toEqual([{ answer: 'office' }, { text: '工位' }]);
    expect(titleParts('{answer:} {other}')).toEqual([{ text: '{answer:} {other}' }]);
  });

  it('loses nothing in its parts', () => {
    const piece = fc.constantFrom('{', '}', '{element}', '{answer:a}', 'answer:', 'x', ' ');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const title = pieces.join('');
        const again = titleParts(title).map((part) =>
          'text' in part ? part.text : 'answer' in part ? answerSlot(part.answer) : elementSlot,
        );
        expect(again.join('')).toBe(title);
      }),
    );
  });

  it('is told with the words of the questions', () => {
    const words = { fieldLabel: (field: string) => field.toUpperCase(), element: 'element' };
    expect(tellTitle('Laptop: {answer:laptop} {element}', words)).toBe('Laptop: [LAPTOP] [element]');
  });

  it('takes a slot where the selection is', () => {
    expect(withSlot('Desk in .', answerSlot('office'), 8, 8)).toBe('Desk in {answer:office}.');
    expect(withSlot('Desk in X.', elementSlot, 8, 9)).toBe('Desk in {element}.');
  });
});
