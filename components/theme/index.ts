/** The look of every own page: the font (two files, bundled), the tokens, the base. Imported once, by each page's entry. */
import '@fontsource-variable/figtree/index.css';
import './tokens.css';
import './base.css';
