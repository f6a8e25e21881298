/**
 * ISO 3166-1 alpha-2, alpha-3 and names in English, Spanish, French and Portuguese, one country a line.
 * From datasets/country-codes (public domain, PDDL), commit caa72d1e, and CLDR; made by scripts/make-country-names.ts.
 */
export const countryLines = `
AD|AND|Andorra|Andorre (l')|Andorre
AE|ARE|United Arab Emirates|United Arab Emirates (the)|Emiratos Árabes Unidos (los)|Emiratos Árabes Unidos|Émirats arabes unis (les)|Émirats arabes unis|Emirados Árabes Unidos
AF|AFG|Afghanistan|Afganistán (el)|Afganistán|Afghanistan (l')|Afeganistão
AG|ATG|Antigua & Barbuda|Antigua and Barbuda|Antigua y Barbuda|Antigua-et-Barbuda|Antígua e Barbuda
AI|AIA|Anguilla|Anguila
AL|ALB|Albania|Albanie (l')|Albanie|Albânia
AM|ARM|Armenia|Arménie (l')|Arménie|Armênia
AO|AGO|Angola|Angola (l')
AQ|ATA|Antarctica|Antártida|Antarctique
AR|ARG|Argentina|Argentina (la)|Argentine (l')|Argentine
AS|ASM|American Samoa|Samoa Americana|Samoa américaines
AT|AUT|Austria|Autriche (l')|Autriche|Áustria
AU|AUS|Australia|Australie (l')|Australie|Austrália
AW|ABW|Aruba
AX|ALA|Åland Islands|Islas Åland|Îles d’Åland|Islas Aland|Îles Åland|Ilhas Aland
AZ|AZE|Azerbaijan|Azerbaiyán|Azerbaïdjan (l')|Azerbaïdjan|Azerbaijão
BA|BIH|Bosnia|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnie-Herzégovine (la)|Bosnie-Herzégovine|Bosnia & Herzegovina|Bósnia e Herzegovina
BB|BRB|Barbados|Barbade (la)|Barbade
BD|BGD|Bangladesh|Bangladesh (le)|Bangladés
BE|BEL|Belgium|Bélgica|Belgique (la)|Belgique
BF|BFA|Burkina Faso|Burkina Faso (le)|Burquina Faso
BG|BGR|Bulgaria|Bulgarie (la)|Bulgarie|Bulgária
BH|BHR|Bahrain|Bahrein|Bahreïn|Baréin|Barein
BI|BDI|Burundi|Burundi (le)
BJ|BEN|Benin|Bénin (le)|Bénin|Benín
BL|BLM|St. Barthélemy|Saint Barthélemy|San Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu
BM|BMU|Bermuda|Bermudes|Bermudas
BN|BRN|Brunei|Brunei Darussalam|Brunéi Darussalam (le)|Brunéi Darussalam|Brunéi
BO|BOL|Bolivia|Bolivia (Plurinational State of)|Bolivia (Estado Plurinacional de)|Bolivie (État plurinational de)|Bolivie|Bolívia
BQ|BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Bonaire, Saint-Eustache et Saba|Caribe neerlandés|Pays-Bas caribéens|Países Baixos Caribenhos
BR|BRA|Brazil|Brasil (el)|Brasil|Brésil (le)|Brésil
BS|BHS|Bahamas|Bahamas (the)|Bahamas (las)|Bahamas (les)
BT|BTN|Bhutan|Bhután|Bhoutan (le)|Bhoutan|Bután|Butão
BV|BVT|Bouvet Island|Isla Bouvet|Île Bouvet|Ilha Bouvet
BW|BWA|Botswana|Botswana (le)|Botsuana
BY|BLR|Belarus|Belarús|Bélarus (le)|Bélarus|Bielorrusia|Biélorussie|Bielorrússia
BZ|BLZ|Belize|Belice|Belize (le)
CA|CAN|Canada|Canadá (el)|Canadá|Canada (le)
CC|CCK|Cocos Islands|Cocos (Keeling) Islands|Islas Cocos (Keeling)|Îles des Cocos (Keeling)|Islas Cocos|Îles Cocos|Ilhas Cocos (Keeling)
CD|COD|Congo - Kinshasa|Democratic Republic of the Congo (the)|Democratic Republic of the Congo|República Democrática del Congo (la)|República Democrática del Congo|République démocratique du Congo (la)|République démocratique du Congo|Congo-Kinshasa
CF|CAF|Central African Republic|Central African Republic (the)|República Centroafricana (la)|República Centroafricana|République centrafricaine (la)|République centrafricaine|República Centro-Africana
CG|COG|Congo - Brazzaville|Congo (the)|Congo|Congo (el)|Congo (le)|Congo-Brazzaville|República do Congo
CH|CHE|Switzerland|Suiza|Suisse (la)|Suisse|Suíça
CI|CIV|Côte d’Ivoire|Ivory Coast|Costa do Marfim
CK|COK|Cook Islands|Cook Islands (the) **|Islas Cook (las) **|Islas Cook|Îles Cook (les) **|Îles Cook|Ilhas Cook
CL|CHL|Chile|Chili (le)|Chili
CM|CMR|Cameroon|Camerún (el)|Camerún|Cameroun (le)|Cameroun|Camarões
CN|CHN|China|Chine (la)|Chine
CO|COL|Colombia|Colombie (la)|Colombie|Colômbia
CR|CRI|Costa Rica|Costa Rica (le)
CU|CUB|Cuba
CV|CPV|Cape Verde|Cabo Verde|Cap-Vert
CW|CUW|Curaçao|Curazao
CX|CXR|Christmas Island|Isla Christmas|Île Christmas|Isla de Navidad|Ilha Christmas
CY|CYP|Cyprus|Chipre|Chypre
CZ|CZE|Czechia|Chequia|Tchéquie (la)|Tchéquie|Tchéquia
DE|DEU|Germany|Alemania|Allemagne (l')|Allemagne|Alemanha
DJ|DJI|Djibouti|Yibuti|Djibuti
DK|DNK|Denmark|Dinamarca|Danemark (le)|Danemark
DM|DMA|Dominica|Dominique (la)|Dominique
DO|DOM|Dominican Republic|Dominican Republic (the)|República Dominicana (la)|República Dominicana|République dominicaine (la)|République dominicaine
DZ|DZA|Algeria|Argelia|Algérie (l')|Algérie|Argélia
EC|ECU|Ecuador|Ecuador (el)|Équateur (l')|Équateur|Equador
EE|EST|Estonia|Estonie (l')|Estonie|Estônia
EG|EGY|Egypt|Egipto|Égypte (l')|Égypte|Egito
EH|ESH|Western Sahara|Sáhara Occidental|Sahara occidental|Saara Ocidental
ER|ERI|Eritrea|Érythrée (l')|Érythrée|Eritreia
ES|ESP|Spain|España|Espagne (l')|Espagne|Espanha
ET|ETH|Ethiopia|Etiopía|Éthiopie (l')|Éthiopie|Etiópia
FI|FIN|Finland|Finlandia|Finlande (la)|Finlande|Finlândia
FJ|FJI|Fiji|Fidji (les)|Fidji|Fiyi
FK|FLK|Falkland Islands|Islas Malvinas (Falkland)|Îles Falkland (Malvinas)|Islas Malvinas|Îles Malouines|Ilhas Malvinas
FM|FSM|Micronesia|Micronesia (Federated States of)|Micronesia (Estados Federados de)|Micronésie (États fédérés de)|Micronésie|Micronésia
FO|FRO|Faroe Islands|Islas Feroe|Îles Féroé|Ilhas Faroé
FR|FRA|France|Francia|France (la)|França
GA|GAB|Gabon|Gabón (el)|Gabón|Gabon (le)|Gabão
GB|GBR|UK|United Kingdom of Great Britain and Northern Ireland (the)|United Kingdom of Great Britain and Northern Ireland|Reino Unido de Gran Bretaña e Irlanda del Norte (el)|Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord (le)|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|United Kingdom|Reino Unido|Royaume-Uni|R.-U.
GD|GRD|Grenada|Granada|Grenade (la)|Grenade
GE|GEO|Georgia|Géorgie (la)|Géorgie|Geórgia
GF|GUF|French Guiana|Guayana Francesa|Guyane française|Guiana Francesa
GG|GGY|Guernsey|Guernesey
GH|GHA|Ghana|Ghana (le)|Gana
GI|GIB|Gibraltar
GL|GRL|Greenland|Groenlandia|Groenland|Groenlândia
GM|GMB|Gambia|Gambia (the)|Gambie (la)|Gambie|Gâmbia
GN|GIN|Guinea|Guinée (la)|Guinée|Guiné
GP|GLP|Guadeloupe|Guadalupe
GQ|GNQ|Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale (la)|Guinée équatoriale|Guiné Equatorial
GR|GRC|Greece|Grecia|Grèce (la)|Grèce|Grécia
GS|SGS|South Georgia & South Sandwich Islands|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul
GT|GTM|Guatemala|Guatemala (le)
GU|GUM|Guam
GW|GNB|Guinea-Bissau|Guinée-Bissau (la)|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau
GY|GUY|Guyana|Guyana (le)|Guiana
HK|HKG|Hong Kong|China, Hong Kong Special Administrative Region|China, región administrativa especial de Hong Kong|Chine, région administrative spéciale de Hong Kong|Hong Kong SAR China|RAE de Hong Kong (China)|R.A.S. chinoise de Hong Kong|Hong Kong, RAE da China
HM|HMD|Heard & McDonald Islands|Heard Island and McDonald Islands|Islas Heard y McDonald|Île Heard-et-Îles MacDonald|Îles Heard-et-MacDonald|Ilhas Heard e McDonald
HN|HND|Honduras|Honduras (le)
HR|HRV|Croatia|Croacia|Croatie (la)|Croatie|Croácia
HT|HTI|Haiti|Haití|Haïti
HU|HUN|Hungary|Hungría|Hongrie (la)|Hongrie|Hungria
ID|IDN|Indonesia|Indonésie (l')|Indonésie|Indonésia
IE|IRL|Ireland|Irlanda|Irlande (l')|Irlande
IL|ISR|Israel|Israël
IM|IMN|Isle of Man|Isla de Man|Île de Man|Ilha de Man
IN|IND|India|India (la)|Inde (l')|Inde|Índia
IO|IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Territoire britannique de l'océan Indien|Territoire britannique de l’océan Indien|Território Britânico do Oceano Índico
IQ|IRQ|Iraq|Iraq (el)|Iraq (l')|Irak|Iraque
IR|IRN|Iran|Iran (Islamic Republic of)|Irán (República Islámica del)|Iran (République islamique d')|Iran (République islamique d’)|Irán|Irã
IS|ISL|Iceland|Islandia|Islande (l')|Islande|Islândia
IT|ITA|Italy|Italia|Italie (l')|Italie|Itália
JE|JEY|Jersey
JM|JAM|Jamaica|Jamaïque (la)|Jamaïque
JO|JOR|Jordan|Jordania|Jordanie (la)|Jordanie|Jordânia
JP|JPN|Japan|Japón (el)|Japón|Japon (le)|Japon|Japão
KE|KEN|Kenya|Kenya (le)|Kenia|Quênia
KG|KGZ|Kyrgyzstan|Kirguistán|Kirghizistan (le)|Kirghizistan|Kirghizstan|Quirguistão
KH|KHM|Cambodia|Camboya|Cambodge (le)|Cambodge|Camboja
KI|KIR|Kiribati|Quiribati
KM|COM|Comoros|Comoros (the)|Comoras (las)|Comoras|Comores (les)|Comores
KN|KNA|St. Kitts & Nevis|Saint Kitts and Nevis|Saint Kitts y Nevis|Saint-Kitts-et-Nevis|San Cristóbal y Nieves|Saint-Christophe-et-Niévès|São Cristóvão e Névis
KP|PRK|North Korea|Democratic People's Republic of Korea (the)|Democratic People's Republic of Korea|República Popular Democrática de Corea (la)|República Popular Democrática de Corea|République populaire démocratique de Corée (la)|République populaire démocratique de Corée|Corea del Norte|Corée du Nord|Coreia do Norte
KR|KOR|South Korea|Republic of Korea (the)|Republic of Korea|República de Corea (la)|República de Corea|République de Corée (la)|République de Corée|Corea del Sur|Corée du Sud|Coreia do Sul
KW|KWT|Kuwait|Koweït (le)|Koweït
KY|CYM|Cayman Islands|Islas Caimán|Îles Caïmanes|Îles Caïmans|Ilhas Cayman
KZ|KAZ|Kazakhstan|Kazajstán|Kazakhstan (le)|Kazajistán|Cazaquistão
LA|LAO|Laos|Lao People's Democratic Republic (the)|Lao People's Democratic Republic|República Democrática Popular Lao (la)|República Democrática Popular Lao|République démocratique populaire lao (la)|République démocratique populaire lao
LB|LBN|Lebanon|Líbano (el)|Líbano|Liban (le)|Liban
LC|LCA|St. Lucia|Saint Lucia|Santa Lucía|Sainte-Lucie|Santa Lúcia
LI|LIE|Liechtenstein|Liechtenstein (le)
LK|LKA|Sri Lanka
LR|LBR|Liberia|Libéria (le)|Libéria
LS|LSO|Lesotho|Lesotho (le)|Lesoto
LT|LTU|Lithuania|Lituania|Lituanie (la)|Lituanie|Lituânia
LU|LUX|Luxembourg|Luxemburgo|Luxembourg (le)
LV|LVA|Latvia|Letonia|Lettonie (la)|Lettonie|Letônia
LY|LBY|Libya|Libia|Libye (la)|Libye|Líbia
MA|MAR|Morocco|Marruecos|Maroc (le)|Maroc|Marrocos
MC|MCO|Monaco|Mónaco|Mônaco
MD|MDA|Moldova|Republic of Moldova (the)|Republic of Moldova|República de Moldova (la)|República de Moldova|République de Moldova (la)|République de Moldova|Moldavia|Moldavie|Moldávia
ME|MNE|Montenegro|Monténégro (le)|Monténégro
MF|MAF|St. Martin|Saint Martin (French Part)|San Martín (parte francesa)|Saint-Martin (partie française)|San Martín|Saint-Martin|São Martinho
MG|MDG|Madagascar
MH|MHL|Marshall Islands|Marshall Islands (the)|Islas Marshall (las)|Islas Marshall|Îles Marshall (les)|Îles Marshall|Ilhas Marshall
MK|MKD|North Macedonia|Macedonia del Norte|Macédoine du Nord (la)|Macédoine du Nord|Macedônia do Norte
ML|MLI|Mali|Malí|Mali (le)
MM|MMR|Myanmar|Myanmar (le)|Myanmar (Burma)|Myanmar (Birmania)|Myanmar (Birmanie)|Mianmar (Birmânia)
MN|MNG|Mongolia|Mongolie (la)|Mongolie|Mongólia
MO|MAC|Macao|China, Macao Special Administrative Region|China, región administrativa especial de Macao|Chine, région administrative spéciale de Macao|Macao SAR China|RAE de Macao (China)|R.A.S. chinoise de Macao|Macau, RAE da China|Macau
MP|MNP|Northern Mariana Islands|Islas Marianas Septentrionales|Îles Mariannes du Nord|Islas Marianas del Norte|Ilhas Marianas do Norte
MQ|MTQ|Martinique|Martinica
MR|MRT|Mauritania|Mauritanie (la)|Mauritanie|Mauritânia
MS|MSR|Montserrat
MT|MLT|Malta|Malte
MU|MUS|Mauritius|Mauricio|Maurice|Maurício
MV|MDV|Maldives|Maldivas|Maldives (les)
MW|MWI|Malawi|Malawi (le)|Malaui
MX|MEX|Mexico|México|Mexique (le)|Mexique
MY|MYS|Malaysia|Malasia|Malaisie (la)|Malaisie|Malásia
MZ|MOZ|Mozambique|Mozambique (le)|Moçambique
NA|NAM|Namibia|Namibie (la)|Namibie|Namíbia
NC|NCL|New Caledonia|Nueva Caledonia|Nouvelle-Calédonie|Nova Caledônia
NE|NER|Niger|Niger (the)|Níger (el)|Níger|Niger (le)
NF|NFK|Norfolk Island|Isla Norfolk|Île Norfolk|Ilha Norfolk
NG|NGA|Nigeria|Nigéria (le)|Nigéria
NI|NIC|Nicaragua|Nicaragua (le)|Nicarágua
NL|NLD|Netherlands|Netherlands (the)|Países Bajos (los)|Países Bajos (Reino de los)|Pays-Bas (les)|Pays-Bas (Royaume des)|Países Bajos|Pays-Bas|Países Baixos
NO|NOR|Norway|Noruega|Norvège (la)|Norvège
NP|NPL|Nepal|Népal (le)|Népal
NR|NRU|Nauru
NU|NIU|Niue|Niue **|Nioué **|Nioué
NZ|NZL|New Zealand|Nueva Zelandia|Nouvelle-Zélande (la)|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia
OM|OMN|Oman|Omán|Omã
PA|PAN|Panama|Panamá|Panama (le)
PE|PER|Peru|Perú (el)|Perú|Pérou (le)|Pérou
PF|PYF|French Polynesia|Polinesia Francesa|Polynésie française|Polinésia Francesa
PG|PNG|Papua New Guinea|Papua Nueva Guinea|Papouasie-Nouvelle-Guinée (la)|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua-Nova Guiné
PH|PHL|Philippines|Philippines (the)|Filipinas|Philippines (les)
PK|PAK|Pakistan|Pakistán (el)|Pakistán|Pakistan (le)|Paquistão
PL|POL|Poland|Polonia|Pologne (la)|Pologne|Polônia
PM|SPM|St. Pierre & Miquelon|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint-Pierre-et-Miquelon|São Pedro e Miquelão
PN|PCN|Pitcairn|Pitcairn Islands|Islas Pitcairn|Îles Pitcairn|Ilhas Pitcairn
PR|PRI|Puerto Rico|Porto Rico
PS|PSE|Palestine|State of Palestine (the) *|State of Palestine|Estado de Palestina (el) *|Estado de Palestina|État de Palestine (l') *|État de Palestine|Palestinian Territories|Territorios Palestinos|Palestina|Territoires palestiniens|Territórios palestinos
PT|PRT|Portugal|Portugal (le)
PW|PLW|Palau|Palaos (les)|Palaos
PY|PRY|Paraguay|Paraguay (el)|Paraguay (le)|Paraguai
QA|QAT|Qatar|Qatar (le)|Catar
RE|REU|Réunion|Reunión|La Réunion|Reunião
RO|ROU|Romania|Rumania|Roumanie (la)|Roumanie|Rumanía|Romênia
RS|SRB|Serbia|Serbie (la)|Serbie|Sérvia
RU|RUS|Russia|Russian Federation (the)|Russian Federation|Federación de Rusia (la)|Federación de Rusia|Fédération de Russie (la)|Fédération de Russie|Rusia|Russie|Rússia
RW|RWA|Rwanda|Rwanda (le)|Ruanda
SA|SAU|Saudi Arabia|Arabia Saudita (la)|Arabia Saudita|Arabie saoudite (l')|Arabie saoudite|Arabia Saudí|Arábia Saudita
SB|SLB|Solomon Islands|Islas Salomón (las)|Islas Salomón|Îles Salomon (les)|Îles Salomon|Ilhas Salomão
SC|SYC|Seychelles|Seychelles (les)|Seicheles
SD|SDN|Sudan|Sudan (the)|Sudán (el)|Sudán|Soudan (le)|Soudan|Sudão
SE|SWE|Sweden|Suecia|Suède (la)|Suède|Suécia
SG|SGP|Singapore|Singapur|Singapour|Singapura
SH|SHN|St. Helena|Saint Helena|Santa Elena|Sainte-Hélène|Santa Helena
SI|SVN|Slovenia|Eslovenia|Slovénie (la)|Slovénie|Eslovênia
SJ|SJM|Svalbard & Jan Mayen|Svalbard and Jan Mayen Islands|Islas Svalbard y Jan Mayen|Îles Svalbard-et-Jan Mayen|Svalbard y Jan Mayen|Svalbard et Jan Mayen|Svalbard e Jan Mayen
SK|SVK|Slovakia|Eslovaquia|Slovaquie (la)|Slovaquie|Eslováquia
SL|SLE|Sierra Leone|Sierra Leona|Sierra Leone (la)|Serra Leoa
SM|SMR|San Marino|Saint-Marin
SN|SEN|Senegal|Senegal (el)|Sénégal (le)|Sénégal
SO|SOM|Somalia|Somalie (la)|Somalie|Somália
SR|SUR|Suriname|Suriname (le)|Surinam
SS|SSD|South Sudan|Sudán del Sur|Soudan du Sud (le)|Soudan du Sud|Sudão do Sul
ST|STP|São Tomé & Príncipe|Sao Tome and Principe|Santo Tomé y Príncipe|Sao Tomé-et-Principe|São Tomé e Príncipe
SV|SLV|El Salvador|Salvador
SX|SXM|Sint Maarten|Sint Maarten (Dutch part)|San Martín (parte Holandesa)|Saint-Martin (partie néerlandaise)
SY|SYR|Syria|Syrian Arab Republic (the)|Syrian Arab Republic|República Árabe Siria (la)|República Árabe Siria|République arabe syrienne (la)|République arabe syrienne|Siria|Syrie|Síria
SZ|SWZ|Eswatini|Eswatini (l')|Esuatini|Essuatíni
TC|TCA|Turks & Caicos Islands|Turks and Caicos Islands|Islas Turcas y Caicos|Îles Turques-et-Caïques|Ilhas Turcas e Caicos
TD|TCD|Chad|Chad (el)|Tchad (le)|Tchad|Chade
TF|ATF|French Southern Territories|Territorio de las Tierras Australes Francesas|Terres australes françaises|Territorios Australes Franceses|Territórios Franceses do Sul
TG|TGO|Togo|Togo (el)|Togo (le)
TH|THA|Thailand|Tailandia|Thaïlande (la)|Thaïlande|Tailândia
TJ|TJK|Tajikistan|Tayikistán|Tadjikistan (le)|Tadjikistan|Tadjiquistão
TK|TKL|Tokelau|Tokélaou
TL|TLS|Timor-Leste|Timor-Leste (le)|Timor oriental
TM|TKM|Turkmenistan|Turkmenistán|Turkménistan (le)|Turkménistan|Turcomenistão
TN|TUN|Tunisia|Túnez|Tunisie (la)|Tunisie|Tunísia
TO|TON|Tonga|Tonga (les)
TR|TUR|Türkiye|Turquía|Turquie|Turquia
TT|TTO|Trinidad & Tobago|Trinidad and Tobago|Trinidad y Tabago|Trinité-et-Tobago (la)|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago
TV|TUV|Tuvalu|Tuvalu (les)
TW|TWN|Taiwan|Taiwán|Taïwan
TZ|TZA|Tanzania|United Republic of Tanzania (the)|United Republic of Tanzania|República Unida de Tanzanía (la)|República Unida de Tanzanía|République-Unie de Tanzanie (la)|République-Unie de Tanzanie|Tanzanie|Tanzânia
UA|UKR|Ukraine|Ucrania|Ukraine (l')|Ucrânia
UG|UGA|Uganda|Ouganda (l')|Ouganda
UM|UMI|U.S. Outlying Islands|United States Minor Outlying Islands|Islas menores alejadas de Estados Unidos|Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|Ilhas Menores Distantes dos EUA
US|USA|US|United States of America (the)|United States of America|Estados Unidos de América (los)|Estados Unidos de América|États-Unis d'Amérique (les)|États-Unis d’Amérique|United States|Estados Unidos|EE. UU.|États-Unis|É.-U.
UY|URY|Uruguay|Uruguay (el)|Uruguay (l')|Uruguai
UZ|UZB|Uzbekistan|Uzbekistán|Ouzbékistan (l')|Ouzbékistan|Uzbequistão
VA|VAT|Vatican City|Holy See (the) *|Holy See|Santa Sede (la) *|Santa Sede|Saint-Siège (le) *|Saint-Siège|Ciudad del Vaticano|État de la Cité du Vatican|Cidade do Vaticano
VC|VCT|St. Vincent & Grenadines|Saint Vincent and the Grenadines|San Vicente y las Granadinas|Saint-Vincent-et-les Grenadines|São Vicente e Granadinas
VE|VEN|Venezuela|Venezuela (Bolivarian Republic of)|Venezuela (República Bolivariana de)|Venezuela (République bolivarienne du)
VG|VGB|British Virgin Islands|Islas Vírgenes Británicas|Îles Vierges britanniques|Ilhas Virgens Britânicas
VI|VIR|U.S. Virgin Islands|United States Virgin Islands|Islas Vírgenes de los Estados Unidos|Îles Vierges américaines|Islas Vírgenes de EE. UU.|Îles Vierges des États-Unis|Ilhas Virgens Americanas
VN|VNM|Vietnam|Viet Nam|Viet Nam (le)|Viêt Nam|Vietnã
VU|VUT|Vanuatu
WF|WLF|Wallis & Futuna|Wallis and Futuna Islands|Islas Wallis y Futuna|Îles Wallis-et-Futuna|Wallis y Futuna|Wallis-et-Futuna|Wallis e Futuna
WS|WSM|Samoa|Samoa (le)
YE|YEM|Yemen|Yemen (el)|Yémen (le)|Yémen|Iêmen
YT|MYT|Mayotte
ZA|ZAF|South Africa|Sudáfrica|Afrique du Sud (l')|Afrique du Sud|África do Sul
ZM|ZMB|Zambia|Zambie (la)|Zambie|Zâmbia
ZW|ZWE|Zimbabwe|Zimbabwe (le)|Zimbabue|Zimbábue
`;
