import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from './translator';

/** The language of the page that is drawn. */
export const TextContext = createContext<Translator>(createTranslator('en'));

export const useText = (): Translator => useContext(TextContext);
