/** What the heading of a column says that it holds. */
import type { ColumnField } from '../../domain/import-types';
import { foldText } from '../../domain/zone-id';

/** Headings of sheets and of the exports of Google, Outlook and others; folded by `foldText`. */
const NAMES: { readonly [field in ColumnField]?: string } = {
  name: 'name,names,full name,display name,displayname,person,who,employee,employee name,member,team member,teammate,colleague,contact,mitarbeiter,kollege,username,user name,real name,legal name,full legal name,nom complet,vollstandiger name,nombre completo,nome completo,fn',
  first: 'first name,firstname,given name,givenname,forename,vorname,prenom,nombre,nome',
  middle: 'middle name,additional name',
  last: 'last name,lastname,family name,familyname,surname,nachname,nom,apellido,apellidos,cognome',
  alias:
    'alias,aliases,nickname,nick name,also known as,known as,preferred name,preferred first name,handle,slack name,spitzname',
  email:
    'email,e mail,mail,address,email address,e mail address,work email,work email address,company email,corporate email,business email,primary email,email addresses,user email,emails,e mail adresse,mailadresse,correo,courriel,userprincipalname,email 1 value,e mail 1 value',
  zone: 'time zone,timezone,zone,tz,timezone id,time zone id,time zone name,timezone name,iana,iana time zone,zeitzone,fuseau horaire,zona horaria',
  city: 'city,location,work location,work city,workplace,primary location,office city,place,where,town,where they live,lives in,office,office location,buro,base,based in,home base,site,business city,home city,stadt,ort,standort,ville,ciudad',
  country:
    'country,country region,country code,work country,land,pays,pais,business country region,business country,home country region,home country,country or region,nation',
  region:
    'state,province,region,state region,state province,state or province,business state,home state,bundesland,kanton,canton,provincia',
  role: 'role,job title,jobtitle,job,position,position title,designation,title,function,organization title,organization 1 title,stelle,funktion,poste,puesto',
  group:
    'group,groups,team,teams,department,dept,division,labels,label,group membership,categories,category,squad,abteilung,equipe,equipo,organization department,business unit',
  hours:
    'hours,working hours,work hours,office hours,business hours,working time,schedule,arbeitszeit,arbeitszeiten,horaires,horario',
  days: 'days,working days,work days,weekdays,workdays,arbeitstage',
};

const FIELD_BY_NAME: ReadonlyMap<string, ColumnField> = new Map(
  (Object.entries(NAMES) as [ColumnField, string][]).flatMap(([field, names]) =>
    names.split(',').map((name) => [name, field] as const),
  ),
);

/** "E-mail 2 - Value", "Email 3 Address", "E-mail 2 Address", "Address 1 - City". */
const NUMBERED: readonly (readonly [RegExp, ColumnField])[] = [
  [/^e ?mail \d+ (?:value|address)$/, 'email'],
  [/^address \d+ city$/, 'city'],
  [/^address \d+ (?:region|state)$/, 'region'],
  [/^address \d+ country$/, 'country'],
  [/^organization \d+ title$/, 'role'],
];

/** What a heading says; "none" where it is not known. */
export function fieldOfHeading(heading: string): ColumnField {
  // "Employee #" numbers people.
  if (/[#№]/.test(heading)) return 'none';
  const folded = foldText(heading);
  const known = FIELD_BY_NAME.get(folded);
  return known ?? NUMBERED.find(([pattern]) => pattern.test(folded))?.[1] ?? 'none';
}

/**
 * Whether the first row names columns rather than a person: by words that we know, or by two columns of
 * figures below it.
 *
 * @param others Some rows behind it.
 */
export function isHeadingRow(
  cells: readonly string[],
  others: readonly (readonly string[])[],
): boolean {
  if (cells.some((cell) => cell.includes('@'))) return false;
  const known = cells.map(fieldOfHeading).filter((field) => field !== 'none');
  const says = known.some((field) => ['name', 'first', 'last', 'email', 'alias'].includes(field));
  // One word alone is a name, unless addresses follow it.
  if (says) return cells.length > 1 || others.some(([cell = '']) => cell.includes('@'));
  return others.length > 1 && figuresBelow(cells, others) > 1;
}

function figuresBelow(cells: readonly string[], others: readonly (readonly string[])[]): number {
  const isFigure = (text = '') => /^[\d.,]+$/.test(text);
  if (cells.some(isFigure)) return 0;
  return cells.filter((_, at) => others.every((row) => isFigure(row[at]))).length;
}

/** Headings of Google's and Outlook's own exports. */
export function exporterOf(headings: readonly string[]): 'google' | 'outlook' | null {
  const folded = new Set(headings.map(foldText));
  const has = (...names: readonly string[]) => names.every((name) => folded.has(name));
  if ([...folded].some((name) => /^e ?mail 1 value$/.test(name))) return 'google';
  if (
    has('first name', 'last name') &&
    (folded.has('e mail address') || folded.has('e mail 2 address'))
  )
    return 'outlook';
  return null;
}

/** What each column holds; "Title" beside a job title is how people are addressed ("Dr"). */
export function fieldsOf(headings: readonly string[]): ColumnField[] {
  const folded = headings.map(foldText);
  const hasJob = folded.some((name) => /^(?:job ?title|organization (?:1 )?title)$/.test(name));
  return folded.map((name, index) => {
    if (name === 'title' && (hasJob || exporterOf(headings) !== null)) return 'none';
    // Of an office's address and a home's the office counts.
    if (
      /^home (?:city|state|country)/.test(name) &&
      folded.some((one) => one.startsWith('business city'))
    )
      return 'none';
    return fieldOfHeading(headings[index] ?? '');
  });
}
