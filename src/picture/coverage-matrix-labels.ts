/** The words of the coverage matrix, in three languages; self-contained, so that the picture loads no language module. */
import type { SituationCode } from '../coverage/index.js';
import type { LanguageCode } from '../lang/language-code.js';
import type { CarePayer, Service } from '../law/coverage/index.js';

/** A text in Russian, Kazakh and English. */
type Words = Readonly<Record<LanguageCode, string>>;

function words(ru: string, kk: string, en: string): Words {
  return { ru, kk, en };
}

export const serviceWords: Readonly<Record<Service, Words>> = {
  ambulance: words('Скорая помощь', 'Жедел жәрдем', 'Ambulance'),
  'air-ambulance': words('Санитарная авиация', 'Санитариялық авиация', 'Air ambulance'),
  vaccination: words('Прививки', 'Екпелер', 'Vaccination'),
  palliative: words('Паллиативная помощь', 'Паллиативтік көмек', 'Palliative care'),
  'nursing-care': words('Сестринский уход', 'Мейіргерлік күтім', 'Nursing care'),
  'blood-products': words('Препараты крови', 'Қан препараттары', 'Blood products'),
  'primary-care': words('ПМСП', 'МСАК', 'Primary care'),
  'pregnancy-observation': words('Наблюдение беременности', 'Жүктілікті бақылау', 'Pregnancy observation'),
  'specialist-or-diagnostics': words('КДУ: врачи, диагностика', 'КДҚ: маман, диагностика', 'Specialists, diagnostics'),
  'urgent-outpatient': words('Неотложная помощь', 'Кезек күттірмейтін көмек', 'Urgent outpatient care'),
  'outpatient-drugs': words('АЛО: лекарства', 'АДҚ: дәрілер', 'Outpatient drugs'),
  'day-hospital': words('Дневной стационар', 'Күндізгі стационар', 'Day hospital'),
  'home-hospital': words('Стационар на дому', 'Үйдегі стационар', 'Hospital at home'),
  'inpatient-planned': words('Плановый стационар', 'Жоспарлы стационар', 'Planned inpatient care'),
  'inpatient-emergency': words('Экстренный стационар', 'Шұғыл стационар', 'Emergency inpatient care'),
  'reception-ward': words('Приёмное отделение', 'Қабылдау бөлімшесі', 'Reception ward'),
  'infectious-inpatient': words('Инфекционный стационар', 'Инфекциялық стационар', 'Infectious inpatient care'),
  rehabilitation: words('Медицинская реабилитация', 'Медициналық оңалту', 'Rehabilitation'),
  'high-technology': words('Высокие технологии', 'Жоғары технологиялар', 'High technology'),
  transplantation: words('Трансплантация', 'Трансплантация', 'Transplantation'),
  'donor-preparation': words('Подготовка донора', 'Донорды дайындау', 'Donor preparation'),
  'treatment-abroad': words('Лечение за рубежом', 'Шетелде емдеу', 'Treatment abroad'),
  pathology: words('Патанатомия', 'Патологиялық анатомия', 'Pathology'),
  'screening-oncology': words('Онкоскрининг', 'Онкоскрининг', 'Cancer screening'),
  'screening-cardiometabolic': words(
    'Скрининг: сердце, диабет',
    'Скрининг: жүрек, диабет',
    'Screening: heart, diabetes',
  ),
  'screening-congenital': words('Скрининг: врождённое', 'Скрининг: туа біткен', 'Screening: congenital'),
  'preventive-check-up': words('Профосмотр взрослых', 'Ересектерді тексеру', 'Adult check-up'),
  'child-check-up': words('Профосмотр детей', 'Балаларды тексеру', 'Child check-up'),
  'dental-emergency': words('Экстренная стоматология', 'Шұғыл стоматология', 'Emergency dental care'),
  'dental-planned': words('Плановая стоматология', 'Жоспарлы стоматология', 'Planned dental care'),
  orthodontics: words('Ортодонтия', 'Ортодонтия', 'Orthodontics'),
  'aesthetic-surgery': words('Эстетическая хирургия', 'Эстетикалық хирургия', 'Aesthetic surgery'),
};

export const situationWords: Readonly<Record<SituationCode, Words>> = {
  any: words('', '', ''),
  'social-disease': words('социальное', 'әлеуметтік мәні бар', 'social disease'),
  'tuberculosis-or-hiv-suspected': words('подозрение: ТБ, ВИЧ', 'күдік: ТБ, АИТВ', 'suspected TB, HIV'),
  'other-social-disease-suspected': words('подозрение: иное соц.', 'күдік: өзге әлеум.', 'other suspicion'),
  tuberculosis: words('туберкулёз', 'туберкулез', 'tuberculosis'),
  'chronic-disease': words('хроническое', 'созылмалы', 'chronic disease'),
  'infectious-disease': words('инфекция', 'инфекция', 'infection'),
  'mental-disorder': words('психическое', 'психикалық', 'mental disorder'),
  'social-disease-with-main-treatment': words(
    'с лечением социального',
    'әлеуметтікті емдеумен',
    'with a social disease',
  ),
  'other-disease': words('прочее', 'басқа', 'other'),
  'first-contact': words('первое обращение', 'алғашқы жүгіну', 'first contact'),
  'later-contact': words('далее', 'одан әрі', 'later contacts'),
  'life-threatening': words('угроза жизни', 'өмірге қауіп бар', 'danger to life'),
  'not-life-threatening': words('без угрозы жизни', 'өмірге қауіп жоқ', 'no danger to life'),
  'drug-on-gobmp-list': words('перечень ГОБМП', 'ТМККК тізбесі', 'GOBMP list'),
  'drug-on-osms-list': words('перечень ОСМС', 'МӘМС тізбесі', 'OSMS list'),
  'drug-on-no-list': words('вне перечней', 'тізбеден тыс', 'on no list'),
  'dental-group': words('группы приказа', 'бұйрықтағы топтар', 'listed groups'),
  'no-dental-group': words('остальные', 'қалғандары', 'everybody else'),
  'congenital-pathology': words('врождённая патология', 'туа біткен патология', 'congenital defect'),
  'no-congenital-pathology': words('остальное', 'қалғаны', 'other'),
};

export const payerWords: Readonly<Record<CarePayer | 'undetermined', Words>> = {
  gobmp: words('ГОБМП', 'ТМККК', 'GOBMP'),
  osms: words('ОСМС', 'МӘМС', 'OSMS'),
  'voluntary-insurance': words('ДМС', 'ЕМС', 'VHI'),
  patient: words('платно', 'ақылы', 'patient'),
  undetermined: words('?', '?', '?'),
};

/** Headings; `{year}` and `{date}` are filled in. */
export const headingWords = {
  title: words('Кто платит за помощь: {year}', 'Көмекке кім төлейді: {year}', 'Who pays for care: {year}'),
  halves: words(
    'слева — застрахован, справа — не застрахован',
    'сол жағы — сақтандырылған, оң жағы — сақтандырылмаған',
    'left: insured, right: not insured',
  ),
  unsettled: words('источники не решают', 'дереккөздер шешпейді', 'not settled by the sources'),
  since: words('с {date}', '{date} бастап', 'from {date}'),
  provisional: words(
    'Предварительно: закон после {year} года не известен.',
    'Алдын ала: {year} жылдан кейінгі заң белгісіз.',
    'Provisional: the law after {year} is not known.',
  ),
} as const;
