/** A problem as an officer might highlight it, asked from a home city. No name of a city that should be found stands in it. */
export interface GoldenProblem {
  name: string;
  theme: string;
  home: { name: string; country: string };
  text: string;
  /** Cities one of which must be among the first ten. */
  oneOf?: string[];
}

export const GOLDEN_PROBLEMS: GoldenProblem[] = [
  {
    name: 'floods-in-a-fast-built-lowland-capital',
    theme: 'security-disaster',
    home: { name: 'Beira', country: 'MZ' },
    text: 'The capital lies low, and each rainy season whole districts stand under water for days. Fields and ponds that used to hold the storm water have been built over within ten years, and the canals cannot carry the floods to the sea.',
    oneOf: ['Yokohama', 'Bangkok'],
  },
  {
    name: 'unmanaged-waste-that-could-be-compost',
    theme: 'infrastructure-services',
    home: { name: 'Nampula', country: 'MZ' },
    text: 'Refuse is hardly collected outside the centre and most of it comes from markets and kitchens. It rots in open pits, while farmers around the town would take compost if somebody made it.',
    oneOf: ['Milan', 'Quelimane'],
  },
  {
    name: 'unpaid-rates-and-hand-kept-ledgers',
    theme: 'municipal-finance',
    home: { name: 'Kadoma', country: 'ZW' },
    text: 'Ratepayers owe the town several years of rates. Accounts are still kept by hand in ledgers, bills go out late, the audit is four years behind, and no lender will talk to us.',
    oneOf: ['Hinton', 'Chegutu'],
  },
  {
    name: 'clinics-handed-to-the-town-halls',
    theme: 'health',
    home: { name: 'Kayes', country: 'ML' },
    text: 'The health centres were handed over to the municipality without money. Midwives have had no training for years, equipment is broken, and mothers in the outer districts walk two hours for a check-up.',
  },
  {
    name: 'shacks-without-title',
    theme: 'housing',
    home: { name: 'Kitwe', country: 'ZM' },
    text: 'Eight hundred families live in shacks on municipal land. They do not want to be moved to the edge of town; they ask for papers, for lanes wide enough for a water pipe, and for plots that they can pay off in instalments.',
  },
  {
    name: 'street-traders-on-the-pavement',
    theme: 'employment-economy',
    home: { name: 'Cusco', country: 'PE' },
    text: 'Street vendors have filled the pavements of the old centre. Every eviction ends in a fight and they are back the next week. The shopkeepers want them gone, the vendors want a covered market where customers come.',
  },
  {
    name: 'newcomers-without-language-or-school-place',
    theme: 'social-cultural',
    home: { name: 'Regensburg', country: 'DE' },
    text: 'Within two years the town has taken in several hundred refugee families. Children wait for a school place, parents find no language course and no work, and neighbours complain that nobody explains anything to anyone.',
  },
  {
    name: 'smoke-without-a-measuring-station',
    theme: 'environment',
    home: { name: 'Kumasi', country: 'GH' },
    text: 'Old mopeds, burning rubbish and dust from unpaved roads: people cough all through the dry season. There is not one station that measures the air, so nobody can say how bad it is.',
  },
  {
    name: 'contracts-for-the-same-firms',
    theme: 'other',
    home: { name: 'Iași', country: 'RO' },
    text: 'Year after year the same firms win the road contracts, a little below the estimate. Bids are opened behind closed doors and the figures are published nowhere. Councillors ask for public bidding and for spending that anyone can look up.',
  },
  {
    name: 'half-the-water-lost',
    theme: 'infrastructure-services',
    home: { name: 'Lilongwe', country: 'MW' },
    text: 'Half of the water that is pumped into the network never reaches a paying customer. Pipes leak, meters stand still, connections are illegal, and the poorer districts get water for three hours a day.',
  },
  {
    name: 'heat-that-kills-the-old',
    theme: 'environment',
    home: { name: 'Seville', country: 'ES' },
    text: 'During the heat wave more than a hundred people died above the usual number, most of them old and alone. There is no warning, no list of cool rooms, and no one in the administration is responsible.',
  },
  {
    name: 'old-people-alone',
    theme: 'social-cultural',
    home: { name: 'Utrecht', country: 'NL' },
    text: 'In the tower blocks many elderly people see nobody for days. The benches have gone, the counter moved online, and the pavement to the doctor has four steps. They would like to be asked what they need.',
  },
];

