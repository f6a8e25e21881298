/**
 * ISO 3166-1 alpha-2, alpha-3 and short names in English, Spanish and French, one country a line.
 * From datasets/country-codes (public domain, PDDL), commit caa72d1e; made by scripts/make-country-names.ts.
 */
export const countryLines = `
AD|AND|Andorra|Andorre (l')|Andorre
AE|ARE|United Arab Emirates|United Arab Emirates (the)|Emiratos Árabes Unidos (los)|Emiratos Árabes Unidos|Émirats arabes unis (les)|Émirats arabes unis
AF|AFG|Afghanistan|Afganistán (el)|Afganistán|Afghanistan (l')
AG|ATG|Antigua & Barbuda|Antigua and Barbuda|Antigua y Barbuda|Antigua-et-Barbuda
AI|AIA|Anguilla|Anguila
AL|ALB|Albania|Albanie (l')|Albanie
AM|ARM|Armenia|Arménie (l')|Arménie
AO|AGO|Angola|Angola (l')
AQ|ATA|Antarctica|Antártida|Antarctique
AR|ARG|Argentina|Argentina (la)|Argentine (l')|Argentine
AS|ASM|American Samoa|Samoa Americana|Samoa américaines
AT|AUT|Austria|Autriche (l')|Autriche
AU|AUS|Australia|Australie (l')|Australie
AW|ABW|Aruba
AX|ALA|Åland Islands|Islas Åland|Îles d’Åland
AZ|AZE|Azerbaijan|Azerbaiyán|Azerbaïdjan (l')|Azerbaïdjan
BA|BIH|Bosnia|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnie-Herzégovine (la)|Bosnie-Herzégovine
BB|BRB|Barbados|Barbade (la)|Barbade
BD|BGD|Bangladesh|Bangladesh (le)
BE|BEL|Belgium|Bélgica|Belgique (la)|Belgique
BF|BFA|Burkina Faso|Burkina Faso (le)
BG|BGR|Bulgaria|Bulgarie (la)|Bulgarie
BH|BHR|Bahrain|Bahrein|Bahreïn
BI|BDI|Burundi|Burundi (le)
BJ|BEN|Benin|Bénin (le)|Bénin
BL|BLM|St. Barthélemy|Saint Barthélemy|San Barthélemy|Saint-Barthélemy
BM|BMU|Bermuda|Bermudes
BN|BRN|Brunei|Brunei Darussalam|Brunéi Darussalam (le)|Brunéi Darussalam
BO|BOL|Bolivia|Bolivia (Plurinational State of)|Bolivia (Estado Plurinacional de)|Bolivie (État plurinational de)
BQ|BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Bonaire, Saint-Eustache et Saba
BR|BRA|Brazil|Brasil (el)|Brasil|Brésil (le)|Brésil
BS|BHS|Bahamas|Bahamas (the)|Bahamas (las)|Bahamas (les)
BT|BTN|Bhutan|Bhután|Bhoutan (le)|Bhoutan
BV|BVT|Bouvet Island|Isla Bouvet|Île Bouvet
BW|BWA|Botswana|Botswana (le)
BY|BLR|Belarus|Belarús|Bélarus (le)|Bélarus
BZ|BLZ|Belize|Belice|Belize (le)
CA|CAN|Canada|Canadá (el)|Canadá|Canada (le)
CC|CCK|Cocos Islands|Cocos (Keeling) Islands|Islas Cocos (Keeling)|Îles des Cocos (Keeling)
CD|COD|Congo - Kinshasa|Democratic Republic of the Congo (the)|Democratic Republic of the Congo|República Democrática del Congo (la)|República Democrática del Congo|République démocratique du Congo (la)|République démocratique du Congo
CF|CAF|Central African Republic|Central African Republic (the)|República Centroafricana (la)|República Centroafricana|République centrafricaine (la)|République centrafricaine
CG|COG|Congo - Brazzaville|Congo (the)|Congo|Congo (el)|Congo (le)
CH|CHE|Switzerland|Suiza|Suisse (la)|Suisse
CI|CIV|Côte d’Ivoire|Ivory Coast
CK|COK|Cook Islands|Cook Islands (the) **|Islas Cook (las) **|Islas Cook|Îles Cook (les) **|Îles Cook
CL|CHL|Chile|Chili (le)|Chili
CM|CMR|Cameroon|Camerún (el)|Camerún|Cameroun (le)|Cameroun
CN|CHN|China|Chine (la)|Chine
CO|COL|Colombia|Colombie (la)|Colombie
CR|CRI|Costa Rica|Costa Rica (le)
CU|CUB|Cuba
CV|CPV|Cape Verde|Cabo Verde
CW|CUW|Curaçao|Curazao
CX|CXR|Christmas Island|Isla Christmas|Île Christmas
CY|CYP|Cyprus|Chipre|Chypre
CZ|CZE|Czechia|Chequia|Tchéquie (la)|Tchéquie
DE|DEU|Germany|Alemania|Allemagne (l')|Allemagne
DJ|DJI|Djibouti
DK|DNK|Denmark|Dinamarca|Danemark (le)|Danemark
DM|DMA|Dominica|Dominique (la)|Dominique
DO|DOM|Dominican Republic|Dominican Republic (the)|República Dominicana (la)|República Dominicana|République dominicaine (la)|République dominicaine
DZ|DZA|Algeria|Argelia|Algérie (l')|Algérie
EC|ECU|Ecuador|Ecuador (el)|Équateur (l')|Équateur
EE|EST|Estonia|Estonie (l')|Estonie
EG|EGY|Egypt|Egipto|Égypte (l')|Égypte
EH|ESH|Western Sahara|Sáhara Occidental|Sahara occidental
ER|ERI|Eritrea|Érythrée (l')|Érythrée
ES|ESP|Spain|España|Espagne (l')|Espagne
ET|ETH|Ethiopia|Etiopía|Éthiopie (l')|Éthiopie
FI|FIN|Finland|Finlandia|Finlande (la)|Finlande
FJ|FJI|Fiji|Fidji (les)|Fidji
FK|FLK|Falkland Islands|Islas Malvinas (Falkland)|Îles Falkland (Malvinas)
FM|FSM|Micronesia|Micronesia (Federated States of)|Micronesia (Estados Federados de)|Micronésie (États fédérés de)
FO|FRO|Faroe Islands|Islas Feroe|Îles Féroé
FR|FRA|France|Francia|France (la)
GA|GAB|Gabon|Gabón (el)|Gabón|Gabon (le)
GB|GBR|UK|United Kingdom of Great Britain and Northern Ireland (the)|United Kingdom of Great Britain and Northern Ireland|Reino Unido de Gran Bretaña e Irlanda del Norte (el)|Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord (le)|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
GD|GRD|Grenada|Granada|Grenade (la)|Grenade
GE|GEO|Georgia|Géorgie (la)|Géorgie
GF|GUF|French Guiana|Guayana Francesa|Guyane française
GG|GGY|Guernsey|Guernesey
GH|GHA|Ghana|Ghana (le)
GI|GIB|Gibraltar
GL|GRL|Greenland|Groenlandia|Groenland
GM|GMB|Gambia|Gambia (the)|Gambie (la)|Gambie
GN|GIN|Guinea|Guinée (la)|Guinée
GP|GLP|Guadeloupe|Guadalupe
GQ|GNQ|Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale (la)|Guinée équatoriale
GR|GRC|Greece|Grecia|Grèce (la)|Grèce
GS|SGS|South Georgia & South Sandwich Islands|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Géorgie du Sud-et-les Îles Sandwich du Sud
GT|GTM|Guatemala|Guatemala (le)
GU|GUM|Guam
GW|GNB|Guinea-Bissau|Guinée-Bissau (la)|Guinée-Bissau
GY|GUY|Guyana|Guyana (le)
HK|HKG|Hong Kong|China, Hong Kong Special Administrative Region|China, región administrativa especial de Hong Kong|Chine, région administrative spéciale de Hong Kong
HM|HMD|Heard & McDonald Islands|Heard Island and McDonald Islands|Islas Heard y McDonald|Île Heard-et-Îles MacDonald
HN|HND|Honduras|Honduras (le)
HR|HRV|Croatia|Croacia|Croatie (la)|Croatie
HT|HTI|Haiti|Haití|Haïti
HU|HUN|Hungary|Hungría|Hongrie (la)|Hongrie
ID|IDN|Indonesia|Indonésie (l')|Indonésie
IE|IRL|Ireland|Irlanda|Irlande (l')|Irlande
IL|ISR|Israel|Israël
IM|IMN|Isle of Man|Isla de Man|Île de Man
IN|IND|India|India (la)|Inde (l')|Inde
IO|IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Territoire britannique de l'océan Indien
IQ|IRQ|Iraq|Iraq (el)|Iraq (l')
IR|IRN|Iran|Iran (Islamic Republic of)|Irán (República Islámica del)|Iran (République islamique d')|Iran (République islamique d’)
IS|ISL|Iceland|Islandia|Islande (l')|Islande
IT|ITA|Italy|Italia|Italie (l')|Italie
JE|JEY|Jersey
JM|JAM|Jamaica|Jamaïque (la)|Jamaïque
JO|JOR|Jordan|Jordania|Jordanie (la)|Jordanie
JP|JPN|Japan|Japón (el)|Japón|Japon (le)|Japon
KE|KEN|Kenya|Kenya (le)
KG|KGZ|Kyrgyzstan|Kirguistán|Kirghizistan (le)|Kirghizistan
KH|KHM|Cambodia|Camboya|Cambodge (le)|Cambodge
KI|KIR|Kiribati
KM|COM|Comoros|Comoros (the)|Comoras (las)|Comoras|Comores (les)|Comores
KN|KNA|St. Kitts & Nevis|Saint Kitts and Nevis|Saint Kitts y Nevis|Saint-Kitts-et-Nevis
KP|PRK|North Korea|Democratic People's Republic of Korea (the)|Democratic People's Republic of Korea|República Popular Democrática de Corea (la)|República Popular Democrática de Corea|République populaire démocratique de Corée (la)|République populaire démocratique de Corée
KR|KOR|South Korea|Republic of Korea (the)|Republic of Korea|República de Corea (la)|República de Corea|République de Corée (la)|République de Corée
KW|KWT|Kuwait|Koweït (le)|Koweït
KY|CYM|Cayman Islands|Islas Caimán|Îles Caïmanes
KZ|KAZ|Kazakhstan|Kazajstán|Kazakhstan (le)
LA|LAO|Laos|Lao People's Democratic Republic (the)|Lao People's Democratic Republic|República Democrática Popular Lao (la)|República Democrática Popular Lao|République démocratique populaire lao (la)|République démocratique populaire lao
LB|LBN|Lebanon|Líbano (el)|Líbano|Liban (le)|Liban
LC|LCA|St. Lucia|Saint Lucia|Santa Lucía|Sainte-Lucie
LI|LIE|Liechtenstein|Liechtenstein (le)
LK|LKA|Sri Lanka
LR|LBR|Liberia|Libéria (le)|Libéria
LS|LSO|Lesotho|Lesotho (le)
LT|LTU|Lithuania|Lituania|Lituanie (la)|Lituanie
LU|LUX|Luxembourg|Luxemburgo|Luxembourg (le)
LV|LVA|Latvia|Letonia|Lettonie (la)|Lettonie
LY|LBY|Libya|Libia|Libye (la)|Libye
MA|MAR|Morocco|Marruecos|Maroc (le)|Maroc
MC|MCO|Monaco|Mónaco
MD|MDA|Moldova|Republic of Moldova (the)|Republic of Moldova|República de Moldova (la)|República de Moldova|République de Moldova (la)|République de Moldova
ME|MNE|Montenegro|Monténégro (le)|Monténégro
MF|MAF|St. Martin|Saint Martin (French Part)|San Martín (parte francesa)|Saint-Martin (partie française)
MG|MDG|Madagascar
MH|MHL|Marshall Islands|Marshall Islands (the)|Islas Marshall (las)|Islas Marshall|Îles Marshall (les)|Îles Marshall
MK|MKD|North Macedonia|Macedonia del Norte|Macédoine du Nord (la)|Macédoine du Nord
ML|MLI|Mali|Malí|Mali (le)
MM|MMR|Myanmar|Myanmar (le)
MN|MNG|Mongolia|Mongolie (la)|Mongolie
MO|MAC|Macao|China, Macao Special Administrative Region|China, región administrativa especial de Macao|Chine, région administrative spéciale de Macao
MP|MNP|Northern Mariana Islands|Islas Marianas Septentrionales|Îles Mariannes du Nord
MQ|MTQ|Martinique|Martinica
MR|MRT|Mauritania|Mauritanie (la)|Mauritanie
MS|MSR|Montserrat
MT|MLT|Malta|Malte
MU|MUS|Mauritius|Mauricio|Maurice
MV|MDV|Maldives|Maldivas|Maldives (les)
MW|MWI|Malawi|Malawi (le)
MX|MEX|Mexico|México|Mexique (le)|Mexique
MY|MYS|Malaysia|Malasia|Malaisie (la)|Malaisie
MZ|MOZ|Mozambique|Mozambique (le)
NA|NAM|Namibia|Namibie (la)|Namibie
NC|NCL|New Caledonia|Nueva Caledonia|Nouvelle-Calédonie
NE|NER|Niger|Niger (the)|Níger (el)|Níger|Niger (le)
NF|NFK|Norfolk Island|Isla Norfolk|Île Norfolk
NG|NGA|Nigeria|Nigéria (le)|Nigéria
NI|NIC|Nicaragua|Nicaragua (le)
NL|NLD|Netherlands|Netherlands (the)|Países Bajos (los)|Países Bajos (Reino de los)|Pays-Bas (les)|Pays-Bas (Royaume des)
NO|NOR|Norway|Noruega|Norvège (la)|Norvège
NP|NPL|Nepal|Népal (le)|Népal
NR|NRU|Nauru
NU|NIU|Niue|Niue **|Nioué **|Nioué
NZ|NZL|New Zealand|Nueva Zelandia|Nouvelle-Zélande (la)|Nouvelle-Zélande
OM|OMN|Oman|Omán
PA|PAN|Panama|Panamá|Panama (le)
PE|PER|Peru|Perú (el)|Perú|Pérou (le)|Pérou
PF|PYF|French Polynesia|Polinesia Francesa|Polynésie française
PG|PNG|Papua New Guinea|Papua Nueva Guinea|Papouasie-Nouvelle-Guinée (la)|Papouasie-Nouvelle-Guinée
PH|PHL|Philippines|Philippines (the)|Filipinas|Philippines (les)
PK|PAK|Pakistan|Pakistán (el)|Pakistán|Pakistan (le)
PL|POL|Poland|Polonia|Pologne (la)|Pologne
PM|SPM|St. Pierre & Miquelon|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint-Pierre-et-Miquelon
PN|PCN|Pitcairn
PR|PRI|Puerto Rico|Porto Rico
PS|PSE|Palestine|State of Palestine (the) *|State of Palestine|Estado de Palestina (el) *|Estado de Palestina|État de Palestine (l') *|État de Palestine
PT|PRT|Portugal|Portugal (le)
PW|PLW|Palau|Palaos (les)|Palaos
PY|PRY|Paraguay|Paraguay (el)|Paraguay (le)
QA|QAT|Qatar|Qatar (le)
RE|REU|Réunion|Reunión
RO|ROU|Romania|Rumania|Roumanie (la)|Roumanie
RS|SRB|Serbia|Serbie (la)|Serbie
RU|RUS|Russia|Russian Federation (the)|Russian Federation|Federación de Rusia (la)|Federación de Rusia|Fédération de Russie (la)|Fédération de Russie
RW|RWA|Rwanda|Rwanda (le)
SA|SAU|Saudi Arabia|Arabia Saudita (la)|Arabia Saudita|Arabie saoudite (l')|Arabie saoudite
SB|SLB|Solomon Islands|Islas Salomón (las)|Islas Salomón|Îles Salomon (les)|Îles Salomon
SC|SYC|Seychelles|Seychelles (les)
SD|SDN|Sudan|Sudan (the)|Sudán (el)|Sudán|Soudan (le)|Soudan
SE|SWE|Sweden|Suecia|Suède (la)|Suède
SG|SGP|Singapore|Singapur|Singapour
SH|SHN|St. Helena|Saint Helena|Santa Elena|Sainte-Hélène
SI|SVN|Slovenia|Eslovenia|Slovénie (la)|Slovénie
SJ|SJM|Svalbard & Jan Mayen|Svalbard and Jan Mayen Islands|Islas Svalbard y Jan Mayen|Îles Svalbard-et-Jan Mayen
SK|SVK|Slovakia|Eslovaquia|Slovaquie (la)|Slovaquie
SL|SLE|Sierra Leone|Sierra Leona|Sierra Leone (la)
SM|SMR|San Marino|Saint-Marin
SN|SEN|Senegal|Senegal (el)|Sénégal (le)|Sénégal
SO|SOM|Somalia|Somalie (la)|Somalie
SR|SUR|Suriname|Suriname (le)
SS|SSD|South Sudan|Sudán del Sur|Soudan du Sud (le)|Soudan du Sud
ST|STP|São Tomé & Príncipe|Sao Tome and Principe|Santo Tomé y Príncipe|Sao Tomé-et-Principe
SV|SLV|El Salvador
SX|SXM|Sint Maarten|Sint Maarten (Dutch part)|San Martín (parte Holandesa)|Saint-Martin (partie néerlandaise)
SY|SYR|Syria|Syrian Arab Republic (the)|Syrian Arab Republic|República Árabe Siria (la)|República Árabe Siria|République arabe syrienne (la)|République arabe syrienne
SZ|SWZ|Eswatini|Eswatini (l')
TC|TCA|Turks & Caicos Islands|Turks and Caicos Islands|Islas Turcas y Caicos|Îles Turques-et-Caïques
TD|TCD|Chad|Chad (el)|Tchad (le)|Tchad
TF|ATF|French Southern Territories|Territorio de las Tierras Australes Francesas|Terres australes françaises
TG|TGO|Togo|Togo (el)|Togo (le)
TH|THA|Thailand|Tailandia|Thaïlande (la)|Thaïlande
TJ|TJK|Tajikistan|Tayikistán|Tadjikistan (le)|Tadjikistan
TK|TKL|Tokelau|Tokélaou
TL|TLS|Timor-Leste|Timor-Leste (le)
TM|TKM|Turkmenistan|Turkmenistán|Turkménistan (le)|Turkménistan
TN|TUN|Tunisia|Túnez|Tunisie (la)|Tunisie
TO|TON|Tonga|Tonga (les)
TR|TUR|Türkiye
TT|TTO|Trinidad & Tobago|Trinidad and Tobago|Trinidad y Tabago|Trinité-et-Tobago (la)|Trinité-et-Tobago
TV|TUV|Tuvalu|Tuvalu (les)
TW|TWN|Taiwan|Taiwán|Taïwan
TZ|TZA|Tanzania|United Republic of Tanzania (the)|United Republic of Tanzania|República Unida de Tanzanía (la)|República Unida de Tanzanía|République-Unie de Tanzanie (la)|République-Unie de Tanzanie
UA|UKR|Ukraine|Ucrania|Ukraine (l')
UG|UGA|Uganda|Ouganda (l')|Ouganda
UM|UMI|U.S. Outlying Islands|United States Minor Outlying Islands|Islas menores alejadas de Estados Unidos|Îles mineures éloignées des États-Unis
US|USA|US|United States of America (the)|United States of America|Estados Unidos de América (los)|Estados Unidos de América|États-Unis d'Amérique (les)|États-Unis d’Amérique
UY|URY|Uruguay|Uruguay (el)|Uruguay (l')
UZ|UZB|Uzbekistan|Uzbekistán|Ouzbékistan (l')|Ouzbékistan
VA|VAT|Vatican City|Holy See (the) *|Holy See|Santa Sede (la) *|Santa Sede|Saint-Siège (le) *|Saint-Siège
VC|VCT|St. Vincent & Grenadines|Saint Vincent and the Grenadines|San Vicente y las Granadinas|Saint-Vincent-et-les Grenadines
VE|VEN|Venezuela|Venezuela (Bolivarian Republic of)|Venezuela (República Bolivariana de)|Venezuela (République bolivarienne du)
VG|VGB|British Virgin Islands|Islas Vírgenes Británicas|Îles Vierges britanniques
VI|VIR|U.S. Virgin Islands|United States Virgin Islands|Islas Vírgenes de los Estados Unidos|Îles Vierges américaines
VN|VNM|Vietnam|Viet Nam|Viet Nam (le)
VU|VUT|Vanuatu
WF|WLF|Wallis & Futuna|Wallis and Futuna Islands|Islas Wallis y Futuna|Îles Wallis-et-Futuna
WS|WSM|Samoa|Samoa (le)
YE|YEM|Yemen|Yemen (el)|Yémen (le)|Yémen
YT|MYT|Mayotte
ZA|ZAF|South Africa|Sudáfrica|Afrique du Sud (l')|Afrique du Sud
ZM|ZMB|Zambia|Zambie (la)|Zambie
ZW|ZWE|Zimbabwe|Zimbabwe (le)
`;
