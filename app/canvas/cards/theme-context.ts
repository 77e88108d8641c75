import { createContext } from 'react';
import { type Theme, theme } from '../../../src/catalog/theme.ts';

/** For the few components that draw with colours themselves; all others use the CSS variables. */
export const ThemeContext = createContext<Theme>(theme('light'));
