/**
 * Cities beyond the four a zone that tzdb names, English names of cities that it has in another
 * language, and regions that people name as where they work. Facts of geography; where a name stands twice, people are asked.
 */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/Berlin':
    'Cologne,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dresden,Bremen,Hanover,Hannover,Nuremberg,Nürnberg,Bonn,Essen,Dortmund,Karlsruhe,Mannheim,Freiburg,Münster,Potsdam,München,Bavaria',
  'Europe/Paris': 'Lyon,Toulouse,Nice,Nantes,Bordeaux,Lille,Strasbourg,Rennes,Grenoble,Montpellier',
  'Europe/London':
    'Edinburgh,Leeds,Liverpool,Bristol,Sheffield,Cardiff,Belfast,Oxford,Cambridge,Nottingham,Newcastle,Plymouth,Northern Ireland',
  'Europe/Madrid': 'Seville,Málaga,Bilbao,Granada,Zaragoza,Palma,Córdoba,León,Catalonia,Mallorca',
  'Atlantic/Canary': 'Tenerife,Gran Canaria,Las Palmas,Canary Islands',
  'Europe/Rome': 'Milan,Milano,Naples,Turin,Florence,Bologna,Venice,Genoa,Roma,Sicily,Sardinia',
  'Europe/Vienna': 'Graz,Linz,Salzburg,Innsbruck,Wien',
  'Europe/Zurich': 'Geneva,Genève,Basel,Bern,Lausanne',
  'Europe/Amsterdam': 'Rotterdam,The Hague,Utrecht,Eindhoven,Groningen,Den Haag,Den Bosch',
  'Europe/Brussels': 'Antwerp,Ghent,Bruges,Leuven,Bruxelles',
  'Europe/Lisbon': 'Coimbra,Faro,Lisboa',
  'Europe/Warsaw': 'Kraków,Wrocław,Gdańsk,Poznań,Łódź,Katowice,Warszawa',
  'Europe/Prague': 'Brno,Ostrava,Praha',
  'Europe/Stockholm': 'Gothenburg,Malmö,Uppsala',
  'Europe/Copenhagen': 'Aarhus,Odense,København',
  'Europe/Oslo': 'Bergen,Trondheim,Stavanger',
  'Europe/Helsinki': 'Tampere,Turku,Espoo,Oulu',
  'Europe/Dublin': 'Cork,Galway,Limerick',
  'Europe/Athens': 'Thessaloniki,Patras',
  'Europe/Bucharest': 'Cluj,Cluj-Napoca,Timișoara,Iași',
  'Europe/Kyiv': 'Kiev,Lviv,Kharkiv,Odesa,Dnipro,Zaporizhzhia',
  'Europe/Moscow': 'Saint Petersburg,St Petersburg,Moskva',
  'Europe/Istanbul': 'Ankara,Izmir',
  'America/New_York':
    'NYC,New York City,Boston,Washington,Washington DC,D.C.,Philadelphia,Miami,Atlanta,Pittsburgh,Charlotte,Raleigh,Baltimore,Orlando,Tampa,Cleveland,Columbus,Cincinnati,Buffalo,Brooklyn,Cambridge,Richmond,Portland',
  'America/Detroit': 'Detroit,Ann Arbor',
  'America/Chicago':
    'Chicago,Houston,Dallas,Austin,San Antonio,Minneapolis,St Louis,Kansas City,New Orleans,Nashville,Memphis,Milwaukee,Birmingham,Madison',
  'America/Denver': 'Denver,Boulder,Salt Lake City,Albuquerque,Boise',
  'America/Los_Angeles':
    'SF,Seattle,Portland,Oakland,Sacramento,San Jose,Las Vegas,Palo Alto,Mountain View,Berkeley,Santa Cruz,L.A.,Bay Area,SF Bay Area,San Francisco Bay Area,Silicon Valley',
  'America/Toronto': 'Ottawa,Montreal,Québec,Quebec City,Hamilton,Waterloo',
  'America/Vancouver': 'Vancouver,Victoria,Surrey',
  'America/Edmonton': 'Calgary,Edmonton',
  'America/Sao_Paulo':
    'Rio de Janeiro,Rio,Brasília,Belo Horizonte,Curitiba,Porto Alegre,Florianópolis',
  'America/Mexico_City': 'Guadalajara,Monterrey,Puebla,León',
  'America/Bogota': 'Medellín,Cali',
  'America/Argentina/Buenos_Aires': 'Rosario,La Plata',
  'Asia/Kolkata':
    'Chennai,Pune,Ahmedabad,Kolkata,Calcutta,Bangalore,New Delhi,Jaipur,Kochi,Gurgaon,Gurugram,Noida,Bombay,Goa,Kerala',
  'Asia/Shanghai': 'Beijing,Shenzhen,Guangzhou,Chengdu,Hangzhou,Nanjing,Wuhan,Suzhou',
  'Asia/Tokyo': 'Kyoto,Kobe,Fukuoka,Sapporo,Nagoya',
  'Asia/Seoul': 'Busan,Daejeon',
  'Asia/Taipei': 'Taichung,Hsinchu,Kaohsiung',
  'Asia/Ho_Chi_Minh': 'Hanoi,Da Nang,Saigon',
  'Asia/Manila': 'Makati,Cebu,Cebu City',
  'Asia/Makassar': 'Bali,Ubud',
  'Asia/Karachi': 'Islamabad,Lahore',
  'Asia/Dubai': 'Abu Dhabi,Sharjah',
  'Asia/Riyadh': 'Jeddah',
  'Asia/Jerusalem': 'Tel Aviv,Haifa',
  'Australia/Sydney': 'Canberra,Newcastle',
  'Australia/Perth': 'Fremantle',
  'Pacific/Auckland': 'Queenstown,Wellington,Christchurch,Dunedin,Hamilton',
  'Africa/Johannesburg': 'Cape Town,Durban,Pretoria',
  'Africa/Lagos': 'Abuja,Port Harcourt,Ibadan',
  'Africa/Cairo': 'Alexandria,Giza',
  'Africa/Casablanca': 'Rabat,Marrakesh,Tangier',
};

