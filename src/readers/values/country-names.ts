/**
 * ISO 3166-1 alpha-2, alpha-3 and names in English, Spanish, French, Portuguese and Chinese, one country a line.
 * From datasets/country-codes (public domain, PDDL), commit caa72d1e, and CLDR; made by scripts/make-country-names.ts.
 */
export const countryLines = `
AD|AND|Andorra|Andorre (l')|Andorre|安道尔|安道爾
AE|ARE|United Arab Emirates|United Arab Emirates (the)|Emiratos Árabes Unidos (los)|Emiratos Árabes Unidos|Émirats arabes unis (les)|Émirats arabes unis|Emirados Árabes Unidos|阿拉伯联合酋长国|阿拉伯聯合大公國
AF|AFG|Afghanistan|Afganistán (el)|Afganistán|Afghanistan (l')|Afeganistão|阿富汗
AG|ATG|Antigua & Barbuda|Antigua and Barbuda|Antigua y Barbuda|Antigua-et-Barbuda|Antígua e Barbuda|安提瓜和巴布达|安地卡及巴布達
AI|AIA|Anguilla|Anguila|安圭拉|安奎拉
AL|ALB|Albania|Albanie (l')|Albanie|Albânia|阿尔巴尼亚|阿爾巴尼亞
AM|ARM|Armenia|Arménie (l')|Arménie|Armênia|亚美尼亚|亞美尼亞
AO|AGO|Angola|Angola (l')|安哥拉
AQ|ATA|Antarctica|Antártida|Antarctique|南极洲|南極洲
AR|ARG|Argentina|Argentina (la)|Argentine (l')|Argentine|阿根廷
AS|ASM|American Samoa|Samoa Americana|Samoa américaines|美属萨摩亚|美屬薩摩亞
AT|AUT|Austria|Autriche (l')|Autriche|Áustria|奥地利|奧地利
AU|AUS|Australia|Australie (l')|Australie|Austrália|澳大利亚|澳洲
AW|ABW|Aruba|阿鲁巴|荷屬阿魯巴
AX|ALA|Åland Islands|Islas Åland|Îles d’Åland|Islas Aland|Îles Åland|Ilhas Aland|奥兰群岛|奧蘭群島
AZ|AZE|Azerbaijan|Azerbaiyán|Azerbaïdjan (l')|Azerbaïdjan|Azerbaijão|阿塞拜疆|亞塞拜然
BA|BIH|Bosnia|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnie-Herzégovine (la)|Bosnie-Herzégovine|Bosnia & Herzegovina|Bósnia e Herzegovina|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納
BB|BRB|Barbados|Barbade (la)|Barbade|巴巴多斯|巴貝多
BD|BGD|Bangladesh|Bangladesh (le)|Bangladés|孟加拉国|孟加拉
BE|BEL|Belgium|Bélgica|Belgique (la)|Belgique|比利时|比利時
BF|BFA|Burkina Faso|Burkina Faso (le)|Burquina Faso|布基纳法索|布吉納法索
BG|BGR|Bulgaria|Bulgarie (la)|Bulgarie|Bulgária|保加利亚|保加利亞
BH|BHR|Bahrain|Bahrein|Bahreïn|Baréin|Barein|巴林
BI|BDI|Burundi|Burundi (le)|布隆迪|蒲隆地
BJ|BEN|Benin|Bénin (le)|Bénin|Benín|贝宁|貝南
BL|BLM|St. Barthélemy|Saint Barthélemy|San Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu|圣巴泰勒米|聖巴瑟米
BM|BMU|Bermuda|Bermudes|Bermudas|百慕大|百慕達
BN|BRN|Brunei|Brunei Darussalam|Brunéi Darussalam (le)|Brunéi Darussalam|Brunéi|文莱|汶萊
BO|BOL|Bolivia|Bolivia (Plurinational State of)|Bolivia (Estado Plurinacional de)|Bolivie (État plurinational de)|Bolivie|Bolívia|玻利维亚|玻利維亞
BQ|BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Bonaire, Saint-Eustache et Saba|Caribe neerlandés|Pays-Bas caribéens|Países Baixos Caribenhos|荷属加勒比区|荷蘭加勒比區
BR|BRA|Brazil|Brasil (el)|Brasil|Brésil (le)|Brésil|巴西
BS|BHS|Bahamas|Bahamas (the)|Bahamas (las)|Bahamas (les)|巴哈马|巴哈馬
BT|BTN|Bhutan|Bhután|Bhoutan (le)|Bhoutan|Bután|Butão|不丹
BV|BVT|Bouvet Island|Isla Bouvet|Île Bouvet|Ilha Bouvet|布韦岛|布威島
BW|BWA|Botswana|Botswana (le)|Botsuana|博茨瓦纳|波札那
BY|BLR|Belarus|Belarús|Bélarus (le)|Bélarus|Bielorrusia|Biélorussie|Bielorrússia|白俄罗斯|白俄羅斯
BZ|BLZ|Belize|Belice|Belize (le)|伯利兹|貝里斯
CA|CAN|Canada|Canadá (el)|Canadá|Canada (le)|加拿大
CC|CCK|Cocos Islands|Cocos (Keeling) Islands|Islas Cocos (Keeling)|Îles des Cocos (Keeling)|Islas Cocos|Îles Cocos|Ilhas Cocos (Keeling)|科科斯（基林）群岛|科克斯（基靈）群島
CD|COD|Congo - Kinshasa|Democratic Republic of the Congo (the)|Democratic Republic of the Congo|República Democrática del Congo (la)|República Democrática del Congo|République démocratique du Congo (la)|République démocratique du Congo|Congo-Kinshasa|刚果（金）|剛果（金夏沙）
CF|CAF|Central African Republic|Central African Republic (the)|República Centroafricana (la)|República Centroafricana|République centrafricaine (la)|République centrafricaine|República Centro-Africana|中非共和国|中非共和國
CG|COG|Congo - Brazzaville|Congo (the)|Congo|Congo (el)|Congo (le)|Congo-Brazzaville|República do Congo|刚果（布）|剛果（布拉薩）
CH|CHE|Switzerland|Suiza|Suisse (la)|Suisse|Suíça|瑞士
CI|CIV|Côte d’Ivoire|Ivory Coast|Costa do Marfim|科特迪瓦|象牙海岸
CK|COK|Cook Islands|Cook Islands (the) **|Islas Cook (las) **|Islas Cook|Îles Cook (les) **|Îles Cook|Ilhas Cook|库克群岛|庫克群島
CL|CHL|Chile|Chili (le)|Chili|智利
CM|CMR|Cameroon|Camerún (el)|Camerún|Cameroun (le)|Cameroun|Camarões|喀麦隆|喀麥隆
CN|CHN|China|Chine (la)|Chine|中国|中國
CO|COL|Colombia|Colombie (la)|Colombie|Colômbia|哥伦比亚|哥倫比亞
CR|CRI|Costa Rica|Costa Rica (le)|哥斯达黎加|哥斯大黎加
CU|CUB|Cuba|古巴
CV|CPV|Cape Verde|Cabo Verde|Cap-Vert|佛得角|維德角
CW|CUW|Curaçao|Curazao|库拉索|庫拉索
CX|CXR|Christmas Island|Isla Christmas|Île Christmas|Isla de Navidad|Ilha Christmas|圣诞岛|聖誕島
CY|CYP|Cyprus|Chipre|Chypre|塞浦路斯|賽普勒斯
CZ|CZE|Czechia|Chequia|Tchéquie (la)|Tchéquie|Tchéquia|捷克
DE|DEU|Germany|Alemania|Allemagne (l')|Allemagne|Alemanha|德国|德國
DJ|DJI|Djibouti|Yibuti|Djibuti|吉布提|吉布地
DK|DNK|Denmark|Dinamarca|Danemark (le)|Danemark|丹麦|丹麥
DM|DMA|Dominica|Dominique (la)|Dominique|多米尼克
DO|DOM|Dominican Republic|Dominican Republic (the)|República Dominicana (la)|República Dominicana|République dominicaine (la)|République dominicaine|多米尼加共和国|多明尼加共和國
DZ|DZA|Algeria|Argelia|Algérie (l')|Algérie|Argélia|阿尔及利亚|阿爾及利亞
EC|ECU|Ecuador|Ecuador (el)|Équateur (l')|Équateur|Equador|厄瓜多尔|厄瓜多
EE|EST|Estonia|Estonie (l')|Estonie|Estônia|爱沙尼亚|愛沙尼亞
EG|EGY|Egypt|Egipto|Égypte (l')|Égypte|Egito|埃及
EH|ESH|Western Sahara|Sáhara Occidental|Sahara occidental|Saara Ocidental|西撒哈拉
ER|ERI|Eritrea|Érythrée (l')|Érythrée|Eritreia|厄立特里亚|厄利垂亞
ES|ESP|Spain|España|Espagne (l')|Espagne|Espanha|西班牙
ET|ETH|Ethiopia|Etiopía|Éthiopie (l')|Éthiopie|Etiópia|埃塞俄比亚|衣索比亞
FI|FIN|Finland|Finlandia|Finlande (la)|Finlande|Finlândia|芬兰|芬蘭
FJ|FJI|Fiji|Fidji (les)|Fidji|Fiyi|斐济|斐濟
FK|FLK|Falkland Islands|Islas Malvinas (Falkland)|Îles Falkland (Malvinas)|Islas Malvinas|Îles Malouines|Ilhas Malvinas|福克兰群岛|福克蘭群島
FM|FSM|Micronesia|Micronesia (Federated States of)|Micronesia (Estados Federados de)|Micronésie (États fédérés de)|Micronésie|Micronésia|密克罗尼西亚|密克羅尼西亞
FO|FRO|Faroe Islands|Islas Feroe|Îles Féroé|Ilhas Faroé|法罗群岛|法羅群島
FR|FRA|France|Francia|France (la)|França|法国|法國
GA|GAB|Gabon|Gabón (el)|Gabón|Gabon (le)|Gabão|加蓬|加彭
GB|GBR|UK|United Kingdom of Great Britain and Northern Ireland (the)|United Kingdom of Great Britain and Northern Ireland|Reino Unido de Gran Bretaña e Irlanda del Norte (el)|Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord (le)|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|United Kingdom|Reino Unido|Royaume-Uni|R.-U.|英国|英國
GD|GRD|Grenada|Granada|Grenade (la)|Grenade|格林纳达|格瑞那達
GE|GEO|Georgia|Géorgie (la)|Géorgie|Geórgia|格鲁吉亚|喬治亞
GF|GUF|French Guiana|Guayana Francesa|Guyane française|Guiana Francesa|法属圭亚那|法屬圭亞那
GG|GGY|Guernsey|Guernesey|根西岛|根息
GH|GHA|Ghana|Ghana (le)|Gana|加纳|迦納
GI|GIB|Gibraltar|直布罗陀|直布羅陀
GL|GRL|Greenland|Groenlandia|Groenland|Groenlândia|格陵兰|格陵蘭
GM|GMB|Gambia|Gambia (the)|Gambie (la)|Gambie|Gâmbia|冈比亚|甘比亞
GN|GIN|Guinea|Guinée (la)|Guinée|Guiné|几内亚|幾內亞
GP|GLP|Guadeloupe|Guadalupe|瓜德罗普|瓜地洛普
GQ|GNQ|Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale (la)|Guinée équatoriale|Guiné Equatorial|赤道几内亚|赤道幾內亞
GR|GRC|Greece|Grecia|Grèce (la)|Grèce|Grécia|希腊|希臘
GS|SGS|South Georgia & South Sandwich Islands|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島
GT|GTM|Guatemala|Guatemala (le)|危地马拉|瓜地馬拉
GU|GUM|Guam|关岛|關島
GW|GNB|Guinea-Bissau|Guinée-Bissau (la)|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|几内亚比绍|幾內亞比索
GY|GUY|Guyana|Guyana (le)|Guiana|圭亚那|蓋亞那
HK|HKG|Hong Kong|China, Hong Kong Special Administrative Region|China, región administrativa especial de Hong Kong|Chine, région administrative spéciale de Hong Kong|Hong Kong SAR China|RAE de Hong Kong (China)|R.A.S. chinoise de Hong Kong|Hong Kong, RAE da China|中国香港特别行政区|香港|中國香港特別行政區
HM|HMD|Heard & McDonald Islands|Heard Island and McDonald Islands|Islas Heard y McDonald|Île Heard-et-Îles MacDonald|Îles Heard-et-MacDonald|Ilhas Heard e McDonald|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島
HN|HND|Honduras|Honduras (le)|洪都拉斯|宏都拉斯
HR|HRV|Croatia|Croacia|Croatie (la)|Croatie|Croácia|克罗地亚|克羅埃西亞
HT|HTI|Haiti|Haití|Haïti|海地
HU|HUN|Hungary|Hungría|Hongrie (la)|Hongrie|Hungria|匈牙利
ID|IDN|Indonesia|Indonésie (l')|Indonésie|Indonésia|印度尼西亚|印尼
IE|IRL|Ireland|Irlanda|Irlande (l')|Irlande|爱尔兰|愛爾蘭
IL|ISR|Israel|Israël|以色列
IM|IMN|Isle of Man|Isla de Man|Île de Man|Ilha de Man|马恩岛|曼島
IN|IND|India|India (la)|Inde (l')|Inde|Índia|印度
IO|IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Territoire britannique de l'océan Indien|Territoire britannique de l’océan Indien|Território Britânico do Oceano Índico|英属印度洋领地|英屬印度洋領地
IQ|IRQ|Iraq|Iraq (el)|Iraq (l')|Irak|Iraque|伊拉克
IR|IRN|Iran|Iran (Islamic Republic of)|Irán (República Islámica del)|Iran (République islamique d')|Iran (République islamique d’)|Irán|Irã|伊朗
IS|ISL|Iceland|Islandia|Islande (l')|Islande|Islândia|冰岛|冰島
IT|ITA|Italy|Italia|Italie (l')|Italie|Itália|意大利|義大利
JE|JEY|Jersey|泽西岛|澤西島
JM|JAM|Jamaica|Jamaïque (la)|Jamaïque|牙买加|牙買加
JO|JOR|Jordan|Jordania|Jordanie (la)|Jordanie|Jordânia|约旦|約旦
JP|JPN|Japan|Japón (el)|Japón|Japon (le)|Japon|Japão|日本
KE|KEN|Kenya|Kenya (le)|Kenia|Quênia|肯尼亚|肯亞
KG|KGZ|Kyrgyzstan|Kirguistán|Kirghizistan (le)|Kirghizistan|Kirghizstan|Quirguistão|吉尔吉斯斯坦|吉爾吉斯
KH|KHM|Cambodia|Camboya|Cambodge (le)|Cambodge|Camboja|柬埔寨
KI|KIR|Kiribati|Quiribati|基里巴斯|吉里巴斯
KM|COM|Comoros|Comoros (the)|Comoras (las)|Comoras|Comores (les)|Comores|科摩罗|葛摩
KN|KNA|St. Kitts & Nevis|Saint Kitts and Nevis|Saint Kitts y Nevis|Saint-Kitts-et-Nevis|San Cristóbal y Nieves|Saint-Christophe-et-Niévès|São Cristóvão e Névis|圣基茨和尼维斯|聖克里斯多福及尼維斯
KP|PRK|North Korea|Democratic People's Republic of Korea (the)|Democratic People's Republic of Korea|República Popular Democrática de Corea (la)|República Popular Democrática de Corea|République populaire démocratique de Corée (la)|République populaire démocratique de Corée|Corea del Norte|Corée du Nord|Coreia do Norte|朝鲜|北韓
KR|KOR|South Korea|Republic of Korea (the)|Republic of Korea|República de Corea (la)|República de Corea|République de Corée (la)|République de Corée|Corea del Sur|Corée du Sud|Coreia do Sul|韩国|南韓
KW|KWT|Kuwait|Koweït (le)|Koweït|科威特
KY|CYM|Cayman Islands|Islas Caimán|Îles Caïmanes|Îles Caïmans|Ilhas Cayman|开曼群岛|開曼群島
KZ|KAZ|Kazakhstan|Kazajstán|Kazakhstan (le)|Kazajistán|Cazaquistão|哈萨克斯坦|哈薩克
LA|LAO|Laos|Lao People's Democratic Republic (the)|Lao People's Democratic Republic|República Democrática Popular Lao (la)|República Democrática Popular Lao|République démocratique populaire lao (la)|République démocratique populaire lao|老挝|寮國
LB|LBN|Lebanon|Líbano (el)|Líbano|Liban (le)|Liban|黎巴嫩
LC|LCA|St. Lucia|Saint Lucia|Santa Lucía|Sainte-Lucie|Santa Lúcia|圣卢西亚|聖露西亞
LI|LIE|Liechtenstein|Liechtenstein (le)|列支敦士登|列支敦斯登
LK|LKA|Sri Lanka|斯里兰卡|斯里蘭卡
LR|LBR|Liberia|Libéria (le)|Libéria|利比里亚|賴比瑞亞
LS|LSO|Lesotho|Lesotho (le)|Lesoto|莱索托|賴索托
LT|LTU|Lithuania|Lituania|Lituanie (la)|Lituanie|Lituânia|立陶宛
LU|LUX|Luxembourg|Luxemburgo|Luxembourg (le)|卢森堡|盧森堡
LV|LVA|Latvia|Letonia|Lettonie (la)|Lettonie|Letônia|拉脱维亚|拉脫維亞
LY|LBY|Libya|Libia|Libye (la)|Libye|Líbia|利比亚|利比亞
MA|MAR|Morocco|Marruecos|Maroc (le)|Maroc|Marrocos|摩洛哥
MC|MCO|Monaco|Mónaco|Mônaco|摩纳哥|摩納哥
MD|MDA|Moldova|Republic of Moldova (the)|Republic of Moldova|República de Moldova (la)|República de Moldova|République de Moldova (la)|République de Moldova|Moldavia|Moldavie|Moldávia|摩尔多瓦|摩爾多瓦
ME|MNE|Montenegro|Monténégro (le)|Monténégro|黑山|蒙特內哥羅
MF|MAF|St. Martin|Saint Martin (French Part)|San Martín (parte francesa)|Saint-Martin (partie française)|San Martín|Saint-Martin|São Martinho|法属圣马丁|法屬聖馬丁
MG|MDG|Madagascar|马达加斯加|馬達加斯加
MH|MHL|Marshall Islands|Marshall Islands (the)|Islas Marshall (las)|Islas Marshall|Îles Marshall (les)|Îles Marshall|Ilhas Marshall|马绍尔群岛|馬紹爾群島
MK|MKD|North Macedonia|Macedonia del Norte|Macédoine du Nord (la)|Macédoine du Nord|Macedônia do Norte|北马其顿|北馬其頓
ML|MLI|Mali|Malí|Mali (le)|马里|馬利
MM|MMR|Myanmar|Myanmar (le)|Myanmar (Burma)|Myanmar (Birmania)|Myanmar (Birmanie)|Mianmar (Birmânia)|缅甸|緬甸
MN|MNG|Mongolia|Mongolie (la)|Mongolie|Mongólia|蒙古
MO|MAC|Macao|China, Macao Special Administrative Region|China, región administrativa especial de Macao|Chine, région administrative spéciale de Macao|Macao SAR China|RAE de Macao (China)|R.A.S. chinoise de Macao|Macau, RAE da China|Macau|中国澳门特别行政区|澳门|中國澳門特別行政區|澳門
MP|MNP|Northern Mariana Islands|Islas Marianas Septentrionales|Îles Mariannes du Nord|Islas Marianas del Norte|Ilhas Marianas do Norte|北马里亚纳群岛|北馬利安納群島
MQ|MTQ|Martinique|Martinica|马提尼克|馬丁尼克
MR|MRT|Mauritania|Mauritanie (la)|Mauritanie|Mauritânia|毛里塔尼亚|茅利塔尼亞
MS|MSR|Montserrat|蒙特塞拉特|蒙哲臘
MT|MLT|Malta|Malte|马耳他|馬爾他
MU|MUS|Mauritius|Mauricio|Maurice|Maurício|毛里求斯|模里西斯
MV|MDV|Maldives|Maldivas|Maldives (les)|马尔代夫|馬爾地夫
MW|MWI|Malawi|Malawi (le)|Malaui|马拉维|馬拉威
MX|MEX|Mexico|México|Mexique (le)|Mexique|墨西哥
MY|MYS|Malaysia|Malasia|Malaisie (la)|Malaisie|Malásia|马来西亚|馬來西亞
MZ|MOZ|Mozambique|Mozambique (le)|Moçambique|莫桑比克|莫三比克
NA|NAM|Namibia|Namibie (la)|Namibie|Namíbia|纳米比亚|納米比亞
NC|NCL|New Caledonia|Nueva Caledonia|Nouvelle-Calédonie|Nova Caledônia|新喀里多尼亚|新喀里多尼亞
NE|NER|Niger|Niger (the)|Níger (el)|Níger|Niger (le)|尼日尔|尼日
NF|NFK|Norfolk Island|Isla Norfolk|Île Norfolk|Ilha Norfolk|诺福克岛|諾福克島
NG|NGA|Nigeria|Nigéria (le)|Nigéria|尼日利亚|奈及利亞
NI|NIC|Nicaragua|Nicaragua (le)|Nicarágua|尼加拉瓜
NL|NLD|Netherlands|Netherlands (the)|Países Bajos (los)|Países Bajos (Reino de los)|Pays-Bas (les)|Pays-Bas (Royaume des)|Países Bajos|Pays-Bas|Países Baixos|荷兰|荷蘭
NO|NOR|Norway|Noruega|Norvège (la)|Norvège|挪威
NP|NPL|Nepal|Népal (le)|Népal|尼泊尔|尼泊爾
NR|NRU|Nauru|瑙鲁|諾魯
NU|NIU|Niue|Niue **|Nioué **|Nioué|纽埃|紐埃島
NZ|NZL|New Zealand|Nueva Zelandia|Nouvelle-Zélande (la)|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia|新西兰|紐西蘭
OM|OMN|Oman|Omán|Omã|阿曼
PA|PAN|Panama|Panamá|Panama (le)|巴拿马|巴拿馬
PE|PER|Peru|Perú (el)|Perú|Pérou (le)|Pérou|秘鲁|秘魯
PF|PYF|French Polynesia|Polinesia Francesa|Polynésie française|Polinésia Francesa|法属波利尼西亚|法屬玻里尼西亞
PG|PNG|Papua New Guinea|Papua Nueva Guinea|Papouasie-Nouvelle-Guinée (la)|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua-Nova Guiné|巴布亚新几内亚|巴布亞紐幾內亞
PH|PHL|Philippines|Philippines (the)|Filipinas|Philippines (les)|菲律宾|菲律賓
PK|PAK|Pakistan|Pakistán (el)|Pakistán|Pakistan (le)|Paquistão|巴基斯坦
PL|POL|Poland|Polonia|Pologne (la)|Pologne|Polônia|波兰|波蘭
PM|SPM|St. Pierre & Miquelon|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint-Pierre-et-Miquelon|São Pedro e Miquelão|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
PN|PCN|Pitcairn|Pitcairn Islands|Islas Pitcairn|Îles Pitcairn|Ilhas Pitcairn|皮特凯恩群岛|皮特肯群島
PR|PRI|Puerto Rico|Porto Rico|波多黎各
PS|PSE|Palestine|State of Palestine (the) *|State of Palestine|Estado de Palestina (el) *|Estado de Palestina|État de Palestine (l') *|État de Palestine|Palestinian Territories|Territorios Palestinos|Palestina|Territoires palestiniens|Territórios palestinos|巴勒斯坦领土|巴勒斯坦|巴勒斯坦自治區
PT|PRT|Portugal|Portugal (le)|葡萄牙
PW|PLW|Palau|Palaos (les)|Palaos|帕劳|帛琉
PY|PRY|Paraguay|Paraguay (el)|Paraguay (le)|Paraguai|巴拉圭
QA|QAT|Qatar|Qatar (le)|Catar|卡塔尔|卡達
RE|REU|Réunion|Reunión|La Réunion|Reunião|留尼汪|留尼旺
RO|ROU|Romania|Rumania|Roumanie (la)|Roumanie|Rumanía|Romênia|罗马尼亚|羅馬尼亞
RS|SRB|Serbia|Serbie (la)|Serbie|Sérvia|塞尔维亚|塞爾維亞
RU|RUS|Russia|Russian Federation (the)|Russian Federation|Federación de Rusia (la)|Federación de Rusia|Fédération de Russie (la)|Fédération de Russie|Rusia|Russie|Rússia|俄罗斯|俄羅斯
RW|RWA|Rwanda|Rwanda (le)|Ruanda|卢旺达|盧安達
SA|SAU|Saudi Arabia|Arabia Saudita (la)|Arabia Saudita|Arabie saoudite (l')|Arabie saoudite|Arabia Saudí|Arábia Saudita|沙特阿拉伯|沙烏地阿拉伯
SB|SLB|Solomon Islands|Islas Salomón (las)|Islas Salomón|Îles Salomon (les)|Îles Salomon|Ilhas Salomão|所罗门群岛|索羅門群島
SC|SYC|Seychelles|Seychelles (les)|Seicheles|塞舌尔|塞席爾
SD|SDN|Sudan|Sudan (the)|Sudán (el)|Sudán|Soudan (le)|Soudan|Sudão|苏丹|蘇丹
SE|SWE|Sweden|Suecia|Suède (la)|Suède|Suécia|瑞典
SG|SGP|Singapore|Singapur|Singapour|Singapura|新加坡
SH|SHN|St. Helena|Saint Helena|Santa Elena|Sainte-Hélène|Santa Helena|圣赫勒拿|聖赫勒拿島
SI|SVN|Slovenia|Eslovenia|Slovénie (la)|Slovénie|Eslovênia|斯洛文尼亚|斯洛維尼亞
SJ|SJM|Svalbard & Jan Mayen|Svalbard and Jan Mayen Islands|Islas Svalbard y Jan Mayen|Îles Svalbard-et-Jan Mayen|Svalbard y Jan Mayen|Svalbard et Jan Mayen|Svalbard e Jan Mayen|斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉
SK|SVK|Slovakia|Eslovaquia|Slovaquie (la)|Slovaquie|Eslováquia|斯洛伐克
SL|SLE|Sierra Leone|Sierra Leona|Sierra Leone (la)|Serra Leoa|塞拉利昂|獅子山
SM|SMR|San Marino|Saint-Marin|圣马力诺|聖馬利諾
SN|SEN|Senegal|Senegal (el)|Sénégal (le)|Sénégal|塞内加尔|塞內加爾
SO|SOM|Somalia|Somalie (la)|Somalie|Somália|索马里|索馬利亞
SR|SUR|Suriname|Suriname (le)|Surinam|苏里南|蘇利南
SS|SSD|South Sudan|Sudán del Sur|Soudan du Sud (le)|Soudan du Sud|Sudão do Sul|南苏丹|南蘇丹
ST|STP|São Tomé & Príncipe|Sao Tome and Principe|Santo Tomé y Príncipe|Sao Tomé-et-Principe|São Tomé e Príncipe|圣多美和普林西比|聖多美普林西比
SV|SLV|El Salvador|Salvador|萨尔瓦多|薩爾瓦多
SX|SXM|Sint Maarten|Sint Maarten (Dutch part)|San Martín (parte Holandesa)|Saint-Martin (partie néerlandaise)|荷属圣马丁|荷屬聖馬丁
SY|SYR|Syria|Syrian Arab Republic (the)|Syrian Arab Republic|República Árabe Siria (la)|República Árabe Siria|République arabe syrienne (la)|République arabe syrienne|Siria|Syrie|Síria|叙利亚|敘利亞
SZ|SWZ|Eswatini|Eswatini (l')|Esuatini|Essuatíni|斯威士兰|史瓦帝尼
TC|TCA|Turks & Caicos Islands|Turks and Caicos Islands|Islas Turcas y Caicos|Îles Turques-et-Caïques|Ilhas Turcas e Caicos|特克斯和凯科斯群岛|土克斯及開科斯群島
TD|TCD|Chad|Chad (el)|Tchad (le)|Tchad|Chade|乍得|查德
TF|ATF|French Southern Territories|Territorio de las Tierras Australes Francesas|Terres australes françaises|Territorios Australes Franceses|Territórios Franceses do Sul|法属南部领地|法屬南部屬地
TG|TGO|Togo|Togo (el)|Togo (le)|多哥
TH|THA|Thailand|Tailandia|Thaïlande (la)|Thaïlande|Tailândia|泰国|泰國
TJ|TJK|Tajikistan|Tayikistán|Tadjikistan (le)|Tadjikistan|Tadjiquistão|塔吉克斯坦|塔吉克
TK|TKL|Tokelau|Tokélaou|托克劳|托克勞群島
TL|TLS|Timor-Leste|Timor-Leste (le)|Timor oriental|东帝汶|東帝汶
TM|TKM|Turkmenistan|Turkmenistán|Turkménistan (le)|Turkménistan|Turcomenistão|土库曼斯坦|土庫曼
TN|TUN|Tunisia|Túnez|Tunisie (la)|Tunisie|Tunísia|突尼斯|突尼西亞
TO|TON|Tonga|Tonga (les)|汤加|東加
TR|TUR|Türkiye|Turquía|Turquie|Turquia|土耳其
TT|TTO|Trinidad & Tobago|Trinidad and Tobago|Trinidad y Tabago|Trinité-et-Tobago (la)|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|特立尼达和多巴哥|千里達及托巴哥
TV|TUV|Tuvalu|Tuvalu (les)|图瓦卢|吐瓦魯
TW|TWN|Taiwan|Taiwán|Taïwan|台湾|台灣
TZ|TZA|Tanzania|United Republic of Tanzania (the)|United Republic of Tanzania|República Unida de Tanzanía (la)|República Unida de Tanzanía|République-Unie de Tanzanie (la)|République-Unie de Tanzanie|Tanzanie|Tanzânia|坦桑尼亚|坦尚尼亞
UA|UKR|Ukraine|Ucrania|Ukraine (l')|Ucrânia|乌克兰|烏克蘭
UG|UGA|Uganda|Ouganda (l')|Ouganda|乌干达|烏干達
UM|UMI|U.S. Outlying Islands|United States Minor Outlying Islands|Islas menores alejadas de Estados Unidos|Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|Ilhas Menores Distantes dos EUA|美国本土外小岛屿|美國本土外小島嶼
US|USA|United States of America (the)|United States of America|Estados Unidos de América (los)|Estados Unidos de América|États-Unis d'Amérique (les)|États-Unis d’Amérique|United States|Estados Unidos|EE. UU.|États-Unis|É.-U.|美国|美國
UY|URY|Uruguay|Uruguay (el)|Uruguay (l')|Uruguai|乌拉圭|烏拉圭
UZ|UZB|Uzbekistan|Uzbekistán|Ouzbékistan (l')|Ouzbékistan|Uzbequistão|乌兹别克斯坦|烏茲別克
VA|VAT|Vatican City|Holy See (the) *|Holy See|Santa Sede (la) *|Santa Sede|Saint-Siège (le) *|Saint-Siège|Ciudad del Vaticano|État de la Cité du Vatican|Cidade do Vaticano|梵蒂冈|梵蒂岡
VC|VCT|St. Vincent & Grenadines|Saint Vincent and the Grenadines|San Vicente y las Granadinas|Saint-Vincent-et-les Grenadines|São Vicente e Granadinas|圣文森特和格林纳丁斯|聖文森及格瑞那丁
VE|VEN|Venezuela|Venezuela (Bolivarian Republic of)|Venezuela (República Bolivariana de)|Venezuela (République bolivarienne du)|委内瑞拉|委內瑞拉
VG|VGB|British Virgin Islands|Islas Vírgenes Británicas|Îles Vierges britanniques|Ilhas Virgens Britânicas|英属维尔京群岛|英屬維京群島
VI|VIR|U.S. Virgin Islands|United States Virgin Islands|Islas Vírgenes de los Estados Unidos|Îles Vierges américaines|Islas Vírgenes de EE. UU.|Îles Vierges des États-Unis|Ilhas Virgens Americanas|美属维尔京群岛|美屬維京群島
VN|VNM|Vietnam|Viet Nam|Viet Nam (le)|Viêt Nam|Vietnã|越南
VU|VUT|Vanuatu|瓦努阿图|萬那杜
WF|WLF|Wallis & Futuna|Wallis and Futuna Islands|Islas Wallis y Futuna|Îles Wallis-et-Futuna|Wallis y Futuna|Wallis-et-Futuna|Wallis e Futuna|瓦利斯和富图纳|瓦利斯群島和富圖那群島
WS|WSM|Samoa|Samoa (le)|萨摩亚|薩摩亞
YE|YEM|Yemen|Yemen (el)|Yémen (le)|Yémen|Iêmen|也门|葉門
YT|MYT|Mayotte|马约特|馬約特島
ZA|ZAF|South Africa|Sudáfrica|Afrique du Sud (l')|Afrique du Sud|África do Sul|南非
ZM|ZMB|Zambia|Zambie (la)|Zambie|Zâmbia|赞比亚|尚比亞
ZW|ZWE|Zimbabwe|Zimbabwe (le)|Zimbabue|Zimbábue|津巴布韦|辛巴威
`;
