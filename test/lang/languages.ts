import { en } from '../../src/lang/en/index.js';
import { kk } from '../../src/lang/kk/index.js';
import type { Language } from '../../src/lang/language.js';
import { ru } from '../../src/lang/ru/index.js';

export const languages: readonly Language[] = [kk, ru, en];