/** Risks as cities disclosed them in 2018, asked over the imported disclosures alone. */
/** Problems told in the other languages, most of them without a word of the record that answers them. */
export const TOLD_PROBLEMS: GoldenProblem[] = [
  { name: 'fr-latrines-absentes-a-l-ecole', theme: 'social-cultural', home: { name: 'Thiès', country: 'SN' }, text: 'À l’école du quartier, quatre cents élèves se partagent deux latrines sans porte et le robinet de la cour est à sec. Les filles restent à la maison plusieurs jours par mois, et la mairie n’a pas de quoi payer un plombier.' },
  { name: 'es-vendedoras-sin-puesto', theme: 'employment-economy', home: { name: 'Cuenca', country: 'EC' }, text: 'Los puestos del mercado pasan de padre a hijo o se venden por debajo de la mesa. Las campesinas que traen huevos y verduras terminan vendiendo en la vereda, hasta que la policía municipal las echa.' },
  { name: 'pt-encosta-que-desaba', theme: 'security-disaster', home: { name: 'Petrópolis', country: 'BR' }, text: 'A cada temporal a encosta desce um pouco mais. As famílias das casas de cima não recebem aviso nenhum, e quando a sirene toca já é tarde; no ano passado morreram onze pessoas soterradas pela lama.' },
  { name: 'de-wer-stockt-hier-auf', theme: 'security-disaster', home: { name: 'Innsbruck', country: 'AT' }, text: 'Das Gutachten der Hochschule ist eindeutig: Ein Stoß der Stärke sieben würde vier von zehn Häusern schwer treffen. Trotzdem wird munter ohne Statiker aufgestockt, Ringanker fehlen, für Kontrollen gibt es eine halbe Stelle. Die Maurer sagen, sie hätten es nie anders gelernt.' },
  { name: 'de-das-wasser-vom-berg', theme: 'environment', home: { name: 'Chur', country: 'CH' }, text: 'Oberhalb der Fassungen weiden inzwischen dreimal so viele Rinder, der Hang ist gerodet, die Proben zeigen Darmkeime. Die Bergbauern sagen, sie hätten von unserer Leitung nie einen Franken gesehen und liessen sich nichts vorschreiben.' },
  { name: 'nl-schillen-op-de-rekening', theme: 'infrastructure-services', home: { name: 'Deventer', country: 'NL' }, text: 'De verwerkingsrekening steeg dit jaar met 22 procent, terwijl de helft van wat wij laten wegbrengen uit schillen, etensresten en snoeihout bestaat. Doorrekenen gaat niet: door de landelijke vrijstelling betalen negen van de tien gezinnen niets.' },
  { name: 'nl-niemand-zoals-hij-achter-het-loket', theme: 'social-cultural', home: { name: 'Gent', country: 'BE' }, text: 'Mijn zoon is slechthorend, heeft een diploma administratie en schreef zestig brieven. Hij zit nu vier jaar op zijn kamer. Zelfs op het stadhuis, waar ze mooie folders over inclusie uitdelen, heb ik nog nooit iemand zoals hij achter het loket gezien.' },
];

export const WATER_PROBLEMS: GoldenProblem[] = [
  { name: 'water-one-river-and-drought', theme: 'infrastructure-services', home: { name: 'Seville', country: 'ES' }, text: 'We depend on one river and its reservoirs, and every drought brings us close to rationing. How do other cities save water and find new sources?' },
  { name: 'water-quality-after-storms', theme: 'infrastructure-services', home: { name: 'Porto', country: 'PT' }, text: 'After heavy storms the raw water is full of mud and sewage overflows into the river, so that the treatment plant has to stop.' },
  { name: 'water-leaking-old-pipes', theme: 'infrastructure-services', home: { name: 'Lusaka', country: 'ZM' }, text: 'The pipes are old and leak, a third of the water is lost before it reaches the meter, and the utility cannot afford to replace them.' },
  { name: 'water-salt-in-the-aquifer', theme: 'environment', home: { name: 'Alexandria', country: 'EG' }, text: 'Salt water from the sea intrudes into the aquifer and the wells near the coast can no longer be used.' },
  { name: 'water-unpaid-by-the-poor', theme: 'municipal-finance', home: { name: 'Durban', country: 'ZA' }, text: 'Poor households cannot pay the rising price of water, and informal settlements have no connection at all.' },
];
