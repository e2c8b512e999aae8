/** What is rendered, each as the server renders a page: bundled for the server by the benchmark. */
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { serverTexts } from '../../app/texts/server-texts.server';
import { UiProvider } from '../../app/ui/ui-provider';
import { QuestionsByHand } from './by-hand';
import { OurStep } from './our-step';
import { QuestionsOfComponents } from './same-components';
import { StockForm } from './stock-form';

const page = (part: ReactElement) => (): string =>
  renderToString(
    <I18nextProvider i18n={serverTexts('en')}>
      <UiProvider scheme="light" nonce="n">
        {part}
      </UiProvider>
    </I18nextProvider>,
  );

export const renderOurs = page(<OurStep />);
export const renderSameComponents = page(<QuestionsOfComponents />);
export const renderByHand = page(<QuestionsByHand />);
export const renderStock = page(<StockForm />);
