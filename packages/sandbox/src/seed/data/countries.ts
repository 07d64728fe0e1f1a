// Every country of ISO 3166-1: code, culture and English name. The id of a row follows from its position, so rows must keep
// their order, and new rows go to the end. 1221 is the United States, as in the source documents.

/** The id of the first country below. */
export const firstCountry = 984;

export const countries = `AF fa-AF Afghanistan
AX sv-AX Åland Islands
AL sq-AL Albania
DZ ar-DZ Algeria
AS sm-AS American Samoa
AD ca-AD Andorra
AO pt-AO Angola
AI en-AI Anguilla
AQ en-AQ Antarctica
AG en-AG Antigua and Barbuda
AR es-AR Argentina
AM hy-AM Armenia
AW nl-AW Aruba
AU en-AU Australia
AT de-AT Austria
AZ az-AZ Azerbaijan
BS en-BS Bahamas
BH ar-BH Bahrain
BD bn-BD Bangladesh
BB en-BB Barbados
BY ru-BY Belarus
BE nl-BE Belgium
BZ en-BZ Belize
BJ fr-BJ Benin
BM en-BM Bermuda
BT dz-BT Bhutan
BO es-BO Bolivia
BA bs-BA Bosnia and Herzegovina
BW en-BW Botswana
BV no-BV Bouvet Island
BR pt-BR Brazil
IO en-IO British Indian Ocean Territory
VG en-VG British Virgin Islands
BN ms-BN Brunei
BG bg-BG Bulgaria
BF fr-BF Burkina Faso
BI rn-BI Burundi
KH km-KH Cambodia
CM fr-CM Cameroon
CA en-CA Canada
CV pt-CV Cape Verde
BQ pap-BQ Caribbean Netherlands
KY en-KY Cayman Islands
CF sg-CF Central African Republic
TD ar-TD Chad
CL es-CL Chile
CN zh-CN China
CX en-CX Christmas Island
CC ms-CC Cocos (Keeling) Islands
CO es-CO Colombia
KM ar-KM Comoros
CG fr-CG Congo - Brazzaville
CD fr-CD Congo - Kinshasa
CK en-CK Cook Islands
CR es-CR Costa Rica
CI fr-CI Côte d'Ivoire
HR hr-HR Croatia
CU es-CU Cuba
CW pap-CW Curaçao
CY el-CY Cyprus
CZ cs-CZ Czechia
DK da-DK Denmark
DJ fr-DJ Djibouti
DM en-DM Dominica
DO es-DO Dominican Republic
EC es-EC Ecuador
EG ar-EG Egypt
SV es-SV El Salvador
GQ es-GQ Equatorial Guinea
ER ti-ER Eritrea
EE et-EE Estonia
SZ en-SZ Eswatini
ET am-ET Ethiopia
FK en-FK Falkland Islands
FO fo-FO Faroe Islands
FJ en-FJ Fiji
FI fi-FI Finland
FR fr-FR France
GF fr-GF French Guiana
PF fr-PF French Polynesia
TF fr-TF French Southern Territories
GA fr-GA Gabon
GM en-GM Gambia
GE ka-GE Georgia
DE de-DE Germany
GH ak-GH Ghana
GI en-GI Gibraltar
GR el-GR Greece
GL kl-GL Greenland
GD en-GD Grenada
GP fr-GP Guadeloupe
GU en-GU Guam
GT es-GT Guatemala
GG en-GG Guernsey
GN fr-GN Guinea
GW pt-GW Guinea-Bissau
GY en-GY Guyana
HT ht-HT Haiti
HM en-HM Heard and McDonald Islands
HN es-HN Honduras
HK zh-HK Hong Kong SAR China
HU hu-HU Hungary
IS is-IS Iceland
IN hi-IN India
ID id-ID Indonesia
IR fa-IR Iran
IQ ar-IQ Iraq
IE en-IE Ireland
IM en-IM Isle of Man
IL he-IL Israel
IT it-IT Italy
JM en-JM Jamaica
JP ja-JP Japan
JE en-JE Jersey
JO ar-JO Jordan
KZ ru-KZ Kazakhstan
KE sw-KE Kenya
KI en-KI Kiribati
KW ar-KW Kuwait
KG ky-KG Kyrgyzstan
LA lo-LA Laos
LV lv-LV Latvia
LB ar-LB Lebanon
LS st-LS Lesotho
LR en-LR Liberia
LY ar-LY Libya
LI de-LI Liechtenstein
LT lt-LT Lithuania
LU fr-LU Luxembourg
MO zh-MO Macao SAR China
MG mg-MG Madagascar
MW en-MW Malawi
MY ms-MY Malaysia
MV dv-MV Maldives
ML bm-ML Mali
MT mt-MT Malta
MH en-MH Marshall Islands
MQ fr-MQ Martinique
MR ar-MR Mauritania
MU fr-MU Mauritius
YT fr-YT Mayotte
MX es-MX Mexico
FM en-FM Micronesia
MD ro-MD Moldova
MC fr-MC Monaco
MN mn-MN Mongolia
ME sr-ME Montenegro
MS en-MS Montserrat
MA ar-MA Morocco
MZ pt-MZ Mozambique
MM my-MM Myanmar (Burma)
NA af-NA Namibia
NR en-NR Nauru
NP ne-NP Nepal
NL nl-NL Netherlands
NC fr-NC New Caledonia
NZ en-NZ New Zealand
NI es-NI Nicaragua
NE ha-NE Niger
NG en-NG Nigeria
NU en-NU Niue
NF en-NF Norfolk Island
KP ko-KP North Korea
MK mk-MK North Macedonia
MP en-MP Northern Mariana Islands
NO nb-NO Norway
OM ar-OM Oman
PK ur-PK Pakistan
PW pau-PW Palau
PS ar-PS Palestinian Territories
PA es-PA Panama
PG tpi-PG Papua New Guinea
PY gn-PY Paraguay
PE es-PE Peru
PH fil-PH Philippines
PN en-PN Pitcairn Islands
PL pl-PL Poland
PT pt-PT Portugal
PR es-PR Puerto Rico
QA ar-QA Qatar
RE fr-RE Réunion
RO ro-RO Romania
RU ru-RU Russia
RW rw-RW Rwanda
WS sm-WS Samoa
SM it-SM San Marino
ST pt-ST São Tomé and Príncipe
SA ar-SA Saudi Arabia
SN wo-SN Senegal
RS sr-RS Serbia
SC fr-SC Seychelles
SL en-SL Sierra Leone
SG en-SG Singapore
SX en-SX Sint Maarten
SK sk-SK Slovakia
SI sl-SI Slovenia
SB en-SB Solomon Islands
SO so-SO Somalia
ZA en-ZA South Africa
GS en-GS South Georgia and South Sandwich Islands
KR ko-KR South Korea
SS ar-SS South Sudan
ES es-ES Spain
LK si-LK Sri Lanka
BL fr-BL St. Barthélemy
SH en-SH St. Helena
KN en-KN St. Kitts and Nevis
LC en-LC St. Lucia
MF fr-MF St. Martin
PM fr-PM St. Pierre and Miquelon
VC en-VC St. Vincent and Grenadines
SD ar-SD Sudan
SR nl-SR Suriname
SJ nb-SJ Svalbard and Jan Mayen
SE sv-SE Sweden
CH de-CH Switzerland
SY ar-SY Syria
TW zh-TW Taiwan
TJ tg-TJ Tajikistan
TZ sw-TZ Tanzania
TH th-TH Thailand
TL pt-TL Timor-Leste
TG fr-TG Togo
TK tkl-TK Tokelau
TO to-TO Tonga
TT en-TT Trinidad and Tobago
TN ar-TN Tunisia
TR tr-TR Türkiye
TM tk-TM Turkmenistan
TC en-TC Turks and Caicos Islands
TV tvl-TV Tuvalu
UM en-UM U.S. Outlying Islands
VI en-VI U.S. Virgin Islands
UG sw-UG Uganda
UA uk-UA Ukraine
AE ar-AE United Arab Emirates
GB en-GB United Kingdom
US en-US United States
UY es-UY Uruguay
UZ uz-UZ Uzbekistan
VU bi-VU Vanuatu
VA it-VA Vatican City
VE es-VE Venezuela
VN vi-VN Vietnam
WF fr-WF Wallis and Futuna
EH ar-EH Western Sahara
YE ar-YE Yemen
ZM en-ZM Zambia
ZW sn-ZW Zimbabwe`;
