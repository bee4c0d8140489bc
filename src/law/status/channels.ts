/** Where and how a person checks their status, debt and payments. */

import type { Citation } from '../documents.js';
import type { Confidence, IsoDay } from '../edition.js';
import { frozen } from '../frozen.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** What a channel shows. */
export type Shown = 'status' | 'debt' | 'payments' | 'category';

export interface StatusChannel {
  /** Permanent code. */
  readonly code:
    | 'fund-site'
    | 'egov'
    | 'call-1414'
    | 'telegram-bot'
    | 'app-qoldau'
    | 'app-damumed'
    | 'bank-apps'
    | 'public-service-centre';
  readonly kind: 'website' | 'phone' | 'messenger' | 'app' | 'office';
  /** Site, number, bot or names of the apps; absent where any office will do. */
  readonly address: readonly string[];
  readonly shows: readonly [Shown, ...Shown[]];
  /** What the person needs at hand. */
  readonly needs: 'iin' | 'sign-in' | 'identity-document';
  /** The way through the channel, in the words of the source. */
  readonly path: readonly string[];
  readonly citations: readonly [Citation, ...Citation[]];
  readonly checkedOn: IsoDay;
  readonly confidence: Confidence;
  readonly note?: string;
}

const HOW: Citation = { document: 'ministry-slides-2026', place: 'слайд «Как убедиться, что вы застрахованы»' };
const SHORT: Citation = { document: 'news-2025-12-21', place: '«Как проверить свой статус в системе ОСМС»' };
const LONG: Citation = { document: 'clinic-page', place: '5. Как проверить статус страхования в системе ОСМС' };
const HISTORY: Citation = {
  document: 'clinic-page',
  place: 'информация по ставкам за 2024 год: проверить историю платежей',
};
/** A and B: the debt is checked in the same places as the status. */
const SAME_PLACES: readonly Citation[] = [
  {
    document: 'ministry-slides-2026',
    place: 'слайд «Если у вас выходит статус „не застрахован“»: задолженность — там же, где статус',
  },
  {
    document: 'leaflet-2026',
    place: '«Если у Вас выходит статус „не застрахован“»: задолженность — там же, где статус',
  },
];

const CHECKED = { checkedOn: LAW_CHECKED_ON } as const;

const channels: readonly StatusChannel[] = frozen([
  {
    ...CHECKED,
    code: 'fund-site',
    kind: 'website',
    address: ['msqory.kz', 'fms.kz'],
    shows: ['status', 'debt'],
    needs: 'iin',
    path: ['зайти на сайт ФСМС', 'раздел «Проверить статус»', 'ввести ИИН', 'посмотреть статус'],
    citations: [HOW, SHORT, LONG, ...SAME_PLACES],
    confidence: 'H',
    note: 'One Fund, two sites: msqory.kz (2025), fms.kz (2022–2024).',
  },
  {
    ...CHECKED,
    code: 'egov',
    kind: 'website',
    address: ['egov.kz'],
    shows: ['status', 'debt', 'payments', 'category'],
    needs: 'sign-in',
    path: ['авторизоваться', 'раздел «Здравоохранение»', '«Проверка статуса застрахованности»', 'посмотреть статус'],
    citations: [HOW, LONG, HISTORY, ...SAME_PLACES],
    confidence: 'H',
  },
  {
    ...CHECKED,
    code: 'call-1414',
    kind: 'phone',
    address: ['1414'],
    shows: ['status', 'debt'],
    needs: 'iin',
    path: ['позвонить 1414', 'продиктовать ИИН', 'узнать статус'],
    citations: [HOW, LONG, ...SAME_PLACES],
    confidence: 'H',
  },
  {
    ...CHECKED,
    code: 'telegram-bot',
    kind: 'messenger',
    address: ['@SaqtandyryBot'],
    shows: ['status', 'debt'],
    needs: 'iin',
    path: ['раздел «определить статус застрахованности»', 'ввести ИИН', 'посмотреть статус'],
    citations: [HOW, SHORT, LONG, ...SAME_PLACES],
    confidence: 'H',
  },
  {
    ...CHECKED,
    code: 'app-qoldau',
    kind: 'app',
    address: ['Qoldau 24/7'],
    shows: ['status', 'debt'],
    needs: 'sign-in',
    path: [],
    citations: [SHORT, LONG, ...SAME_PLACES],
    confidence: 'H',
  },
  {
    ...CHECKED,
    code: 'app-damumed',
    kind: 'app',
    address: ['Damumed'],
    shows: ['status', 'debt'],
    needs: 'sign-in',
    path: [],
    citations: [SHORT, LONG, ...SAME_PLACES],
    confidence: 'H',
  },
  {
    ...CHECKED,
    code: 'bank-apps',
    kind: 'app',
    address: ['Kaspi.kz', 'Halyk', 'Банк Центр Кредит'],
    shows: ['status', 'debt'],
    needs: 'sign-in',
    path: ['раздел «Государственные услуги»'],
    citations: [LONG, SHORT, ...SAME_PLACES],
    confidence: 'H',
  },
  {
    ...CHECKED,
    code: 'public-service-centre',
    kind: 'office',
    address: [],
    shows: ['payments'],
    needs: 'identity-document',
    path: ['Центр обслуживания населения', 'история платежей'],
    citations: [HISTORY],
    confidence: 'M',
  },
]);

/**
 * Where and how a person checks their status, debt and payments, the Fund's own channels first.
 * Sources: the Ministry’s slides and leaflet of 2026, the news of 21.12.2025, the clinic’s page.
 * @example statusChannels().filter(({ shows }) => shows.includes('debt')).map(({ code }) => code)[0]; // 'fund-site'
 */
export function statusChannels(): readonly StatusChannel[] {
  return channels;
}
