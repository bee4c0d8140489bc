import { en } from '../../src/lang/en.js';
import { kk } from '../../src/lang/kk.js';
import type { Language } from '../../src/lang/language.js';
import { ru } from '../../src/lang/ru.js';

export const languages: readonly Language[] = [kk, ru, en];