/** States and provinces of countries with several zones, by the zones that they keep: code and name. */
const STATES: Readonly<Record<string, string>> = {
  'America/New_York':
    'CT Connecticut,DC District of Columbia,DE Delaware,FL Florida,GA Georgia,IN Indiana,KY Kentucky,MA Massachusetts,MD Maryland,ME Maine,MI Michigan,NC North Carolina,NH New Hampshire,NJ New Jersey,NY New York,OH Ohio,PA Pennsylvania,RI Rhode Island,SC South Carolina,TN Tennessee,VA Virginia,VT Vermont,WV West Virginia',
  'America/Chicago':
    'AL Alabama,AR Arkansas,FL Florida,IA Iowa,IL Illinois,IN Indiana,KS Kansas,KY Kentucky,LA Louisiana,MI Michigan,MN Minnesota,MO Missouri,MS Mississippi,ND North Dakota,NE Nebraska,OK Oklahoma,SD South Dakota,TN Tennessee,TX Texas,WI Wisconsin',
  'America/Denver':
    'CO Colorado,ID Idaho,KS Kansas,MT Montana,ND North Dakota,NE Nebraska,NM New Mexico,OR Oregon,SD South Dakota,TX Texas,UT Utah,WY Wyoming',
  'America/Phoenix': 'AZ Arizona',
  'America/Los_Angeles': 'CA California,ID Idaho,NV Nevada,OR Oregon,WA Washington',
  'America/Anchorage': 'AK Alaska',
  'Pacific/Honolulu': 'HI Hawaii',
  'America/Detroit': 'MI Michigan',
  'America/Toronto': 'ON Ontario,QC Quebec',
  'America/Winnipeg': 'MB Manitoba,ON Ontario',
  'America/Regina': 'SK Saskatchewan',
  'America/Edmonton': 'AB Alberta,BC British Columbia,NT Northwest Territories',
  'America/Vancouver': 'BC British Columbia',
  'America/Whitehorse': 'YT Yukon',
  'America/Halifax': 'NB New Brunswick,NS Nova Scotia,PE Prince Edward Island,NL Labrador',
  'America/St_Johns': 'NL Newfoundland,NL Newfoundland and Labrador',
  'Australia/Sydney': 'NSW New South Wales,ACT Australian Capital Territory',
  'Australia/Melbourne': 'VIC Victoria',
  'Australia/Brisbane': 'QLD Queensland',
  'Australia/Adelaide': 'SA South Australia',
  'Australia/Darwin': 'NT Northern Territory',
  'Australia/Perth': 'WA Western Australia',
  'Australia/Hobart': 'TAS Tasmania',
};

function entriesOf(table: Readonly<Record<string, string>>) {
  return Object.entries(table).map(([zone, names]) => [zone, names.split(',')] as const);
}

export const EXTRA_CITIES: ReadonlyMap<string, readonly string[]> = new Map(entriesOf(CITIES));
/** "CA California": a code and a name each. */
export const ZONE_STATES: ReadonlyMap<string, readonly string[]> = new Map(entriesOf(STATES));

/** Zones of the largest cities and teams, the first first: breaks ties between equal matches. */
export const BIG_ZONES: readonly string[] = [
  'Asia/Tokyo,Asia/Kolkata,Asia/Shanghai,America/New_York,Europe/London,America/Los_Angeles',
  'Europe/Berlin,Europe/Paris,America/Chicago,America/Sao_Paulo,Europe/Madrid,Europe/Rome',
  'America/Toronto,Australia/Sydney,Asia/Singapore,Europe/Istanbul,Europe/Amsterdam,Europe/Warsaw',
  'America/Mexico_City,America/Denver,Africa/Lagos,Africa/Cairo,Africa/Johannesburg,Africa/Nairobi',
  'Europe/Lisbon,Europe/Kyiv,Europe/Athens,Europe/Moscow,Asia/Dubai,Asia/Jakarta,Asia/Manila',
  'Asia/Seoul,Asia/Hong_Kong,Asia/Ho_Chi_Minh,Asia/Karachi,Asia/Dhaka,Asia/Jerusalem,America/Bogota',
  'America/Argentina/Buenos_Aires,America/Phoenix,America/Vancouver,Europe/Stockholm',
  'Europe/Zurich,Europe/Vienna,Europe/Dublin,Pacific/Auckland,Africa/Accra,Africa/Casablanca',
].flatMap((line) => line.split(','));
