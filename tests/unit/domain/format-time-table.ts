/** What each locale writes, by hand: Tuesday 24 November 2026 and Tuesday 5 January 2027, UTC. */
type Pair = readonly [h12: string, h23: string];
type Times = readonly [early: string, noon: string, evening: string];

interface Row {
  /** 00:10, 12:00 and 17:15. */
  readonly h12: Times;
  readonly h23: Times;
  /** Which of them the locale itself uses. */
  readonly system: 'h12' | 'h23';
  /** Of 24 November, and of the day before. */
  readonly weekday: string;
  readonly weekdayBefore: string;
  readonly weekdayLong: string;
  /** 5 January. */
  readonly date: string;
  /** Tuesday 00:10. */
  readonly near: Pair;
  /** Tuesday 5 January 17:15. */
  readonly far: Pair;
  /** Tuesday 5 January. */
  readonly day: string;
}

const FULL: Times = ['00:10', '12:00', '17:15'];
const UPPER: Times = ['12:10 AM', '12:00 PM', '5:15 PM'];
const LOWER: Times = ['12:10 am', '12:00 pm', '5:15 pm'];

export const TABLE = {
  'en-US': {
    h12: UPPER,
    h23: FULL,
    system: 'h12',
    weekday: 'Tue',
    weekdayBefore: 'Mon',
    weekdayLong: 'Tuesday',
    date: 'Jan 5',
    near: ['Tue 12:10 AM', 'Tue 00:10'],
    far: ['Tue, Jan 5, 5:15 PM', 'Tue, Jan 5, 17:15'],
    day: 'Tue, Jan 5',
  },
  'en-GB': {
    h12: LOWER,
    h23: FULL,
    system: 'h23',
    weekday: 'Tue',
    weekdayBefore: 'Mon',
    weekdayLong: 'Tuesday',
    date: '5 Jan',
    near: ['Tue 12:10 am', 'Tue 00:10'],
    far: ['Tue 5 Jan, 5:15 pm', 'Tue 5 Jan, 17:15'],
    day: 'Tue 5 Jan',
  },
  de: {
    h12: UPPER,
    h23: FULL,
    system: 'h23',
    weekday: 'Di',
    weekdayBefore: 'Mo',
    weekdayLong: 'Dienstag',
    date: '5. Jan.',
    near: ['Di. 12:10 AM', 'Di., 00:10'],
    far: ['Di., 5. Jan., 5:15 PM', 'Di., 5. Jan., 17:15'],
    day: 'Di., 5. Jan.',
  },
  fr: {
    h12: UPPER,
    h23: FULL,
    system: 'h23',
    weekday: 'mar.',
    weekdayBefore: 'lun.',
    weekdayLong: 'mardi',
    date: '5 janv.',
    near: ['mar. 12:10 AM', 'mar. 00:10'],
    far: ['mar. 5 janv., 5:15 PM', 'mar. 5 janv., 17:15'],
    day: 'mar. 5 janv.',
  },
  ja: {
    h12: ['午前12:10', '午後12:00', '午後5:15'],
    h23: FULL,
    system: 'h23',
    weekday: '火',
    weekdayBefore: '月',
    weekdayLong: '火曜日',
    date: '1月5日',
    near: ['午前12:10 (火)', '00:10 (火)'],
    far: ['1月5日(火) 午後5:15', '1月5日(火) 17:15'],
    day: '1月5日(火)',
  },
  'ar-EG': {
    h12: ['١٢:١٠ ص', '١٢:٠٠ م', '٥:١٥ م'],
    h23: ['٠٠:١٠', '١٢:٠٠', '١٧:١٥'],
    system: 'h12',
    weekday: 'الثلاثاء',
    weekdayBefore: 'الاثنين',
    weekdayLong: 'الثلاثاء',
    date: '٥ يناير',
    near: ['الثلاثاء ١٢:١٠ ص', 'الثلاثاء ٠٠:١٠'],
    far: ['الثلاثاء، ٥ يناير، ٥:١٥ م', 'الثلاثاء، ٥ يناير، ١٧:١٥'],
    day: 'الثلاثاء، ٥ يناير',
  },
  fa: {
    h12: ['۱۲:۱۰ ق.ظ.', '۱۲:۰۰ ب.ظ.', '۵:۱۵ ب.ظ.'],
    h23: ['۰۰:۱۰', '۱۲:۰۰', '۱۷:۱۵'],
    system: 'h23',
    weekday: 'سه\u200Cشنبه',
    weekdayBefore: 'دوشنبه',
    weekdayLong: 'سه\u200Cشنبه',
    date: '۵ ژانویه',
    near: ['سه\u200Cشنبه ۱۲:۱۰ ق.ظ.', 'سه\u200Cشنبه ۰۰:۱۰'],
    far: ['سه\u200Cشنبه ۵ ژانویه، ۵:۱۵ ب.ظ.', 'سه\u200Cشنبه ۵ ژانویه، ۱۷:۱۵'],
    day: 'سه\u200Cشنبه ۵ ژانویه',
  },
  th: {
    h12: UPPER,
    h23: FULL,
    system: 'h23',
    weekday: 'อังคาร',
    weekdayBefore: 'จันทร์',
    weekdayLong: 'วันอังคาร',
    date: '5 ม.ค.',
    near: ['อังคาร 12:10 AM', 'อังคาร 00:10 น.'],
    far: ['อังคาร 5 ม.ค. 5:15 PM', 'อังคาร 5 ม.ค. 17:15'],
    day: 'อังคาร 5 ม.ค.',
  },
  hi: {
    h12: LOWER,
    h23: FULL,
    system: 'h12',
    weekday: 'मंगल',
    weekdayBefore: 'सोम',
    weekdayLong: 'मंगलवार',
    date: '5 जन॰',
    near: ['मंगल 12:10 am', 'मंगल 00:10'],
    far: ['मंगल, 5 जन॰, 5:15 pm', 'मंगल, 5 जन॰, 17:15'],
    day: 'मंगल, 5 जन॰',
  },
  'pt-BR': {
    h12: UPPER,
    h23: FULL,
    system: 'h23',
    weekday: 'ter.',
    weekdayBefore: 'seg.',
    weekdayLong: 'terça-feira',
    date: '5 de jan.',
    near: ['ter., 12:10 AM', 'ter., 00:10'],
    far: ['ter., 5 de jan., 5:15 PM', 'ter., 5 de jan., 17:15'],
    day: 'ter., 5 de jan.',
  },
  he: {
    h12: UPPER,
    h23: FULL,
    system: 'h23',
    weekday: 'יום ג׳',
    weekdayBefore: 'יום ב׳',
    weekdayLong: 'יום שלישי',
    date: '5 בינו׳',
    near: ['יום ג׳ 12:10 AM', 'יום ג׳ 00:10'],
    far: ['יום ג׳, 5 בינו׳, 5:15 PM', 'יום ג׳, 5 בינו׳, 17:15'],
    day: 'יום ג׳, 5 בינו׳',
  },
} as const satisfies Readonly<Record<string, Row>>;

export const LOCALES = Object.keys(TABLE) as (keyof typeof TABLE)[];
