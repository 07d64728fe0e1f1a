// The time zones of Windows: offset from UTC, whether they have summer time, name | cities. The id of a row follows from its
// position, so rows must keep their order, and new rows go to the end. 2023 is GMT Standard Time, as in the source documents.

/** The id of the first time zone below. */
export const firstTimeZone = 1978;

export const timeZones = `-12:00 always Dateline Standard Time | Coordinated Universal Time
-11:00 always UTC-11 | Midway, Niue, Pago Pago
-10:00 summer Aleutian Standard Time | Adak
-10:00 always Hawaiian Standard Time | Honolulu, Johnston, Rarotonga, Tahiti
-09:30 always Marquesas Standard Time | Marquesas
-09:00 summer Alaskan Standard Time | Anchorage, Juneau, Metlakatla, Nome
-09:00 always UTC-09 | Gambier
-08:00 summer Pacific Standard Time | Los Angeles, Vancouver
-08:00 summer Pacific Standard Time (Mexico) | Santa Isabel, Tijuana
-08:00 always UTC-08 | Pitcairn
-07:00 summer Mountain Standard Time | Cambridge Bay, Denver, Edmonton, Inuvik
-07:00 always US Mountain Standard Time | Creston, Dawson Creek, Fort Nelson, Phoenix
-07:00 always Yukon Standard Time | Dawson, Whitehorse
-06:00 always Canada Central Standard Time | Regina, Swift Current
-06:00 always Central America Standard Time | Belize, Costa Rica, Galapagos, Guatemala
-06:00 summer Central Standard Time | Chicago, Rainy River, Rankin Inlet, Winnipeg
-06:00 always Central Standard Time (Mexico) | Bahia Banderas, Merida, Mexico City, Monterrey
-06:00 summer Easter Island Standard Time | Easter
-06:00 always Mountain Standard Time (Mexico) | Chihuahua, Mazatlan
-05:00 summer Cuba Standard Time | Havana
-05:00 summer Eastern Standard Time | Iqaluit, Nassau, New York, Toronto
-05:00 always Eastern Standard Time (Mexico) | Cancun
-05:00 summer Haiti Standard Time | Port-au-Prince
-05:00 always SA Pacific Standard Time | Bogota, Coral Harbour, Eirunepe, Rio Branco
-05:00 summer Turks And Caicos Standard Time | Grand Turk
-05:00 summer US Eastern Standard Time | Indianapolis, Marengo, Vevay
-04:00 summer Atlantic Standard Time | Bermuda, Glace Bay, Goose Bay, Halifax
-04:00 always Central Brazilian Standard Time | Campo Grande, Cuiaba
-04:00 summer Pacific SA Standard Time | Santiago
-04:00 always SA Western Standard Time | Anguilla, Antigua, Aruba, La Paz
-04:00 always Venezuela Standard Time | Caracas
-03:30 summer Newfoundland Standard Time | St Johns
-03:00 always Argentina Standard Time | Buenos Aires, La Rioja, Rio Gallegos, Salta
-03:00 always Bahia Standard Time | Bahia
-03:00 always E. South America Standard Time | Sao Paulo
-03:00 always Magallanes Standard Time | Punta Arenas
-03:00 always Montevideo Standard Time | Montevideo
-03:00 always Paraguay Standard Time | Asuncion
-03:00 always SA Eastern Standard Time | Cayenne, Fortaleza, Palmer, Rothera
-03:00 summer Saint Pierre Standard Time | Miquelon
-03:00 always Tocantins Standard Time | Araguaina
-02:00 summer Greenland Standard Time | Godthab
-02:00 always UTC-02 | Noronha, South Georgia
-01:00 summer Azores Standard Time | Azores, Scoresbysund
-01:00 always Cape Verde Standard Time | Cape Verde
+00:00 summer GMT Standard Time | Dublin, Edinburgh, Lisbon, London
+00:00 always Greenwich Standard Time | Abidjan, Accra, Ouagadougou, Reykjavik
+00:00 always Sao Tome Standard Time | Sao Tome
+00:00 always UTC | Coordinated Universal Time
+01:00 summer Central Europe Standard Time | Budapest, Podgorica, Prague, Tirane
+01:00 summer Central European Standard Time | Sarajevo, Skopje, Warsaw, Zagreb
+01:00 always Morocco Standard Time | Casablanca, El Aaiun
+01:00 summer Romance Standard Time | Brussels, Copenhagen, Madrid, Paris
+01:00 always W. Central Africa Standard Time | Kinshasa, Lagos, Luanda, Porto-Novo
+01:00 summer W. Europe Standard Time | Andorra, Berlin, Vienna, Zurich
+02:00 summer E. Europe Standard Time | Chisinau
+02:00 summer Egypt Standard Time | Cairo
+02:00 summer FLE Standard Time | Kiev, Mariehamn, Sofia, Tallinn
+02:00 summer GTB Standard Time | Athens, Bucharest, Famagusta, Nicosia
+02:00 summer Israel Standard Time | Jerusalem
+02:00 always Kaliningrad Standard Time | Kaliningrad
+02:00 always Libya Standard Time | Tripoli
+02:00 summer Middle East Standard Time | Beirut
+02:00 always Namibia Standard Time | Windhoek
+02:00 always South Africa Standard Time | Bujumbura, Gaborone, Johannesburg, Lubumbashi
+02:00 always South Sudan Standard Time | Juba
+02:00 always Sudan Standard Time | Khartoum
+02:00 summer West Bank Standard Time | Gaza, Hebron
+03:00 always Arab Standard Time | Bahrain, Kuwait, Qatar, Riyadh
+03:00 always Arabic Standard Time | Baghdad
+03:00 always Belarus Standard Time | Minsk
+03:00 always E. Africa Standard Time | Asmera, Djibouti, Nairobi, Syowa
+03:00 always Jordan Standard Time | Amman
+03:00 always Russian Standard Time | Kirov, Moscow, Simferopol
+03:00 always Syria Standard Time | Damascus
+03:00 always Turkey Standard Time | Istanbul
+03:00 always Volgograd Standard Time | Volgograd
+03:30 always Iran Standard Time | Tehran
+04:00 always Arabian Standard Time | Dubai, Muscat
+04:00 always Astrakhan Standard Time | Astrakhan, Ulyanovsk
+04:00 always Azerbaijan Standard Time | Baku
+04:00 always Caucasus Standard Time | Yerevan
+04:00 always Georgian Standard Time | Tbilisi
+04:00 always Mauritius Standard Time | Mahe, Mauritius, Reunion
+04:00 always Russia Time Zone 3 | Samara
+04:00 always Saratov Standard Time | Saratov
+04:30 always Afghanistan Standard Time | Kabul
+05:00 always Central Asia Standard Time | Almaty, Chagos, Urumqi, Vostok
+05:00 always Ekaterinburg Standard Time | Yekaterinburg
+05:00 always Pakistan Standard Time | Karachi
+05:00 always Qyzylorda Standard Time | Qyzylorda
+05:00 always West Asia Standard Time | Aqtau, Mawson, Oral, Tashkent
+05:30 always India Standard Time | Calcutta
+05:30 always Sri Lanka Standard Time | Colombo
+05:45 always Nepal Standard Time | Katmandu
+06:00 always Bangladesh Standard Time | Dhaka, Thimphu
+06:00 always Omsk Standard Time | Omsk
+06:30 always Myanmar Standard Time | Cocos, Rangoon
+07:00 always Altai Standard Time | Barnaul
+07:00 always N. Central Asia Standard Time | Novosibirsk
+07:00 always North Asia Standard Time | Krasnoyarsk, Novokuznetsk
+07:00 always SE Asia Standard Time | Bangkok, Christmas, Davis, Jakarta
+07:00 always Tomsk Standard Time | Tomsk
+07:00 always W. Mongolia Standard Time | Hovd
+08:00 always China Standard Time | Hong Kong, Macau, Shanghai
+08:00 always North Asia East Standard Time | Irkutsk
+08:00 always Singapore Standard Time | Brunei, Kuala Lumpur, Makassar, Singapore
+08:00 always Taipei Standard Time | Taipei
+08:00 always Ulaanbaatar Standard Time | Choibalsan, Ulaanbaatar
+08:00 always W. Australia Standard Time | Perth
+08:45 always Aus Central W. Standard Time | Eucla
+09:00 always Korea Standard Time | Seoul
+09:00 always North Korea Standard Time | Pyongyang
+09:00 always Tokyo Standard Time | Dili, Jayapura, Palau, Tokyo
+09:00 always Transbaikal Standard Time | Chita
+09:00 always Yakutsk Standard Time | Khandyga, Yakutsk
+09:30 always AUS Central Standard Time | Darwin
+09:30 summer Cen. Australia Standard Time | Adelaide, Broken Hill
+10:00 summer AUS Eastern Standard Time | Melbourne, Sydney
+10:00 always E. Australia Standard Time | Brisbane, Lindeman
+10:00 summer Tasmania Standard Time | Currie, Hobart, Macquarie
+10:00 always Vladivostok Standard Time | Ust-Nera, Vladivostok
+10:00 always West Pacific Standard Time | DumontDUrville, Guam, Port Moresby, Truk
+10:30 summer Lord Howe Standard Time | Lord Howe
+11:00 always Bougainville Standard Time | Bougainville
+11:00 always Central Pacific Standard Time | Casey, Guadalcanal, Kosrae, Ponape
+11:00 always Magadan Standard Time | Magadan
+11:00 summer Norfolk Standard Time | Norfolk
+11:00 always Russia Time Zone 10 | Srednekolymsk
+11:00 always Sakhalin Standard Time | Sakhalin
+12:00 always Fiji Standard Time | Fiji
+12:00 summer New Zealand Standard Time | Auckland, McMurdo
+12:00 always Russia Time Zone 11 | Anadyr, Kamchatka
+12:00 always UTC+12 | Kwajalein, Majuro, Nauru, Tarawa
+12:45 summer Chatham Islands Standard Time | Chatham
+13:00 always Samoa Standard Time | Apia
+13:00 always Tonga Standard Time | Tongatapu
+13:00 always UTC+13 | Enderbury, Fakaofo
+14:00 always Line Islands Standard Time | Kiritimati`;
