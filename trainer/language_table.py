"""Codes and names of languages: the material of trainer.languages."""

from __future__ import annotations

# ISO 639-1, ISO 639-2/3 (bibliographic too), names ("_" for a space); entries apart by lines and bars.
LANGUAGES = """
aa aar Afar|ab abk Abkhazian|ae ave Avestan|af afr Afrikaans|ak aka Akan|am amh Amharic|an arg Aragonese|ar ara Arabic
as asm Assamese|av ava Avaric|ay aym Aymara|az aze Azerbaijani|ba bak Bashkir|be bel Belarusian|bg bul Bulgarian
bi bis Bislama|bm bam Bambara|bn ben Bengali Bangla|bo bod,tib Tibetan|br bre Breton|bs bos Bosnian
ca cat Catalan Valencian|ce che Chechen|ch cha Chamorro|co cos Corsican|cr cre Cree|cs ces,cze Czech
cu chu Church_Slavonic|cv chv Chuvash|cy cym,wel Welsh|da dan Danish|de deu,ger German Deutsch|dv div Divehi
dz dzo Dzongkha|ee ewe Ewe|el ell,gre Greek|en eng English|eo epo Esperanto|es spa Spanish Castilian Español
et est Estonian|eu eus,baq Basque|fa fas,per Persian Farsi|ff ful Fulah Fula|fi fin Finnish|fj fij Fijian
fo fao Faroese|fr fra,fre French Français|fy fry Western_Frisian Frisian|ga gle Irish|gd gla Scottish_Gaelic Gaelic
gl glg Galician|gn grn Guarani|gu guj Gujarati|gv glv Manx|ha hau Hausa|he heb Hebrew|hi hin Hindi|ho hmo Hiri_Motu
hr hrv Croatian|ht hat Haitian Haitian_Creole|hu hun Hungarian|hy hye,arm Armenian|hz her Herero|ia ina Interlingua
id ind Indonesian|ie ile Interlingue|ig ibo Igbo|ii iii Sichuan_Yi|ik ipk Inupiaq|io ido Ido|is isl,ice Icelandic
it ita Italian Italiano|iu iku Inuktitut|ja jpn Japanese 日本語|jv jav Javanese|ka kat,geo Georgian|kg kon Kongo
ki kik Kikuyu|kj kua Kuanyama|kk kaz Kazakh|kl kal Kalaallisut Greenlandic|km khm Khmer|kn kan Kannada
ko kor Korean 한국어|kr kau Kanuri|ks kas Kashmiri|ku kur Kurdish|kv kom Komi|kw cor Cornish|ky kir Kyrgyz Kirghiz
la lat Latin|lb ltz Luxembourgish|lg lug Ganda Luganda|li lim Limburgish|ln lin Lingala|lo lao Lao|lt lit Lithuanian
lu lub Luba-Katanga|lv lav Latvian|mg mlg Malagasy|mh mah Marshallese|mi mri,mao Maori|mk mkd,mac Macedonian
ml mal Malayalam|mn mon Mongolian|mr mar Marathi|ms msa,may Malay|mt mlt Maltese|my mya,bur Burmese|na nau Nauru
nd nde North_Ndebele|ne nep Nepali|ng ndo Ndonga|nl nld,dut Dutch Flemish Nederlands|nn nno Nynorsk Norwegian_Nynorsk
no nor,nob Norwegian Bokmål Norwegian_Bokmål|nr nbl South_Ndebele|nv nav Navajo|ny nya Chichewa Nyanja|oc oci Occitan
oj oji Ojibwa|om orm Oromo|or ori Odia Oriya|os oss Ossetian|pa pan Punjabi Panjabi|pi pli Pali|pl pol Polish Polski
ps pus Pashto|pt por Portuguese Português|qu que Quechua|rm roh Romansh|rn run Rundi|ro ron,rum Romanian Moldavian
ru rus Russian Русский|rw kin Kinyarwanda|sa san Sanskrit|sc srd Sardinian|sd snd Sindhi|se sme Northern_Sami
sg sag Sango|si sin Sinhala Sinhalese|sk slk,slo Slovak|sl slv Slovenian Slovene|sm smo Samoan|sn sna Shona
so som Somali|sq sqi,alb Albanian|sr srp Serbian|ss ssw Swati|st sot Southern_Sotho Sesotho|su sun Sundanese
sv swe Swedish|sw swa Swahili|ta tam Tamil|te tel Telugu|tg tgk Tajik|th tha Thai|ti tir Tigrinya|tk tuk Turkmen
tl tgl Tagalog Filipino|tn tsn Tswana|to ton Tongan|tr tur Turkish Türkçe|ts tso Tsonga|tt tat Tatar|tw twi Twi
ty tah Tahitian|ug uig Uyghur Uighur|uk ukr Ukrainian|ur urd Urdu|uz uzb Uzbek|ve ven Venda|vi vie Vietnamese
vo vol Volapük|wa wln Walloon|wo wol Wolof|xh xho Xhosa|yi yid Yiddish|yo yor Yoruba|za zha Zhuang
zh zho,chi Chinese Mandarin 中文|zu zul Zulu
"""
# Retired, national and vendors' codes, and members of a macrolanguage that stand for it.
SAME = """
iw:he in:id ji:yi jw:jv mo:ro mol:ro nb:no scc:sr scr:hr sh:hr hbs:hr cmn:zh chs:zh zhs:zh cht:zh-hant zht:zh-hant
arb:ar arz:ar apc:ar acm:ar ajp:ar ary:ar aeb:ar ars:ar pes:fa prs:fa swh:sw zsm:ms zlm:ms lvs:lv ekk:et npi:ne ory:or
khk:mn azj:az azb:az uzn:uz als:sq aln:sq plt:mg ydd:yi kmr:ku ckb:ku sdh:ku fil:tl gaz:om pbt:ps pbu:ps pnb:pa ayr:ay
quy:qu quz:qu fuv:ff knc:kr dgo:doi fat:ak
"""
# ISO 639-3 languages without a two-letter code that have text to train on.
MORE = """
ace ach acq ady afb ajt alt ami ang anp arn ast awa ban bar bcl bem bho bjn brx bua bug cak ceb cgg chr chv cjk cop
crh csb din doi dsb dtp dyu efi enm fon frp frr fur gag gbm gil gom gos got grc gsw guc hak haw hif hil hmn hne hsb
iba ilo inh jam jbo kaa kab kac kam kbd kbp kek kha kjh kmb kok koi kpv krc krl ksh kum lad lez lfn lij lld lmo ltg lua
luo lus lzh mad mag mai mam mdf mhr min mni mos mrj mus mwl myv nah nan nap nds nev new niu nov nso nst nus nyn olo
pag pam pap pau pcd pcm pdc pms prg qya raj rap rif rom rup sah sat scn sco sgs shi shn shs smj smn sma sms srn stq
swg szl taq tcy tet tlh tmh tok tpi tum tvl tyv tzl tzm udm umb vec vep vls vro war wuu xal xmf yap yue zea zgh zza
"""
